package dk.milepael.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a plan of eight columns as Excel does: shared texts, day numbers with a format. */
final class MadeWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private static final List<String> HEADER =
            List.of(
                    "Nr.",
                    "Handling",
                    "Milepæle",
                    "Frist",
                    "Status",
                    "Gennemført",
                    "Ansvarlig chef",
                    "Beløb (1.000 kr.)");
    private static final List<String> STATUSES =
            List.of("Arbejdet er i gang.", "Ikke påbegyndt.", "Forelagt udvalget.", "Udbud sendt.");
    private static final List<String> PARTS =
            List.of("primo", "medio", "ultimo", "inden udgangen af", "senest");
    private static final List<String> MONTHS =
            List.of(
                    "januar",
                    "februar",
                    "marts",
                    "april",
                    "maj",
                    "juni",
                    "juli",
                    "august",
                    "september",
                    "oktober",
                    "november",
                    "december");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int ACTIONS = 20_000;
    private static final int MILESTONES = 40_000;
    private static final int OWNERS = 200;
    private static final int DAYS = 1_500;

    private final List<String> texts = new ArrayList<>();
    private final int rows;
    private final int statuses;
    private final int deadlines;
    private final int owners;
    private final int actions;
    private final int milestones;

    private MadeWorkbook(int rows) {
        this.rows = rows;
        texts.addAll(HEADER);
        texts.add("Gennemført");
        statuses = add(STATUSES);
        deadlines = add(deadlineTexts());
        owners = add(numbered("Chef Bodil Eksempel", Math.min(rows, OWNERS)));
        actions =
                add(
                        numbered(
                                "Arbejdsgange for lokaler og nøgler samles i område",
                                Math.min(rows, ACTIONS)));
        milestones =
                add(
                        numbered(
                                "Oplægget er sendt til høring i afdeling",
                                Math.min(rows, MILESTONES)));
    }

    /** The file with so many rows, made where it isn't there yet. */
    static Path of(int rows) throws IOException {
        var file = Path.of("target/bench/%d.xlsx".formatted(rows)).toAbsolutePath();
        if (!Files.exists(file)) {
            Files.createDirectories(file.getParent());
            new MadeWorkbook(rows).write(file);
        }
        return file;
    }

    private int add(List<String> more) {
        var first = texts.size();
        texts.addAll(more);
        return first;
    }

    private static List<String> numbered(String text, int count) {
        var numbered = new ArrayList<String>();
        for (var number = 1; number <= count; number++) {
            numbered.add("%s %d".formatted(text, number));
        }
        return numbered;
    }

    private static List<String> deadlineTexts() {
        var written = new ArrayList<String>();
        for (var year = 2026; year <= 2029; year++) {
            for (var month : MONTHS) {
                for (var part : PARTS) {
                    written.add("%s %s %d".formatted(part, month, year));
                }
            }
        }
        return written;
    }

    private void write(Path file) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(file));
                var out =
                        new BufferedWriter(
                                new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 16)) {
            part(zip, out, "[Content_Types].xml", contentTypes());
            part(zip, out, "_rels/.rels", relations("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    out,
                    "xl/_rels/workbook.xml.rels",
                    relations(
                            "worksheet",
                            "worksheets/sheet1.xml",
                            "styles",
                            "styles.xml",
                            "sharedStrings",
                            "sharedStrings.xml"));
            part(
                    zip,
                    out,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Plan\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
                            .formatted(MAIN, RELATIONS));
            part(zip, out, "xl/styles.xml", styles());
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            sharedTexts(out);
            out.flush();
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            sheet(out);
            out.flush();
        }
    }

    private static void part(ZipOutputStream zip, Writer out, String name, String content)
            throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        out.write(content);
        out.flush();
    }

    private static String contentTypes() {
        return "<Types xmlns=\"%scontent-types\">".formatted(PACKAGE)
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + type("/xl/workbook.xml", "sheet.main")
                + type("/xl/worksheets/sheet1.xml", "worksheet")
                + type("/xl/styles.xml", "styles")
                + type("/xl/sharedStrings.xml", "sharedStrings")
                + "</Types>";
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"%s\" ContentType=\"%s%s+xml\"/>".formatted(part, TYPE, type);
    }

    private static String relations(String... typesAndTargets) {
        var relations =
                new StringBuilder("<Relationships xmlns=\"%srelationships\">".formatted(PACKAGE));
        for (var at = 0; at < typesAndTargets.length; at += 2) {
            relations.append(
                    "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
                            .formatted(
                                    at / 2 + 1,
                                    RELATIONS,
                                    typesAndTargets[at],
                                    typesAndTargets[at + 1]));
        }
        return relations.append("</Relationships>").toString();
    }

    /** The plain style, and one for months. */
    private static String styles() {
        return ("<styleSheet xmlns=\"%s\"><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
                        + "<fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills><borders count=\"1\"><border/></borders>"
                        + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs>"
                        + "<cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"17\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>")
                .formatted(MAIN);
    }

    private void sharedTexts(Writer out) throws IOException {
        out.write("<sst xmlns=\"%s\" uniqueCount=\"%d\">".formatted(MAIN, texts.size()));
        for (var text : texts) {
            out.write("<si><t>" + text + "</t></si>");
        }
        out.write("</sst>");
    }

    private void sheet(Writer out) throws IOException {
        out.write("<worksheet xmlns=\"%s\"><sheetData>".formatted(MAIN));
        out.write("<row r=\"1\" spans=\"1:8\">");
        for (var column = 0; column < HEADER.size(); column++) {
            text(out, column, 1, column);
        }
        out.write("</row>");
        for (var number = 1; number < rows; number++) {
            row(out, number, number + 1);
        }
        out.write("</sheetData></worksheet>");
    }

    private void row(Writer out, int number, int row) throws IOException {
        out.write("<row r=\"" + row + "\" spans=\"1:8\">");
        cell(out, 0, row, "", number);
        text(out, 1, row, actions + number / 5 % (milestones - actions));
        text(out, 2, row, milestones + (int) (number * 7919L % (texts.size() - milestones)));
        if (number % 2 == 0) {
            var day = FIRST_DAY.plusDays(number % DAYS);
            cell(out, 3, row, " s=\"1\"", (int) ChronoUnit.DAYS.between(DAY_ZERO, day));
        } else {
            text(out, 3, row, deadlines + number % (owners - deadlines));
        }
        text(out, 4, row, statuses + number % STATUSES.size());
        if (number % 4 == 0) {
            text(out, 5, row, HEADER.size());
        } else {
            out.write("<c r=\"F" + row + "\"/>");
        }
        text(out, 6, row, owners + number % (actions - owners));
        cell(out, 7, row, "", number % 10_000);
        out.write("</row>");
    }

    private static void text(Writer out, int column, int row, int text) throws IOException {
        cell(out, column, row, " t=\"s\"", text);
    }

    private static void cell(Writer out, int column, int row, String attributes, int value)
            throws IOException {
        out.write("<c r=\"");
        out.write('A' + column);
        out.write(row + "\"" + attributes + "><v>" + value + "</v></c>");
    }
}
