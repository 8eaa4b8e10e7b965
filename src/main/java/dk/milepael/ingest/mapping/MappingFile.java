package dk.milepael.ingest.mapping;

import dk.milepael.ingest.layout.SheetMapping;
import dk.milepael.plan.Message;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A mapping file as it was read.
 *
 * @param name its path below the drop folder, with «/»
 * @param text as written, which is part of the identity of every reading it plays a part in
 * @param ignored names of sheets that are not to be read
 * @param faults what cannot be used in it; with any, none of it is used
 */
public record MappingFile(
        String name,
        String text,
        List<SheetMapping> sheets,
        Set<String> ignored,
        List<Message> faults) {
    private static final String ENDING = ".mapping.yaml";

    public MappingFile {
        sheets = List.copyOf(sheets);
        ignored = Set.copyOf(ignored);
        faults = List.copyOf(faults);
    }

    /** Reads the text of a mapping file. */
    public static MappingFile of(String name, String text) {
        return MappingText.read(name, text);
    }

    /** The name of a workbook's mapping file: «Plan.xlsx.mapping.yaml». */
    public static String nameFor(String workbook) {
        return workbook + ENDING;
    }

    /** Whether a file's name says that it is one. */
    public static boolean isName(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    boolean isUsable() {
        return faults.isEmpty();
    }

    /** Whether it lies beside a workbook under its name; «Plan.mapping.yaml» is understood too. */
    boolean isOf(String workbook) {
        var dot = workbook.lastIndexOf('.');
        var stem = dot > workbook.lastIndexOf('/') ? workbook.substring(0, dot) : workbook;
        return name.equalsIgnoreCase(nameFor(workbook)) || name.equalsIgnoreCase(nameFor(stem));
    }

    boolean knowsShapes() {
        return isUsable() && sheets.stream().anyMatch(sheet -> sheet.fingerprint() != null);
    }
}
