package dk.milepael.ingest.receipt;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The part that lists a workbook's sheets. */
final class WorkbookPart {
    /** Attributes that count sheets from 0, which another first sheet moves. */
    private static final String SCOPE = "localSheetId";

    private final Parts parts;
    final String part;
    final Relationships links;
    private final Document tree;

    private WorkbookPart(Parts parts, String part) {
        this.parts = parts;
        this.part = part;
        this.links = Relationships.of(parts, part);
        this.tree = Xml.parse(parts.read(part));
    }

    /** Empty where the file is no workbook in Excel's zipped XML. */
    static Optional<WorkbookPart> of(Parts parts) {
        return Relationships.of(parts, "")
                .target("officeDocument")
                .filter(parts::has)
                .map(part -> new WorkbookPart(parts, part))
                .filter(workbook -> workbook.root().getLocalName().equals("workbook"));
    }

    List<SheetPart> sheets() {
        return Xml.children(sheetList()).stream()
                .flatMap(sheet ->
                        links.targetOf(sheet.getAttributeNS(Xml.LINKS, "id")).stream()
                                .map(at -> new SheetPart(sheet.getAttribute("name"), at)))
                .toList();
    }

    /** The wanted name, or with a number where a sheet has it already. */
    String freeName(String wanted) {
        var taken = sheets().stream().map(sheet -> fold(sheet.name())).toList();
        var name = wanted;
        for (var number = 2; taken.contains(fold(name)); number++) {
            name = wanted + " " + number;
        }
        return name;
    }

    /** Puts a sheet before all others, and opens the workbook on it. */
    void addFirst(SheetPart sheet) {
        var others = Xml.children(sheetList());
        var link = links.add(Xml.LINKS + "/worksheet", sheet.part());
        var element = Xml.beside(sheetList(), "sheet");
        element.setAttribute("name", sheet.name());
        element.setAttribute("sheetId", Integer.toString(highestId(others) + 1));
        element.setAttributeNS(Xml.LINKS, "r:id", link);
        sheetList().insertBefore(element, others.isEmpty() ? null : others.getFirst());
        Xml.child(root(), "bookViews").stream()
                .flatMap(views -> Xml.children(views).stream())
                .forEach(WorkbookPart::openOnFirst);
        Xml.child(root(), "definedNames").stream()
                .flatMap(names -> Xml.children(names).stream())
                .filter(name -> name.hasAttribute(SCOPE))
                .forEach(WorkbookPart::moveScope);
        parts.put(part, Xml.bytes(tree));
    }

    private static void openOnFirst(Element view) {
        view.removeAttribute("activeTab");
        view.removeAttribute("firstSheet");
    }

    private static void moveScope(Element name) {
        var scope = Integer.parseInt(name.getAttribute(SCOPE));
        name.setAttribute(SCOPE, Integer.toString(scope + 1));
    }

    private static int highestId(List<Element> sheets) {
        return sheets.stream()
                .mapToInt(sheet -> Integer.parseInt(sheet.getAttribute("sheetId")))
                .max()
                .orElse(0);
    }

    private Element root() {
        return tree.getDocumentElement();
    }

    private Element sheetList() {
        return Xml.child(root(), "sheets")
                .orElseThrow(() -> new UnexpectedParts("a workbook without sheets"));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
