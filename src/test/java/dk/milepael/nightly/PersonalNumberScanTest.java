package dk.milepael.nightly;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.delivery.Letterhead;
import dk.milepael.delivery.Mail;
import dk.milepael.report.ThreeOutputs;
import dk.milepael.report.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PersonalNumberScanTest {
    private static final String PAGE =
            """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="da-DK"><head><title>%s</title>
            <meta name="date" content="2026-11-20"/></head><body class="portrait">
            <h1>Plan</h1><p>%s <strong>%s</strong>%s er hørt.</p>
            <figure class="chart bars" role="img" aria-label="%s" data-top="7">
            <div title="Tidlig hjælp"><data class="blue" value="4" title="Gennemført"></data>
            <data class="red" value="2" title="Frist overskredet"></data></div></figure>
            </body></html>
            """;

    private final PersonalNumberScan scan =
            new PersonalNumberScan(
                    new Words(Words.DANISH),
                    new Letterhead("oekonomi@example.invalid", "Økonomi", null));

    @TempDir Path folder;

    private static Mail mail(String subject, String text, String html) {
        return new Mail(
                "ida-lund", "ida@example.invalid", "a1".repeat(32), subject, text, html, List.of());
    }

    @Test
    void what_stands_around_a_number_is_shown_and_the_number_is_not() {
        var mail =
                mail(
                        "Plan",
                        "Pengene står på konto\n010180-1234 i banken, ******-**** er skjult.",
                        "<p>Pengene står på konto <b>010180</b>-1234 i banken.</p>");

        assertThat(scan.doubts(mail))
                .contains(
                        "Teksten indeholder noget, der ligner et personnummer."
                                + " »Pengene står på konto ******-**** i banken, ******-**** er«")
                .noneMatch(found -> found.contains("0101"));
        assertThat(scan.firmObjection(mail)).isEmpty();
    }

    @Test
    void a_workbook_is_never_a_matter_of_doubt() throws IOException {
        var workbook = Files.write(folder.resolve("plan.pdf"), new byte[] {'P', 'K', 3, 4});

        assertThat(scan.doubts(with(workbook, "Plan.pdf"))).isEmpty();
        assertThat(scan.firmObjection(with(workbook, "Plan.pdf"))).isPresent();
    }

    private static Mail with(Path file, String name) {
        return new Mail(
                "ida-lund",
                "ida@example.invalid",
                "a1".repeat(32),
                "Dine milepæle",
                "Se den vedhæftede fil.",
                "<p>Se den vedhæftede fil.</p>",
                List.of(new Mail.Attachment(file, name, "00")));
    }

    static Stream<Arguments> mails() {
        var fine = "Dine milepæle: frist 31-12-2026, tlf. 33 12 90 12";
        return Stream.of(
                Arguments.of("nothing", mail(fine, fine, "<p>" + fine + "</p>"), ""),
                Arguments.of("a subject", mail("Sag 311290-1234", fine, fine), "Emnet indeholder"),
                Arguments.of("a text", mail(fine, "hørt:\n3112901234", fine), "Teksten indeholder"),
                Arguments.of(
                        "a page in parts",
                        mail(fine, fine, "<p>3112<b>90</b>&#8209;<i>1234</i></p>"),
                        "Teksten indeholder"),
                Arguments.of(
                        "an alternative text",
                        mail(fine, fine, "<img alt='f. 311290-1234'/>"),
                        "Teksten indeholder"),
                Arguments.of(
                        "signs that nobody sees",
                        mail(fine, "311290\u200b-1\u200d234", fine),
                        "Teksten indeholder"),
                Arguments.of(
                        "cells side by side",
                        mail(fine, fine, "<td>311290</td><td>1234</td>"),
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mails")
    void a_mail_that_says_a_personal_number_does_not_leave(
            String reason, Mail mail, String objection) {
        assertThat(scan.objection(mail).orElse("")).as(reason).startsWith(objection);
        assertThat(scan.objection(mail).isEmpty()).as(reason).isEqualTo(objection.isEmpty());
    }

    static Stream<Arguments> letterheads() {
        var address = "oekonomi@example.invalid";
        return Stream.of(
                Arguments.of(new Letterhead(address, "Sag 311290-1234", null)),
                Arguments.of(new Letterhead(address, "Økonomi – sagen om 31.12.90 - 1234", null)),
                Arguments.of(new Letterhead("3112901234@example.invalid", "Økonomi", null)),
                Arguments.of(new Letterhead(address, "Økonomi", "sag311290-1234@example.invalid")));
    }

    @ParameterizedTest
    @MethodSource("letterheads")
    void no_mail_leaves_from_a_sender_with_a_personal_number(Letterhead letterhead) {
        var scan = new PersonalNumberScan(new Words(Words.DANISH), letterhead);

        assertThat(scan.objection(mail("Plan", "Plan", "<p>Plan</p>")))
                .hasValueSatisfying(words -> assertThat(words).startsWith("Afsenderens navn"));
    }

    @Test
    void a_mail_that_is_answered_to_a_personal_number_does_not_leave() {
        var plain = mail("Plan", "Plan", "<p>Plan</p>");
        var answered =
                new Mail(
                        plain.recipient(),
                        plain.address(),
                        plain.digest(),
                        plain.subject(),
                        plain.text(),
                        plain.html(),
                        List.of(),
                        "sag.3112901234@example.invalid");

        assertThat(scan.objection(plain)).isEmpty();
        assertThat(scan.objection(answered))
                .hasValueSatisfying(words -> assertThat(words).startsWith("Afsenderens navn"));
    }

    @Test
    void a_file_name_is_looked_at_as_it_leaves_and_not_as_it_was_given() throws IOException {
        var fine = Files.writeString(folder.resolve("b.ics"), "BEGIN:VCALENDAR\r\nEND:VCALENDAR");

        assertThat(scan.objection(with(fine, "sag 311290:1234.ics")))
                .hasValueSatisfying(
                        words -> assertThat(words).startsWith("Navnet på en vedhæftet fil"));
        assertThat(scan.objection(with(fine, "sag 311290.ics"))).isEmpty();
    }

    @Test
    void words_that_look_like_the_address_of_a_picture_are_looked_at() {
        assertThat(scan.objection(mail("Plan", "Plan", "<p>data:311290-1234</p>"))).isPresent();
        assertThat(
                        scan.objection(
                                mail(
                                        "Plan",
                                        "Plan",
                                        "<img src=\"data:image/png;base64,a/3112901234/b\"/>")))
                .isEmpty();
    }

    @Test
    void an_objection_tells_the_place_and_not_the_number() {
        assertThat(scan.objection(mail("Sag 311290-1234", "", "")))
                .hasValue("Emnet indeholder noget, der ligner et personnummer.");
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("in the text", PAGE.formatted("Plan", "Sag", "311290-1234", "", "x")),
                Arguments.of(
                        "in the title", PAGE.formatted("Sag 311290-1234", "Sag", "7", "", "x")),
                Arguments.of(
                        "in an alternative text",
                        PAGE.formatted("Plan", "Sag", "7", "", "4 til 311290-1234")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void an_attached_report_with_a_personal_number_does_not_leave(String place, String page)
            throws IOException {
        var outputs = ThreeOutputs.of(page);
        var pdf = Files.write(folder.resolve("a.pdf"), outputs.pdf());
        var word = Files.write(folder.resolve("a.docx"), outputs.word());

        assertThat(scan.objection(with(pdf, "Plan.pdf")))
                .as(place)
                .hasValue(
                        "Den vedhæftede fil »Plan.pdf« indeholder noget, der ligner et personnummer.");
        assertThat(scan.objection(with(word, "Plan.docx"))).as(place).isPresent();
    }

    @Test
    void a_number_in_two_looks_does_not_leave_in_a_word_file() throws IOException {
        var page = PAGE.formatted("Plan", "Sag 311290-", "12", "34", "x").replace("- <", "-<");
        var word = Files.write(folder.resolve("a.docx"), ThreeOutputs.of(page).word());

        assertThat(scan.objection(with(word, "Plan.docx"))).isPresent();
    }

    /** A chart of ours can be edited in Word: its figures travel with it, and nothing else does. */
    @Test
    void a_report_with_a_chart_leaves_with_the_figures_of_the_chart() throws IOException {
        var outputs = ThreeOutputs.of(PAGE.formatted("Plan", "Sag", "7", "", "4 milepæle"));
        var pdf = Files.write(folder.resolve("a.pdf"), outputs.pdf());
        var word = Files.write(folder.resolve("a.docx"), outputs.word());

        assertThat(parts(outputs.word())).contains("word/embeddings/figures1.xlsx");
        assertThat(scan.objection(with(pdf, "Plan.pdf"))).isEmpty();
        assertThat(scan.objection(with(word, "Plan.docx"))).isEmpty();
    }

    @Test
    void a_word_file_with_a_whole_workbook_comments_or_objects_inside_does_not_leave()
            throws IOException {
        var word = ThreeOutputs.of(PAGE.formatted("Plan", "Sag", "7", "", "x")).word();
        var twoSheets = workbook(new XSSFWorkbook(), "Tal", "Skjult");

        for (var part :
                List.of("word/embeddings/oleObject1.bin", "word/comments.xml", "word/vba.bin")) {
            var file = Files.write(folder.resolve("b.docx"), with(word, part, new byte[] {1}));
            assertThat(scan.objection(with(file, "Plan.docx")))
                    .as(part)
                    .hasValueSatisfying(words -> assertThat(words).contains("andre filer"));
        }
        var file =
                Files.write(
                        folder.resolve("c.docx"),
                        with(word, "word/embeddings/figures1.xlsx", twoSheets));
        assertThat(scan.objection(with(file, "Plan.docx"))).isPresent();
    }

    @Test
    void a_workbook_does_not_leave_whatever_it_is_called() throws IOException {
        var xlsx = Files.write(folder.resolve("a"), workbook(new XSSFWorkbook(), "Plan"));
        var xls = Files.write(folder.resolve("b"), workbook(new HSSFWorkbook(), "Plan"));
        var csv = Files.writeString(folder.resolve("c"), "Titel;Frist\nHegn;2026\n");

        for (var file : List.of(xlsx, xls)) {
            assertThat(scan.objection(with(file, "Rapport.pdf")))
                    .hasValue(
                            "Den vedhæftede fil »Rapport.pdf« er et regneark. Regneark sendes aldrig"
                                    + " med mail.");
        }
        assertThat(scan.objection(with(csv, "Rapport.pdf"))).isPresent();
        assertThat(scan.objection(with(folder.resolve("væk.pdf"), "Rapport.pdf"))).isPresent();
    }

    @Test
    void a_calendar_is_looked_through_across_its_folded_lines() throws IOException {
        var calendar = "BEGIN:VCALENDAR\r\nSUMMARY:Høring\r\n af 311290\r\n -1234\r\nEND:VCALENDAR";
        var file = Files.write(folder.resolve("a.ics"), calendar.getBytes(UTF_8));
        var fine = Files.writeString(folder.resolve("b.ics"), "BEGIN:VCALENDAR\r\nEND:VCALENDAR");

        assertThat(scan.objection(with(file, "frister.ics"))).isPresent();
        assertThat(scan.objection(with(fine, "frister.ics"))).isEmpty();
    }

    private static byte[] workbook(Workbook workbook, String... sheets) throws IOException {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            for (var sheet : sheets) {
                workbook.createSheet(sheet).createRow(0).createCell(0).setCellValue("x");
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static List<String> parts(byte[] zip) throws IOException {
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            var names = Stream.<String>builder();
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                names.add(entry.getName());
            }
            return names.build().toList();
        }
    }

    /** The same file with a part more, or another content of it. */
    private static byte[] with(byte[] zip, String part, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip));
                var out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                if (!entry.getName().equals(part)) {
                    add(out, entry.getName(), in.readAllBytes());
                }
            }
            add(out, part, content);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        ((OutputStream) out).write(content);
        out.closeEntry();
    }
}
