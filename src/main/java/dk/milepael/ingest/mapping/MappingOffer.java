package dk.milepael.ingest.mapping;

import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.Reading.SheetAccount;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the mapping file that says what was understood of a workbook, for staff to correct. */
public final class MappingOffer {
    private static final Pattern FIRST_ROW = Pattern.compile("[A-Z]+(\\d+)(?::.*)?");

    private MappingOffer() {}

    /** Whether there is anything to correct: columns that staff may give a role. */
    public static boolean isUseful(SheetAccount sheet) {
        return !sheet.columns().isEmpty() && sheet.recognition().area() != null;
    }

    /**
     * Whether a person should look at what was understood, and could say it better in a mapping.
     */
    public static boolean isNeeded(SheetAccount sheet) {
        var family = sheet.family();
        var ofATable = family == null || MappingWords.isType(family);
        return isUseful(sheet) && ofATable && (family == null || !sheet.recognition().sure());
    }

    /**
     * The text of a mapping file.
     *
     * @param workbook as staff named it
     * @param sheets those that it should tell of; others are left out
     */
    public static String yaml(String workbook, List<SheetAccount> sheets) {
        var file = MappingFile.nameFor(workbook.substring(workbook.lastIndexOf('/') + 1));
        return head(file)
                + MappingWords.SHEETS
                + ":\n"
                + sheets.stream()
                        .filter(MappingOffer::isUseful)
                        .map(MappingOffer::sheet)
                        .collect(Collectors.joining());
    }

    private static String head(String file) {
        return """
        # Sådan er regnearket forstået. Ret det, der er forkert, og læg filen ved siden af
        # regnearket under navnet %s. Så læses det sådan fra næste kørsel,
        # og andre regneark med de samme overskrifter også.
        # Under «kolonner» står, hvad en kolonne indeholder, og dens bogstav i regnearket.
        # Der kan stå: %s.
        # Som «type» kan stå: %s.
        """
                .formatted(file, MappingWords.roles(), MappingWords.types());
    }

    private static String sheet(SheetAccount sheet) {
        var seen = sheet.recognition();
        var print = seen.fingerprint();
        return "  - %s: %s\n".formatted(MappingWords.NAME, quoted(sheet.sheet()))
                + (print == null
                        ? ""
                        : "    %s: %s\n".formatted(MappingWords.FINGERPRINT, quoted(print)))
                + "    %s: %s\n".formatted(MappingWords.HEADER_ROW, firstRow(seen.area()))
                + "    %s: %s\n"
                        .formatted(
                                MappingWords.TYPE,
                                MappingWords.typeOf(String.valueOf(sheet.family())))
                + "    %s:\n".formatted(MappingWords.COLUMNS)
                + sheet.columns().stream().map(MappingOffer::column).collect(Collectors.joining());
    }

    /** A column without a role stands as a comment, ready to be given one. */
    private static String column(ColumnAccount column) {
        var told = "«" + column.header().replaceAll("\\s+", " ") + "»";
        return MappingWords.wordOf(String.valueOf(column.role()))
                .map(word -> "      %s: %s  # %s\n".formatted(word, column.column(), told))
                .orElseGet(() -> "      # ...: %s  # %s\n".formatted(column.column(), told));
    }

    private static String firstRow(@Nullable String area) {
        var match = FIRST_ROW.matcher(String.valueOf(area));
        return match.matches() ? match.group(1) : "1";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
