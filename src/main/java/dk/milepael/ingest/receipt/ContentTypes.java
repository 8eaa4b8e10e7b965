package dk.milepael.ingest.receipt;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What kind each part of a workbook is. */
final class ContentTypes {
    static final String PART = "[Content_Types].xml";

    static final String WORKBOOK =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
    static final String COMMENTS =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
    static final String SHAPES = "application/vnd.openxmlformats-officedocument.vmlDrawing";

    private static final String MACROS = "application/vnd.ms-office.vbaProject";
    private static final String PRINTER =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings";

    private final Parts parts;
    private final Document tree;

    ContentTypes(Parts parts) {
        this.parts = parts;
        this.tree = Xml.parse(parts.read(PART));
    }

    void set(String part, String type) {
        var own =
                Xml.children(root(), "Override").stream()
                        .filter(each -> each.getAttribute("PartName").equals("/" + part))
                        .findFirst()
                        .orElseGet(() -> Xml.append(root(), "Override"));
        own.setAttribute("PartName", "/" + part);
        own.setAttribute("ContentType", type);
        save();
    }

    /** No part is a macro any longer; {@code .bin} is then what Excel says of printers. */
    void forgetMacros() {
        for (var each : Xml.children(root())) {
            if (each.getAttribute("ContentType").startsWith(MACROS)) {
                if (each.getLocalName().equals("Default")) {
                    each.setAttribute("ContentType", PRINTER);
                } else {
                    root().removeChild(each);
                }
            }
        }
        save();
    }

    private Element root() {
        return tree.getDocumentElement();
    }

    private void save() {
        parts.put(PART, Xml.bytes(tree));
    }
}
