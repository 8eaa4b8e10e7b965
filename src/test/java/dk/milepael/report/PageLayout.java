package dk.milepael.report;

import dk.milepael.report.pdf.PlacedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What is wrong with the places of the words on a report's pages. */
final class PageLayout {
    private static final float POINTS = 72f / 25.4f;
    private static final float SHORT_SIDE = 210 * POINTS;
    private static final float LONG_SIDE = 297 * POINTS;
    private static final float MARGIN = 18 * POINTS;
    private static final float TOP = 15 * POINTS;
    private static final float FOOT = 17 * POINTS;

    private static final float SMALL = 9;

    /** What a letter may stand beside its place by rounding. */
    private static final float SLACK = 1.5f;

    private final Map<Integer, List<PlacedText>> pages;
    private final float width;
    private final float height;
    private final Set<String> headings = new HashSet<>();
    private final List<List<String>> heads = new ArrayList<>();

    PageLayout(List<PlacedText> texts, Document page) {
        boolean lies = Pages.hasClass(Pages.first(page, "body"), "landscape");
        width = lies ? LONG_SIDE : SHORT_SIDE;
        height = lies ? SHORT_SIDE : LONG_SIDE;
        pages =
                texts.stream()
                        .filter(text -> !text.text().isBlank())
                        .collect(
                                Collectors.groupingBy(
                                        PlacedText::page, TreeMap::new, Collectors.toList()));
        for (var name : List.of("h2", "h3", "h4", "caption")) {
            Pages.all(page, name).forEach(heading -> headings.add(bare(Pages.text(heading))));
        }
        Pages.all(page, "thead").forEach(head -> heads.add(words(labels(head))));
    }

    List<PlacedText> outsideTheMargins() {
        return pages.values().stream().flatMap(List::stream).filter(this::isOutside).toList();
    }

    private boolean isOutside(PlacedText text) {
        boolean isFoot = text.y() < FOOT;
        return text.left() < MARGIN - SLACK
                || text.right() > width - MARGIN + SLACK
                || text.y() > height - TOP
                || (isFoot && text.y() < FOOT / 3);
    }

    /** Pairs on one page that share a place. */
    List<String> overlapping() {
        var found = new ArrayList<String>();
        for (var page : pages.values()) {
            var sorted = page.stream().sorted(Comparator.comparingDouble(PlacedText::y)).toList();
            for (int i = 0; i < sorted.size(); i++) {
                for (int j = i + 1;
                        j < sorted.size() && isNear(sorted.get(i), sorted.get(j));
                        j++) {
                    if (isOver(sorted.get(i), sorted.get(j))) {
                        found.add(sorted.get(i) + " / " + sorted.get(j));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isNear(PlacedText lower, PlacedText upper) {
        return upper.y() - lower.y() < 0.7f * lower.size();
    }

    private static boolean isOver(PlacedText one, PlacedText other) {
        return Math.min(one.right(), other.right()) - Math.max(one.left(), other.left()) > SLACK;
    }

    /** Pages whose last line is a heading, a caption or the head of a table. */
    List<String> stranded() {
        return pages.values().stream()
                .map(page -> line(page, lowest(page)))
                .filter(line -> headings.contains(bare(line)) || heads.contains(words(line)))
                .toList();
    }

    private static float lowest(List<PlacedText> page) {
        return (float)
                page.stream()
                        .filter(text -> text.y() > FOOT)
                        .mapToDouble(PlacedText::y)
                        .min()
                        .orElse(0);
    }

    private static String line(List<PlacedText> page, float y) {
        return page.stream()
                .filter(text -> Math.abs(text.y() - y) < 1)
                .sorted(Comparator.comparingDouble(PlacedText::left))
                .map(PlacedText::text)
                .collect(Collectors.joining(" "));
    }

    /** Pages that begin within a table, but without its title or head. */
    List<String> pagesWithoutHead() {
        return pages.values().stream()
                .skip(1)
                .filter(this::beginsInTable)
                .map(page -> page.getFirst().page() + ": " + beginning(page))
                .toList();
    }

    /** Beginning with small letters in several columns, which is neither heading nor paragraph. */
    private boolean beginsInTable(List<PlacedText> page) {
        var first = line(page, highest(page));
        var columns =
                page.stream()
                        .filter(text -> text.y() > FOOT)
                        .map(text -> Math.round(text.left()))
                        .distinct()
                        .count();
        return columns > 2
                && isSmall(page)
                && !isTitle(first)
                && !first.contains("....")
                && page.stream().noneMatch(text -> text.text().endsWith("(fortsat)"))
                && heads.stream().noneMatch(beginningWords(page)::containsAll);
    }

    /** As the letters of tables are, but not those of paragraphs. */
    private static boolean isSmall(List<PlacedText> page) {
        return page.stream()
                .filter(text -> text.y() == highest(page))
                .allMatch(text -> text.size() < SMALL);
    }

    private static String labels(Element head) {
        return Pages.all(head, "th").stream().map(Pages::text).collect(Collectors.joining(" "));
    }

    private boolean isTitle(String line) {
        return headings.stream().anyMatch(heading -> heading.startsWith(bare(line)));
    }

    private static Set<String> beginningWords(List<PlacedText> page) {
        return Set.copyOf(words(beginning(page)));
    }

    private static List<String> words(String text) {
        return List.of(text.replaceAll("[\u00AD✔●▲■○–]", "").strip().split("\\s+"));
    }

    /** The words of the uppermost lines, left to right. */
    private static String beginning(List<PlacedText> page) {
        float top = highest(page);
        return page.stream()
                .filter(text -> text.y() > top - 45)
                .sorted(
                        Comparator.comparingDouble(PlacedText::left)
                                .thenComparingDouble(text -> -text.y()))
                .map(PlacedText::text)
                .collect(Collectors.joining(" "));
    }

    private static float highest(List<PlacedText> page) {
        return (float) page.stream().mapToDouble(PlacedText::y).max().orElse(0);
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD✔●▲■○–]+", "");
    }
}
