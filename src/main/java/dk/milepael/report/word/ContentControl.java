package dk.milepael.report.word;

import dk.milepael.report.Closest;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A place in the design that the report fills. */
final class ContentControl {
    /** The one that the report's body replaces. */
    static final String CONTENT = "indhold";

    static final Set<String> KNOWN = Set.of("titel", "dato", CONTENT);

    /** A word processor may drop the tag and keep the title that a reader sees. */
    private static final Map<String, String> BY_TITLE = Map.of("rapportens indhold", CONTENT);

    private final Element element;

    ContentControl(Element element) {
        this.element = element;
    }

    /** Its tag, else its title where that sounds like one of ours; else empty. */
    String name() {
        var tag = property("tag").toLowerCase(Locale.ROOT).strip();
        if (!tag.isEmpty()) {
            return tag;
        }
        var title = property("alias").toLowerCase(Locale.ROOT).strip();
        var meant = BY_TITLE.getOrDefault(title, title);
        return Closest.to(meant, KNOWN).isPresent() ? meant : "";
    }

    /** Whether a program made it for itself, as for a table of contents or a page number. */
    boolean isOfTheProgram() {
        return first("docPartObj") != null;
    }

    /** Whether it stands in the running text, and not in a table or a box. */
    boolean isInTheText() {
        for (Node at = element.getParentNode(); at != null; at = at.getParentNode()) {
            var name = String.valueOf(at.getLocalName());
            if (Set.of("tc", "txbxContent", "hdr", "ftr", "footnote").contains(name)) {
                return false;
            }
        }
        return true;
    }

    /** The first run's text takes the words, so that they look as staff made the first run look. */
    void fill(String words) {
        remove("showingPlcHdr");
        // a program would put what it is bound to in place of ours
        remove("dataBinding");
        var texts = element.getElementsByTagNameNS(Frame.W, "t");
        if (texts.getLength() == 0) {
            add(words);
        }
        for (var index = 0; index < texts.getLength(); index++) {
            texts.item(index).setTextContent(index == 0 ? words : "");
        }
    }

    private void add(String words) {
        var paragraph = first("p");
        var content = paragraph == null ? first("sdtContent") : paragraph;
        if (content != null) {
            var run = child(content, "r");
            child(run, "t").setTextContent(words);
        }
    }

    /**
     * Puts something in its place. Within a paragraph that is below the paragraph, which goes too
     * where nothing else stands in it.
     */
    void giveWayTo(Node slot) {
        var parent = Objects.requireNonNull(element.getParentNode());
        var paragraph = paragraph();
        if (paragraph == null) {
            parent.replaceChild(slot, element);
            return;
        }
        parent.removeChild(element);
        var around = Objects.requireNonNull(paragraph.getParentNode());
        around.insertBefore(slot, paragraph.getNextSibling());
        if (isBare(paragraph)) {
            around.removeChild(paragraph);
        }
    }

    private @Nullable Element paragraph() {
        for (Node at = element.getParentNode();
                at instanceof Element here;
                at = at.getParentNode()) {
            if (here.getLocalName().equals("p")) {
                return here;
            }
        }
        return null;
    }

    private static boolean isBare(Element paragraph) {
        return paragraph.getTextContent().isBlank()
                && paragraph.getElementsByTagNameNS(Frame.W, "sectPr").getLength() == 0
                && paragraph.getElementsByTagNameNS(Frame.W, "drawing").getLength() == 0
                && paragraph.getElementsByTagNameNS(Frame.W, "pict").getLength() == 0;
    }

    private String property(String name) {
        var properties = first("sdtPr");
        var found =
                properties == null
                        ? null
                        : properties.getElementsByTagNameNS(Frame.W, name).item(0);
        return found == null ? "" : Frame.value((Element) found, "val");
    }

    private void remove(String name) {
        var found = first(name);
        if (found != null) {
            Frame.parent(found).removeChild(found);
        }
    }

    private @Nullable Element first(String name) {
        return (Element) element.getElementsByTagNameNS(Frame.W, name).item(0);
    }

    private static Element child(Element parent, String name) {
        var child = parent.getOwnerDocument().createElementNS(Frame.W, "w:" + name);
        parent.appendChild(child);
        return child;
    }
}
