package dk.milepael.bench;

import dk.milepael.danish.Deadlines;
import dk.milepael.danish.YearHints;
import dk.milepael.ingest.layout.DeadlineCells;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.StreamedRows;
import dk.milepael.plan.Deadline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A way to read the large workbook; each counts what it saw, so that none can cheat. */
enum Contender {
    FLOOR("unzip + JDK StAX, nothing kept") {
        @Override
        long read(Path file) throws IOException, XMLStreamException {
            var events = 0L;
            try (var zip = new ZipFile(file.toFile())) {
                for (var part : new String[] {"xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"}) {
                    var xml =
                            XMLInputFactory.newDefaultFactory()
                                    .createXMLStreamReader(zip.getInputStream(zip.getEntry(part)));
                    for (; xml.hasNext(); xml.next()) {
                        events++;
                    }
                }
            }
            return events;
        }
    },

    ROWS("Milepæl: checks and rows") {
        @Override
        long read(Path file) throws IOException, XMLStreamException {
            var cells = new long[1];
            StreamedRows.read(file, row -> cells[0] += row.cells().size());
            return cells[0];
        }
    },

    MILEPAEL("Milepæl: checks, rows and deadlines") {
        @Override
        long read(Path file) throws IOException, XMLStreamException {
            var deadlines = new DeadlineCells(new Deadlines());
            var known = new HashMap<Map.Entry<String, String>, Deadline>();
            var dated = new long[1];
            StreamedRows.read(
                    file,
                    row -> {
                        var cell = deadlineCell(row.cells());
                        var deadline =
                                known.computeIfAbsent(
                                        Map.entry(cell.text(), cell.format()),
                                        _ -> deadlines.read(cell, YearHints.NONE));
                        dated[0] += deadline.due() == null ? 0 : 1;
                    });
            return dated[0];
        }
    },

    FASTEXCEL("fastexcel-reader: rows") {
        @Override
        long read(Path file) throws IOException {
            var cells = new long[1];
            try (var workbook = new ReadableWorkbook(file.toFile());
                    var rows = workbook.getFirstSheet().openStream()) {
                rows.forEach(row ->
                        row.forEach(cell -> {
                            if (cell != null && !cell.getText().isEmpty()) {
                                cells[0]++;
                            }
                        }));
            }
            return cells[0];
        }
    },

    POI_EVENTS("POI's event model: rows") {
        @Override
        long read(Path file) throws IOException, XMLStreamException {
            var count = new Count();
            try (var opened = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                var reader = new XSSFReader(opened);
                var xml = XMLHelper.newXMLReader();
                xml.setContentHandler(
                        new XSSFSheetXMLHandler(
                                reader.getStylesTable(),
                                new ReadOnlySharedStringsTable(opened),
                                count,
                                false));
                xml.parse(new InputSource(reader.getSheetsData().next()));
            } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
                throw new IOException(e);
            }
            return count.cells;
        }
    };

    final String title;

    Contender(String title) {
        this.title = title;
    }

    /** Reads the whole file and counts what it saw. */
    abstract long read(Path file) throws IOException, XMLStreamException;

    private static Cell deadlineCell(java.util.List<Cell> cells) {
        for (var cell : cells) {
            if (cell.column() == 3) {
                return cell;
            }
        }
        throw new IllegalStateException("a row without a deadline");
    }

    private static final class Count implements XSSFSheetXMLHandler.SheetContentsHandler {
        private long cells;

        @Override
        public void startRow(int row) {}

        @Override
        public void endRow(int row) {}

        @Override
        public void cell(String reference, String text, XSSFComment comment) {
            cells++;
        }
    }
}
