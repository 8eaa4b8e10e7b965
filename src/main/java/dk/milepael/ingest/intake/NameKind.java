package dk.milepael.ingest.intake;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What the name of a file alone decides. */
enum NameKind {
    /** May hold a plan, whatever its content then is. */
    PLAN,
    /** Left by programs while they work, or by the system. */
    IGNORED,
    /** Says how a workbook beside it is to be read. */
    MAPPING,
    /** Has a reader of its own: one of {@link OwnFile}. */
    OWN,
    OTHER;

    private static final Set<String> PLAN_ENDINGS =
            Set.of("xlsx", "xlsm", "xls", "ods", "csv", "docx", "docm");
    private static final Set<String> OF_THE_SYSTEM = Set.of("thumbs.db", "desktop.ini");

    /** Tells of a report and is no plan: the night itself looks for it. */
    private static final String APPROVAL_ENDING = ".godkendt";

    private static final String MAPPING_ENDING = ".mapping.yaml";

    static NameKind of(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.startsWith("~$")
                || name.startsWith(".")
                || name.endsWith(".tmp")
                || name.endsWith(APPROVAL_ENDING)
                || OF_THE_SYSTEM.contains(name)) {
            return IGNORED;
        }
        if (OwnFile.of(name).isPresent()) {
            return OWN;
        }
        if (name.endsWith(MAPPING_ENDING)) {
            return MAPPING;
        }
        return PLAN_ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1)) ? PLAN : OTHER;
    }
}
