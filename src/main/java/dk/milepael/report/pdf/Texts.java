package dk.milepael.report.pdf;

import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;
import org.openpdf.render.Box;
import org.openpdf.render.InlineText;
import org.openpdf.render.RenderingContext;
import org.w3c.dom.Element;

/** Tells of the texts of a piece, as they are painted, whether they are seen and what they are. */
final class Texts {
    private final StructureTree tree;

    /** The page on which a header cell's text was painted first; a repeated one is decoration. */
    private final IdentityHashMap<InlineText, Integer> headerPages = new IdentityHashMap<>();

    Texts(StructureTree tree) {
        this.tree = tree;
    }

    /**
     * Whether anything of it belongs on the page.
     *
     * @param page from 0
     */
    boolean isSeen(RenderingContext context, InlineText text, int page) {
        return !text.getSubstring().isEmpty()
                && !isOnAnotherPage(context, text)
                && !isTitleOfFirstPage(text, page);
    }

    /** The engine also paints, out of sight, what begins where a page ends: it is read twice. */
    private static boolean isOnAnotherPage(RenderingContext context, InlineText text) {
        var line = text.getParent();
        var page = context.getPage();
        if (line == null || page == null || line.isContainedInMarginBox()) {
            return false;
        }
        int baseline = line.getAbsY() + line.getBaseline();
        return baseline <= page.getTop() || baseline > page.getBottom();
    }

    /** What a table says of itself from its second page on. */
    private boolean isTitleOfFirstPage(InlineText text, int page) {
        var element = element(text.getParent());
        return element != null
                && TitlesAgain.isPartOf(element)
                && !Manuscript.isWithinRepeated(element)
                && isFirstPage(text, page);
    }

    private boolean isFirstPage(InlineText text, int page) {
        return headerPages.computeIfAbsent(text, _ -> page) == page;
    }

    /** The content that it is; null for decoration. */
    StructureKid.@Nullable Content contentOf(InlineText text, int page) {
        var parent = text.getParent();
        if (parent == null || parent.isContainedInMarginBox()) {
            return null;
        }
        var content = tree.of(text.getTextNode());
        if (content == null) {
            content = generated(text);
        }
        return content != null && isRepeatedHeader(text, content, page) ? null : content;
    }

    /** The page number that a link leads to; what a stylesheet makes elsewhere is decoration. */
    private StructureKid.@Nullable Content generated(InlineText text) {
        var node = tree.around(element(text.getParent()));
        boolean isMade = text.isDynamicFunction() || text.getTextNode() == null;
        if (node == null || !node.is("Link") || !isMade || isLeader(text.getSubstring())) {
            return null;
        }
        return tree.generated(node);
    }

    /** The dots that lead the eye to a page number. */
    private static boolean isLeader(String text) {
        return text.chars().allMatch(character -> character == '.');
    }

    private boolean isRepeatedHeader(InlineText text, StructureKid.Content content, int page) {
        return content.owner().isWithin("THead") && !isFirstPage(text, page);
    }

    private static @Nullable Element element(@Nullable Box box) {
        for (var at = box; at != null; at = at.getParent()) {
            if (at.getElement() != null) {
                return at.getElement();
            }
        }
        return null;
    }
}
