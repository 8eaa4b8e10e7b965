package dk.milepael.sample;

import java.math.BigInteger;
import java.util.Map;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import tools.jackson.databind.JsonNode;

/** Writes initiative cards as a Word document with real headings, lists and tables. */
final class CardDocument {
    private static final Map<String, String> STYLES =
            Map.of("heading", "Heading1", "department", "Heading2", "topic", "Heading2");
    private static final String BULLET = "• ";
    private static final String SUB_BULLET = "  – ";
    private static final int LABEL_TWIPS = 2300;
    private static final int CONTENT_TWIPS = 7338;
    private static final String TITLE_FILL = "DEE8F5";

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger bullets = CardDesign.apply(document);

    XWPFDocument of(SampleCards cards) {
        CardDesign.sign(document, cards.title());
        paragraph("Title", cards.title());
        paragraph("Subtitle", cards.subtitle());
        cards.parts().forEach(this::write);
        numberPages();
        return document;
    }

    private void write(JsonNode part) {
        STYLES.forEach((key, style) ->
                SamplePlan.text(part, key).ifPresent(text -> paragraph(style, text)));
        SamplePlan.text(part, "text").ifPresent(text -> paragraph("Normal", text));
        if (part.has("card")) {
            writeCard(part.get("card"));
            paragraph("Normal", "");
        }
    }

    private void paragraph(String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            paragraph.createRun().setText(text);
        }
    }

    /** The first row names the card and comes again where the card goes over to a new page. */
    private void writeCard(JsonNode fields) {
        var table = document.createTable(fields.size(), 2);
        lay(table);
        var rows = table.getRows().iterator();
        fields.forEachEntry((label, content) -> writeRow(rows.next(), label, content.asString()));
        var first = table.getRow(0);
        first.setRepeatHeader(true);
        first.getTableCells().forEach(cell -> cell.setColor(TITLE_FILL));
        first.getCell(1).getParagraphs().forEach(title -> title.setStyle("CardLabel"));
        keepTogether(table);
    }

    /** A card goes to the next page as a whole where it fits there. */
    private static void keepTogether(XWPFTable table) {
        table.getRows().stream()
                .limit(table.getNumberOfRows() - 1)
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream())
                .forEach(paragraph -> paragraph.setKeepNext(true));
    }

    private void writeRow(XWPFTableRow row, String label, String content) {
        row.setCantSplitRow(true);
        var name = row.getCell(0).getParagraphArray(0);
        name.setStyle("CardLabel");
        name.createRun().setText(label);
        content.lines().forEach(line -> writeLine(row.getCell(1), line));
        row.getCell(1).removeParagraph(0);
    }

    private static void lay(XWPFTable table) {
        table.setStyleID("TableGrid");
        table.setWidth(LABEL_TWIPS + CONTENT_TWIPS);
        var properties = table.getCTTbl().getTblPr();
        properties.unsetTblBorders();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        grid.addNewGridCol().setW(LABEL_TWIPS);
        grid.addNewGridCol().setW(CONTENT_TWIPS);
        table.getRows()
                .forEach(row -> {
                    row.getCell(0).setWidth(String.valueOf(LABEL_TWIPS));
                    row.getCell(1).setWidth(String.valueOf(CONTENT_TWIPS));
                });
    }

    private void writeLine(XWPFTableCell cell, String line) {
        var paragraph = cell.addParagraph();
        paragraph.setStyle("CardText");
        if (line.startsWith(BULLET)) {
            asBullet(paragraph, 0);
        } else if (line.startsWith(SUB_BULLET)) {
            asBullet(paragraph, 1);
        }
        paragraph.createRun().setText(line.replaceFirst("^" + BULLET + "|^" + SUB_BULLET, ""));
    }

    private void asBullet(XWPFParagraph paragraph, int level) {
        paragraph.setStyle("ListBullet");
        paragraph.setNumID(bullets);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    private void numberPages() {
        var paragraph = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        paragraph.createRun().setText("Side ");
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
