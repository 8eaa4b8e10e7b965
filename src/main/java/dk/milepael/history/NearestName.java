package dk.milepael.history;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class NearestName {
    /** «klimaplan» for «klimaplan-2026», and not for «skoleplan». */
    private static final double MEANT = 0.5;

    private NearestName() {}

    /** The name most like the one that was asked for; empty where none is much like it. */
    public static Optional<String> of(String asked, Collection<String> names) {
        return names.stream()
                .filter(name -> likeness(asked, name) >= MEANT)
                .max(Comparator.comparingDouble(name -> likeness(asked, name)));
    }

    private static double likeness(String one, String other) {
        return Trigrams.of(Folding.fold(one)).likeness(Trigrams.of(Folding.fold(other)));
    }
}
