package dk.milepael.nightly;

import dk.milepael.delivery.Recipient.Role;
import dk.milepael.nightly.Readers.Reader;
import dk.milepael.report.Words;
import dk.milepael.report.mail.Matters.Notes;
import dk.milepael.store.Run;
import dk.milepael.store.ToMendStore;
import dk.milepael.store.ToldStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a coordinator is told to mend; what was mended and is so again is told again. */
@Component
final class CoordinatorNotes {
    private static final String NOTES = "/mangler";

    private final ToMend toMend;
    private final ToMendStore mending;
    private final ToldStore told;

    CoordinatorNotes(ToMend toMend, ToMendStore mending, ToldStore told) {
        this.toMend = toMend;
        this.mending = mending;
        this.told = told;
    }

    /** Null for whoever is no coordinator, and where there is nothing to mend. */
    @Nullable Notes of(Run run, Reader reader, Map<String, @Nullable Set<String>> content) {
        if (!reader.is(Role.COORDINATOR)) {
            return null;
        }
        var notes = notes(run, new Words(reader.onDuty().contact().language()));
        var name = reader.recipient().slug() + NOTES;
        var known = told.last(run, name, run.asOf()).map(ToldStore.Telling::lines).orElse(Set.of());
        content.put(name, Set.copyOf(notes.keySet()));
        var toldBefore = known(known);
        var fresh = notes.keySet().stream().filter(key -> !toldBefore.test(key)).toList();
        return notes.isEmpty() ? null : new Notes(List.copyOf(notes.values()), fresh);
    }

    /** Each sentence by what tells it from the same found by another run, once it was mended. */
    private Map<String, String> notes(Run run, Words words) {
        var since = mending.since();
        var notes = new LinkedHashMap<String, String>();
        for (var matter : toMend.of(run)) {
            var first = since.getOrDefault(matter.fingerprint(), run.id());
            notes.put(matter.fingerprint() + "|" + first, words.say(matter.told()));
        }
        return notes;
    }

    /** By earlier versions too, which noted the thing itself. */
    private static Predicate<String> known(Set<String> lines) {
        var fingerprints = lines.stream().map(WholeFile::sha256).collect(Collectors.toSet());
        return key ->
                lines.contains(key) || fingerprints.contains(key.substring(0, key.indexOf('|')));
    }
}
