package dk.milepael.ingest.workbook;

import dk.milepael.plan.SourceCell;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;

/** The texts that a workbook's cells share, each cleaned when the first cell shows it. */
final class SharedTexts {
    private final Cleaning cleaning;
    private final List<String> texts = new ArrayList<>();
    private final BitSet clean = new BitSet();
    private long length;

    SharedTexts(Cleaning cleaning) {
        this.cleaning = cleaning;
    }

    /** Whatever number of texts the part announces, only those that it holds count. */
    void add(InputStream part, XmlStreams streams) throws Unreadable, XMLStreamException {
        var xml = streams.open(part);
        while (xml.hasNext()) {
            if (XmlStreams.next(xml) == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("si")) {
                var text = item(xml);
                texts.add(text);
                length += text.length();
                if (texts.size() > Limits.SHARED_TEXTS || length > Limits.KEPT_TEXT) {
                    throw new Unreadable(Refusal.TOO_LARGE);
                }
            }
        }
    }

    /** A text as the cell shows it whose content is its number. */
    String shown(StreamedCells.Raw cell, String sheet) throws Unreadable {
        var index = Integer.parseInt(cell.content());
        if (index < 0 || index >= texts.size()) {
            throw new Unreadable(Refusal.DAMAGED);
        }
        var text = texts.get(index);
        var at = new SourceCell(sheet, cell.address());
        if (clean.get(index)) {
            cleaning.passBy(text, at);
            return text;
        }
        var shown = cleaning.clean(text, at);
        // a masked one is remarked on at every cell, one that is allowed here may be masked
        // elsewhere
        if (!shown.contains(PersonalNumbers.MASK) && !PersonalNumbers.isIn(shown)) {
            texts.set(index, shown);
            clean.set(index);
        }
        return shown;
    }

    /** The runs of an item one after the other, up to its end; how they are read aloud is left. */
    static String item(XMLStreamReader xml) throws XMLStreamException, Unreadable {
        var item = "";
        for (var depth = 1; depth > 0; ) {
            switch (XmlStreams.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "t" -> item = item.concat(unescaped(XmlStreams.text(xml)));
                        case "rPh" -> XmlStreams.skip(xml);
                        default -> depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return item;
    }

    /** Without the escapes {@code _x000D_} that stand for what XML can't hold. */
    static String unescaped(String text) {
        return text.contains("_x") ? new XSSFRichTextString(text).getString() : text;
    }
}
