package dk.milepael.report.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds the order of the tags against where their texts stand: the cells of a row begin from left
 * to right, the words of a line likewise, and all else one below the other.
 */
public final class ReadingOrder {
    private static final Set<String> INLINE = Set.of("", "Span", "Link", "Lbl");

    /** Letters of one line may stand a little higher or lower than others. */
    private static final float LINE_POINTS = 3;

    /** Where a tag's texts stand on one page. */
    private record Extent(float left, float top, float bottom) {
        static Extent of(PlacedText text) {
            return new Extent(text.left(), text.y(), text.y());
        }

        Extent with(Extent other) {
            return new Extent(
                    Math.min(left, other.left),
                    Math.max(top, other.top),
                    Math.min(bottom, other.bottom));
        }
    }

    private final List<String> faults = new ArrayList<>();

    private ReadingOrder() {}

    /** Where the two orders differ, in the page's words; none where they agree. */
    public static List<String> faults(byte[] pdf) throws IOException {
        var order = new ReadingOrder();
        var root = TagTree.in(pdf).root();
        order.check(root);
        order.checkHeadings(root.all().filter(tag -> tag.role().matches("H[1-6]")).toList());
        return order.faults;
    }

    /** A heading goes at most one level deeper than the one before; the first is the title. */
    private void checkHeadings(List<TagTree.Tag> headings) {
        char deepest = '1';
        for (var heading : headings) {
            char level = heading.role().charAt(1);
            if (level > deepest) {
                faults.add("»%s« skips a level of headings".formatted(heading.text()));
            }
            deepest = (char) (level + 1);
        }
    }

    /** A figure is read by its description, so what is drawn within it has no order. */
    private void check(TagTree.Tag tag) {
        if (tag.is("Figure")) {
            return;
        }
        if (isLines(tag)) {
            checkLines(tag.allTexts().toList());
            return;
        }
        for (int i = 1; i < tag.kids().size(); i++) {
            checkPages(tag.kids().get(i - 1), tag.kids().get(i));
        }
        if (tag.is("TR")) {
            checkSideBySide(tag.kids());
        } else if (!tag.is("LI")) {
            checkStacked(tag.kids());
        }
        tag.kids().forEach(this::check);
    }

    /** Whether the tag holds words alone, as a paragraph does. */
    private static boolean isLines(TagTree.Tag tag) {
        return tag.kids().stream()
                .flatMap(TagTree.Tag::all)
                .allMatch(kid -> INLINE.contains(kid.role()));
    }

    private void checkLines(List<PlacedText> texts) {
        for (int i = 1; i < texts.size(); i++) {
            var one = texts.get(i - 1);
            var next = texts.get(i);
            boolean isSameLine =
                    one.page() == next.page() && Math.abs(one.y() - next.y()) < LINE_POINTS;
            boolean isLater =
                    isSameLine
                            ? next.left() > one.left()
                            : next.page() > one.page()
                                    || (next.page() == one.page() && next.y() < one.y());
            if (!isLater) {
                faults.add("»%s« is read before »%s«".formatted(one, next));
            }
        }
    }

    private void checkPages(TagTree.Tag one, TagTree.Tag next) {
        int first = one.allTexts().mapToInt(PlacedText::page).min().orElse(0);
        int after = next.allTexts().mapToInt(PlacedText::page).min().orElse(Integer.MAX_VALUE);
        if (after < first) {
            faults.add("»%s« is read before »%s«".formatted(one.text(), next.text()));
        }
    }

    private void checkSideBySide(List<TagTree.Tag> cells) {
        var before = new HashMap<Integer, Float>();
        for (var cell : cells) {
            for (var here : extents(cell).entrySet()) {
                float left = here.getValue().left();
                if (before.getOrDefault(here.getKey(), 0f) >= left) {
                    faults.add("»%s« stands left of what is read before".formatted(cell.text()));
                }
                before.put(here.getKey(), left);
            }
        }
    }

    private void checkStacked(List<TagTree.Tag> blocks) {
        var before = new HashMap<Integer, Extent>();
        for (var block : blocks) {
            for (var here : extents(block).entrySet()) {
                var above = before.get(here.getKey());
                if (above != null && above.bottom() <= here.getValue().top()) {
                    faults.add("»%s« stands above what is read before".formatted(block.text()));
                }
                before.merge(here.getKey(), here.getValue(), Extent::with);
            }
        }
    }

    private static Map<Integer, Extent> extents(TagTree.Tag tag) {
        var extents = new HashMap<Integer, Extent>();
        tag.allTexts().forEach(text -> extents.merge(text.page(), Extent.of(text), Extent::with));
        return extents;
    }
}
