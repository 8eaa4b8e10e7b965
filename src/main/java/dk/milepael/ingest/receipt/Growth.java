package dk.milepael.ingest.receipt;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Whether a part still holds all it held, and has only got more. */
final class Growth {
    /** What a first sheet moves, and what more items count. */
    private static final Set<String> MOVED =
            Set.of("activeTab", "firstSheet", "localSheetId", "count", "uniqueCount");

    private Growth() {}

    /** Whether a text is another with one piece put in. */
    static boolean ofText(String before, String after) {
        var grown = after.length() - before.length();
        var head = 0;
        while (head < before.length()
                && head < after.length()
                && before.charAt(head) == after.charAt(head)) {
            head++;
        }
        return grown >= 0 && after.startsWith(before.substring(head), head + grown);
    }

    /** Whether a tree has all elements of another, in their order, with their text. */
    static boolean ofTree(Document before, Document after) {
        return of(before.getDocumentElement(), after.getDocumentElement());
    }

    private static boolean of(Element before, Element after) {
        var now = Xml.children(after).iterator();
        for (var old : Xml.children(before)) {
            if (isMacro(old)) {
                continue;
            }
            var found = false;
            while (!found && now.hasNext()) {
                found = isSame(old, now.next());
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSame(Element before, Element after) {
        return before.getNodeName().equals(after.getNodeName())
                && attributes(before).equals(attributes(after))
                && isSameText(before, after)
                && of(before, after);
    }

    /** A comment's plain text is what our own is written behind. */
    private static boolean isSameText(Element before, Element after) {
        if (!Xml.children(before).isEmpty()) {
            return true;
        }
        var old = before.getTextContent();
        var now = after.getTextContent();
        return "t".equals(before.getLocalName()) ? now.startsWith(old) : now.equals(old);
    }

    private static Map<String, String> attributes(Element element) {
        var told = new HashMap<String, String>();
        var all = element.getAttributes();
        for (var i = 0; i < all.getLength(); i++) {
            var name = all.item(i).getNodeName();
            if (!MOVED.contains(name) && !name.startsWith("xml")) {
                told.put(name, all.item(i).getNodeValue());
            }
        }
        return told;
    }

    /** What names macros, or the kind of a workbook that may have them. */
    private static boolean isMacro(Element element) {
        var kind = element.getAttribute("ContentType") + element.getAttribute("Type");
        return kind.contains("vbaProject") || kind.endsWith("main+xml");
    }
}
