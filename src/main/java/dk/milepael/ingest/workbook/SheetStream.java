package dk.milepael.ingest.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a large workbook, row by row: of rows and cells that hold nothing, nothing stays.
 */
final class SheetStream {
    private final String sheet;
    private final NumberFormats formats;
    private final StreamedCells cells;
    private final RowSink sink;
    private final List<Cell> read = new ArrayList<>();
    private final Place place = new Place();
    private boolean hidden;

    SheetStream(String sheet, NumberFormats formats, StreamedCells cells, RowSink sink) {
        this.sheet = sheet;
        this.formats = formats;
        this.cells = cells;
        this.sink = sink;
    }

    void read(InputStream part, XmlStreams streams) throws Unreadable, XMLStreamException {
        var xml = streams.open(part);
        while (xml.hasNext()) {
            // drawings outside the data have rows of their own
            if (XmlStreams.next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("sheetData")) {
                data(xml);
            }
        }
    }

    private void data(XMLStreamReader xml) throws Unreadable, XMLStreamException {
        while (true) {
            var event = XmlStreams.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "row" -> startRow(xml);
                    case "c" -> cell(xml);
                    default -> XmlStreams.skip(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (!xml.getLocalName().equals("row")) {
                    return;
                }
                endRow();
            }
        }
    }

    private void startRow(XMLStreamReader xml) throws Unreadable {
        place.enterRow(xml);
        hidden = XmlStreams.flag(xml, "hidden");
    }

    private void endRow() throws Unreadable {
        if (!read.isEmpty()) {
            sink.row(new Grid.Row(place.row(), hidden, read));
            read.clear();
        }
    }

    private void cell(XMLStreamReader xml) throws Unreadable, XMLStreamException {
        String type = "n";
        @Nullable String style = null;
        @Nullable String reference = null;
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            switch (xml.getAttributeLocalName(at)) {
                case "r" -> reference = xml.getAttributeValue(at);
                case "s" -> style = xml.getAttributeValue(at);
                case "t" -> type = xml.getAttributeValue(at);
                default -> {}
            }
        }
        place.enterCell(reference);
        var raw =
                new StreamedCells.Raw(
                        place.row(), place.column(), type, formats.of(style), content(xml));
        cells.read(raw, sheet).ifPresent(read::add);
    }

    /** A cell's value, or the text that stands in it, up to the cell's end. */
    private static String content(XMLStreamReader xml) throws Unreadable, XMLStreamException {
        var content = "";
        for (int event; (event = XmlStreams.next(xml)) != XMLStreamConstants.END_ELEMENT; ) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> content = XmlStreams.text(xml);
                    case "is" -> content = SharedTexts.item(xml);
                    default -> XmlStreams.skip(xml);
                }
            }
        }
        return content;
    }
}
