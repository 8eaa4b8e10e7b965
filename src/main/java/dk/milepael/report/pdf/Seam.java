package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Where one piece ends and the next begins: between two pages, and between two elements.
 *
 * @param first what the next piece begins with
 * @param page the page of the piece that it begins on, from 0
 */
record Seam(Element first, int page) {

    /** The last of a piece; empty where an element stands across the end of every page. */
    static Optional<Seam> last(Galley galley, Piece piece) {
        var body = Pages.first(piece.page(), "body");
        for (int page = galley.pages().size() - 1; page > galley.firstPage(); page--) {
            var first = new Search(galley, galley.pages().get(page).getTop()).first(body);
            if (first.isPresent()) {
                return Optional.of(new Seam(first.get(), page));
            }
        }
        return Optional.empty();
    }

    /** Looks for the element that begins at a height or below, while all before it end above. */
    private record Search(Galley galley, int height) {

        Optional<Element> first(Element parent) {
            var blocks = blocks(parent);
            int above = 0;
            while (above < blocks.size() && top(blocks.get(above)) < height) {
                above++;
            }
            if (above > 0 && bottom(blocks.get(above - 1)) > height) {
                var across = blocks.get(above - 1);
                return Manuscript.isDivisible(across) ? first(across) : Optional.empty();
            }
            return above > 0 && above < blocks.size()
                    ? Optional.of(blocks.get(above)).filter(Search::canBegin)
                    : beginning(blocks, above);
        }

        /** An element may begin on a page before its first child. */
        private Optional<Element> beginning(List<Element> blocks, int above) {
            return above == 0 && !blocks.isEmpty()
                    ? Optional.of(blocks.getFirst()).filter(Search::canBegin)
                    : Optional.empty();
        }

        private List<Element> blocks(Element parent) {
            var blocks = new ArrayList<Element>();
            for (var child : Pages.children(parent)) {
                if (!PageFoot.isPartOf(child) && galley.block(child) != null) {
                    blocks.add(child);
                }
            }
            return blocks;
        }

        private int top(Element element) {
            return Objects.requireNonNull(galley.block(element)).getAbsY();
        }

        private int bottom(Element element) {
            var box = Objects.requireNonNull(galley.block(element));
            return box.getAbsY() + box.getHeight();
        }

        /** What is no node of the structure, or stands at the start of every piece, cannot. */
        private static boolean canBegin(Element element) {
            return Roles.hasNode(element) && !Manuscript.isStanding(element);
        }
    }
}
