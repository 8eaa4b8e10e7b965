package dk.milepael.ingest.workbook;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** The number formats of a workbook's cell styles; nothing else of them is read. */
final class NumberFormats {
    /** Excel's own limit is 65,490. */
    private static final int MOST_STYLES = 1 << 16;

    private final Map<Integer, String> own = new HashMap<>();
    private final List<NumberFormat> styles = new ArrayList<>();

    private NumberFormats() {}

    /** A number format and whether numbers in it are days. */
    record NumberFormat(int id, String text, boolean isDate) {
        static final NumberFormat GENERAL = new NumberFormat(0, "General", false);

        boolean isGeneral() {
            return id == 0;
        }
    }

    static NumberFormats none() {
        return new NumberFormats();
    }

    static NumberFormats of(InputStream styles, XmlStreams streams)
            throws Unreadable, XMLStreamException {
        var formats = new NumberFormats();
        var xml = streams.open(styles);
        var isCellStyle = false;
        while (xml.hasNext()) {
            var event = XmlStreams.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                isCellStyle |= xml.getLocalName().equals("cellXfs");
                formats.add(xml, isCellStyle);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                isCellStyle &= !xml.getLocalName().equals("cellXfs");
            }
        }
        return formats;
    }

    /** The format of a cell's style; that of cells without one where it has none. */
    NumberFormat of(@Nullable String style) throws Unreadable {
        if (styles.isEmpty()) {
            return NumberFormat.GENERAL;
        }
        var index = style == null ? 0 : Integer.parseInt(style);
        if (index < 0 || index >= styles.size()) {
            throw new Unreadable(Refusal.DAMAGED);
        }
        return styles.get(index);
    }

    private void add(XMLStreamReader xml, boolean isCellStyle) throws Unreadable {
        switch (xml.getLocalName()) {
            case "numFmt" -> own.put(id(xml), xml.getAttributeValue(null, "formatCode"));
            case "xf" -> {
                if (isCellStyle) {
                    styles.add(format(id(xml)));
                }
            }
            default -> {}
        }
        if (own.size() > MOST_STYLES || styles.size() > MOST_STYLES) {
            throw new Unreadable(Refusal.TOO_LARGE);
        }
    }

    private NumberFormat format(int id) {
        var text = own.get(id);
        if (text == null) {
            text = BuiltinFormats.getBuiltinFormat(id);
        }
        return text == null
                ? NumberFormat.GENERAL
                : new NumberFormat(id, text, DateUtil.isADateFormat(id, text));
    }

    private static int id(XMLStreamReader xml) {
        var id = xml.getAttributeValue(null, "numFmtId");
        return id == null ? 0 : Integer.parseInt(id);
    }
}
