package dk.milepael.ingest.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The workbooks that tell the program something, and no plan; each has a reader of its own. */
public enum OwnFile {
    /** Who gets mails. */
    RECIPIENTS("modtagere"),
    /** What staff correct; in the drop folder itself alone. */
    CORRECTIONS("rettelser");

    private static final Set<String> ENDINGS = Set.of("xlsx", "xlsm", "xls", "ods", "csv");

    private final String stem;

    OwnFile(String stem) {
        this.stem = stem;
    }

    /** The name that staff are told to give it. */
    public String fileName() {
        return stem + ".xlsx";
    }

    /** What a file is by its name, whatever folder it lies in. */
    public static Optional<OwnFile> of(String name) {
        return Stream.of(values()).filter(own -> own.isNamed(name)).findFirst();
    }

    public boolean isNamed(String name) {
        var file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        var dot = file.lastIndexOf('.');
        return dot > 0
                && file.substring(0, dot).equals(stem)
                && ENDINGS.contains(file.substring(dot + 1));
    }
}
