package dk.milepael.ingest.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a workbook lie in its package. Types are known by their last word, which both
 * forms of Open XML share.
 */
final class WorkbookParts {
    private static final String PACKAGE = "";

    private final ZipFile zip;
    private final XmlStreams streams;
    private final List<Sheet> sheets = new ArrayList<>();
    private final Map<String, Target> targets;
    private boolean from1904;

    WorkbookParts(ZipFile zip, XmlStreams streams) throws IOException, XMLStreamException {
        this.zip = zip;
        this.streams = streams;
        var workbook =
                targets(PACKAGE).values().stream()
                        .filter(target -> target.isOf("officeDocument"))
                        .findFirst()
                        .orElseThrow(() -> new Unreadable(Refusal.DAMAGED))
                        .part();
        targets = targets(workbook);
        readSheets(workbook);
        if (sheets.isEmpty()) {
            throw new Unreadable(Refusal.DAMAGED);
        }
    }

    /**
     * A sheet in the order of its tab.
     *
     * @param part null where it is no worksheet, such as a chart that fills a sheet
     */
    record Sheet(String name, boolean hidden, @Nullable String part) {}

    /** What a relationship points at. */
    private record Target(String type, String part) {
        boolean isOf(String lastWord) {
            return type.endsWith("/" + lastWord);
        }
    }

    List<Sheet> sheets() {
        return sheets;
    }

    /** Whether day numbers count from 1904, as in old Excel for Mac. */
    boolean isFrom1904() {
        return from1904;
    }

    /** The part of a type such as {@code styles}, of which a workbook has one at most. */
    Optional<InputStream> open(String type) throws IOException {
        for (var target : targets.values()) {
            if (target.isOf(type)) {
                return Optional.of(openPart(target.part()));
            }
        }
        return Optional.empty();
    }

    InputStream openPart(String part) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            throw new Unreadable(Refusal.DAMAGED);
        }
        return zip.getInputStream(entry);
    }

    private void readSheets(String workbook) throws IOException, XMLStreamException {
        try (var part = openPart(workbook)) {
            var xml = streams.open(part);
            while (xml.hasNext()) {
                if (XmlStreams.next(xml) == XMLStreamConstants.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "workbookPr" -> from1904 = XmlStreams.flag(xml, "date1904");
                        case "sheet" -> sheets.add(sheet(xml));
                        default -> {}
                    }
                }
            }
        }
    }

    private Sheet sheet(XMLStreamReader xml) throws Unreadable {
        var name = xml.getAttributeValue(null, "name");
        var target = targets.get(relationship(xml));
        if (name == null || target == null) {
            throw new Unreadable(Refusal.DAMAGED);
        }
        var state = xml.getAttributeValue(null, "state");
        return new Sheet(
                name,
                "hidden".equals(state) || "veryHidden".equals(state),
                target.isOf("worksheet") ? target.part() : null);
    }

    /** The attribute {@code id} of the one namespace that the two forms name differently. */
    private static String relationship(XMLStreamReader xml) {
        for (var attribute = 0; attribute < xml.getAttributeCount(); attribute++) {
            var namespace = xml.getAttributeNamespace(attribute);
            if (xml.getAttributeLocalName(attribute).equals("id")
                    && namespace != null
                    && namespace.endsWith("/relationships")) {
                return xml.getAttributeValue(attribute);
            }
        }
        return "";
    }

    /** By relationship id; what lies outside the package is left out. */
    private Map<String, Target> targets(String of) throws IOException, XMLStreamException {
        var targets = new HashMap<String, Target>();
        var folder = of.substring(0, of.lastIndexOf('/') + 1);
        var name = of.substring(folder.length());
        try (var part = openPart(folder + "_rels/" + name + ".rels")) {
            var xml = streams.open(part);
            while (xml.hasNext()) {
                if (XmlStreams.next(xml) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && !"External".equals(xml.getAttributeValue(null, "TargetMode"))) {
                    var target = xml.getAttributeValue(null, "Target");
                    targets.put(
                            xml.getAttributeValue(null, "Id"),
                            new Target(
                                    xml.getAttributeValue(null, "Type"),
                                    target.startsWith("/")
                                            ? target.substring(1)
                                            : folder + target));
                }
            }
        }
        return targets;
    }
}
