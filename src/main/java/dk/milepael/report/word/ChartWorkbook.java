package dk.milepael.report.word;

import dk.milepael.report.chart.Plot;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The figures of a chart as the workbook that opens where someone edits it in Word. */
final class ChartWorkbook {
    static final String SHEET = "Tal";

    private ChartWorkbook() {}

    static byte[] of(Plot plot) {
        try (var workbook = new XSSFWorkbook()) {
            fill(workbook.createSheet(SHEET), plot);
            workbook.getProperties()
                    .getCoreProperties()
                    .setCreated(Optional.of(Date.from(Instant.EPOCH)));
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return timeless(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("writing the figures of a chart", e);
        }
    }

    private static void fill(XSSFSheet sheet, Plot plot) {
        var heads = sheet.createRow(0);
        for (int light = 0; light < plot.lights().size(); light++) {
            heads.createCell(light + 1).setCellValue(plot.lights().get(light).word());
        }
        for (int place = 0; place < plot.stacks().size(); place++) {
            var stack = plot.stacks().get(place);
            var row = sheet.createRow(place + 1);
            row.createCell(0).setCellValue(ChartPart.name(stack));
            for (int light = 0; light < stack.parts().size(); light++) {
                int value = stack.parts().get(light).value();
                if (value > 0) {
                    row.createCell(light + 1).setCellValue(value);
                }
            }
        }
    }

    /**
     * The same parts without the time of their making, so that the same page has the same bytes.
     */
    private static byte[] timeless(byte[] workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var parts = new ZipInputStream(new ByteArrayInputStream(workbook));
                var zip = new ZipOutputStream(out)) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                var entry = new ZipEntry(part.getName());
                entry.setTimeLocal(WordDocument.ENTRY_TIME);
                zip.putNextEntry(entry);
                parts.transferTo(zip);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
