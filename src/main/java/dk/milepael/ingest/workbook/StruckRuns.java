package dk.milepael.ingest.workbook;

import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTRElt;

/** A cell's words, those that stand apart from those that are struck through. */
final class StruckRuns {
    private final StringBuilder standing = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();

    private StruckRuns() {}

    /** Runs without properties of their own look as the cell does. */
    static StruckRuns of(org.apache.poi.ss.usermodel.Cell cell, boolean cellStruck) {
        var runs = new StruckRuns();
        var text = cell.getRichStringCellValue();
        switch (text) {
            case XSSFRichTextString rich when rich.hasFormatting() -> runs.addAll(rich, cellStruck);
            case HSSFRichTextString rich ->
                    runs.addAll(rich, cellStruck, cell.getSheet().getWorkbook());
            case RichTextString plain -> runs.add(plain.getString(), cellStruck);
        }
        return runs;
    }

    /** Without the space that parted it from what was struck. */
    String standing() {
        return struck.isEmpty() ? standing.toString() : standing.toString().strip();
    }

    String struck() {
        return struck.toString();
    }

    private void addAll(XSSFRichTextString rich, boolean cellStruck) {
        for (var run : rich.getCTRst().getRList()) {
            // the constructor's string decodes the escapes that a run's raw text still has
            add(
                    new XSSFRichTextString(run.getT()).getString(),
                    run.isSetRPr() ? isStruck(run) : cellStruck);
        }
    }

    private static boolean isStruck(CTRElt run) {
        return run.getRPr().getStrikeList().stream().anyMatch(strike -> strike.getVal());
    }

    private void addAll(HSSFRichTextString rich, boolean cellStruck, Workbook workbook) {
        var text = rich.getString();
        var from = 0;
        var isStruck = cellStruck;
        for (var run = 0; run < rich.numFormattingRuns(); run++) {
            var to = rich.getIndexOfFormattingRun(run);
            add(text.substring(from, to), isStruck);
            from = to;
            isStruck = workbook.getFontAt(rich.getFontOfFormattingRun(run)).getStrikeout();
        }
        add(text.substring(from), isStruck);
    }

    private void add(String text, boolean isStruck) {
        (isStruck ? struck : standing).append(text);
    }
}
