package dk.milepael.ingest.receipt;

import dk.milepael.ingest.workbook.NumberColumn;
import dk.milepael.ingest.workbook.PersonalNumbers;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through all text of a workbook for what could be a personal number: also through hidden
 * sheets, old comments and drawings, which are not read, but would travel with a copy.
 */
final class PersonalNumberSearch {
    /** Numbers of a calculation, not ten digits that somebody typed. */
    private static final Pattern MEASURED = Pattern.compile("-?\\d*[.,]\\d+(?:[eE][-+]?\\d+)?");

    private static final Pattern ROW = Pattern.compile("\\d+\\z");

    private static final XMLInputFactory FACTORY = factory();

    /** Whether a cell, wherever it stands, says that personal numbers stand near it. */
    private boolean announced;

    /** Whether there is a number that could be one without its leading zero. */
    private boolean shortened;

    /** The numbers of the sheet at hand, by the letters of their columns. */
    private final Map<String, NumberColumn> columns = new HashMap<>();

    /** The column of the cell at hand; empty where that holds no number. */
    private String column = "";

    private PersonalNumberSearch() {}

    static boolean finds(Parts parts) {
        var search = new PersonalNumberSearch();
        return parts.names().stream().anyMatch(name -> search.isFoundIn(parts, name))
                || (search.announced && search.shortened);
    }

    private boolean isFoundIn(Parts parts, String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "xml", "rels" -> isFoundInXml(parts.read(name), name);
            case "vml", "txt", "csv" -> holds(new String(parts.read(name), StandardCharsets.UTF_8));
            default -> false;
        };
    }

    private boolean isFoundInXml(byte[] part, String name) {
        try {
            var xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            columns.clear();
            while (xml.hasNext()) {
                if (isFoundIn(xml, xml.next())) {
                    return true;
                }
            }
            return columns.values().stream().anyMatch(NumberColumn::isPersonal);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("searching " + name, e);
        }
    }

    private boolean isFoundIn(XMLStreamReader xml, int event) {
        if (event == XMLStreamConstants.CHARACTERS) {
            announced |= PersonalNumbers.isHeader(xml.getText());
            shortened |= lacksZero(xml.getText().strip());
            count(xml.getText());
            return holds(xml.getText());
        }
        if (event != XMLStreamConstants.START_ELEMENT) {
            return false;
        }
        enter(xml);
        for (var i = 0; i < xml.getAttributeCount(); i++) {
            var isId = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT).endsWith("id");
            if (!isId && holds(xml.getAttributeValue(i))) {
                return true;
            }
        }
        return false;
    }

    private void enter(XMLStreamReader xml) {
        if (xml.getLocalName().equals("c")) {
            var kind = xml.getAttributeValue(null, "t");
            var address = xml.getAttributeValue(null, "r");
            var isNumber = kind == null || kind.equals("n") || kind.equals("str");
            column = isNumber && address != null ? ROW.matcher(address).replaceAll("") : "";
        } else if (!xml.getLocalName().equals("v")) {
            column = "";
        }
    }

    private void count(String text) {
        if (!column.isEmpty() && NumberColumn.tells(text)) {
            columns.computeIfAbsent(column, _ -> new NumberColumn()).count(text);
        }
    }

    private static boolean lacksZero(String text) {
        return !MEASURED.matcher(text).matches() && PersonalNumbers.lacksZero(text);
    }

    private static boolean holds(String text) {
        return text.length() >= "0101010000".length()
                && !MEASURED.matcher(text).matches()
                && !PersonalNumbers.mask(text, "").equals(text);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }
}
