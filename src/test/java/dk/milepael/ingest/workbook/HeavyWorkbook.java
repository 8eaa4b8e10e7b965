package dk.milepael.ingest.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;

/** A workbook of as many cells as the limits let pass, each of them an object in memory. */
public final class HeavyWorkbook {
    private static final int ROWS = 9_000;

    private HeavyWorkbook() {}

    /** Writes one into a folder. */
    public static Path in(Path folder) throws IOException {
        var made = new Made(folder);
        var plain = made.xlsx(workbook -> workbook.createSheet("Plan"));
        return made.withPart(plain, "xl/worksheets/sheet1.xml", sheet().getBytes(UTF_8));
    }

    private static String sheet() {
        var sheet =
                new StringBuilder(
                        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        for (var row = 1; row <= ROWS; row++) {
            sheet.append("<row r=\"%d\">".formatted(row));
            for (var column = 'A'; column <= 'T'; column++) {
                sheet.append(
                        "<c r=\"%s%d\" t=\"inlineStr\"><is><t>%d</t></is></c>"
                                .formatted(column, row, row * column));
            }
            sheet.append("</row>");
        }
        return sheet.append("</sheetData></worksheet>").toString();
    }
}
