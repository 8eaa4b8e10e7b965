package dk.milepael.report.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.chart.Plot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

class ChartPartTest {
    private static final String PAGE =
            """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="da-DK"><head><title>Plan</title>
            <meta name="date" content="2026-11-20"/></head><body class="portrait">
            <figure class="chart %s" role="img" aria-label="3 milepæle: flest &amp; først." data-top="7">
            <div title="Tidlig hjælp"><data class="blue" value="4" title="Gennemført"></data>
            <data class="red" value="0" title="Frist overskredet"></data></div>
            <div title="nov 2026" data-today="0.65" data-word="I dag">
            <data class="blue" value="2" title="Gennemført"></data>
            <data class="red" value="5" title="Frist overskredet"></data></div></figure>
            </body></html>
            """;

    @ParameterizedTest
    @ValueSource(strings = {"bars", "columns"})
    void a_chart_is_valid_and_opens_as_one_that_can_be_edited(String kind) throws Exception {
        var document = Docx.written(PAGE.formatted(kind));

        assertThat(document.faults()).isEmpty();
        assertThat(faults(document, "word/charts/chart1.xml")).isEmpty();
        try (var opened = document.opened()) {
            var chart = opened.getCharts().getFirst();
            assertThat(
                            chart.getWorkbook()
                                    .getSheet("Tal")
                                    .getRow(2)
                                    .getCell(2)
                                    .getNumericCellValue())
                    .isEqualTo(5);
            assertThat(chart.getChartSeries().getFirst().getSeriesCount()).isEqualTo(2);
        }
    }

    @Test
    void its_axis_begins_at_zero_and_today_is_named() {
        var chart = text(Docx.written(PAGE.formatted("columns")), "word/charts/chart1.xml");

        assertThat(chart)
                .contains("<c:min val=\"0\"/>", "<c:max val=\"8\"/>", "<c:majorUnit val=\"2\"/>")
                .contains("<c:formatCode>0</c:formatCode>")
                .contains("<c:v>nov 2026 (I\u00A0dag)</c:v>")
                .contains("<c:f>Tal!$B$2:$B$3</c:f>");
    }

    @Test
    void it_tells_in_words_what_it_shows() {
        assertThat(text(Docx.written(PAGE.formatted("bars")), "word/document.xml"))
                .contains("descr=\"3 milepæle: flest &amp; først.\"")
                .contains("r:id=\"chart1\"");
    }

    @Test
    void the_same_figures_make_the_same_workbook() throws IOException {
        var plot = Plot.of(Plot.Kind.BARS, "", "", List.of(new Plot.Stack("A", null, List.of())));

        var workbook = ChartWorkbook.of(plot);

        assertThat(ChartWorkbook.of(plot)).isEqualTo(workbook);
        try (var opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(opened.getProperties().getCoreProperties().getCreated().toInstant())
                    .isEqualTo(Instant.EPOCH);
        }
    }

    @Test
    void its_figures_keep_to_the_schema_of_a_worksheet() throws Exception {
        var parts =
                Docx.of(
                                bytes(
                                        Docx.written(PAGE.formatted("bars")),
                                        "word/embeddings/figures1.xlsx"))
                        .parts();

        var faults = new ArrayList<XmlError>();
        WorksheetDocument.Factory.parse(
                        new ByteArrayInputStream(
                                Objects.requireNonNull(parts.get("xl/worksheets/sheet1.xml"))))
                .validate(new XmlOptions().setErrorListener(faults));
        assertThat(faults).isEmpty();
    }

    @Test
    void a_page_without_charts_has_no_part_for_them() throws IOException {
        var document =
                Docx.written(PAGE.formatted("bars").replaceAll("(?s)<figure.*</figure>", ""));

        assertThat(document.parts().keySet()).noneMatch(part -> part.contains("chart"));
        try (XWPFDocument opened = document.opened()) {
            assertThat(opened.getCharts()).isEmpty();
        }
    }

    private static List<String> faults(Docx document, String part)
            throws IOException, XmlException {
        var faults = new ArrayList<XmlError>();
        ChartSpaceDocument.Factory.parse(
                        new ByteArrayInputStream(
                                Objects.requireNonNull(document.parts().get(part), part)))
                .validate(new XmlOptions().setErrorListener(faults));
        return faults.stream().map(Object::toString).toList();
    }

    private static String text(Docx document, String part) {
        return new String(bytes(document, part), UTF_8);
    }

    private static byte[] bytes(Docx document, String part) {
        return Objects.requireNonNull(document.parts().get(part), part);
    }
}
