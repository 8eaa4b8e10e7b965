package dk.milepael.ingest.workbook.word;

import dk.milepael.ingest.workbook.xml.Markup;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a document's lists are numbered. */
final class Lists {
    static final int LEVELS = 9;
    private static final int LARGEST_START = 1_000_000;

    private final Map<String, Plan> plans = new HashMap<>();
    private final Map<String, Plan> plansByStyle = new HashMap<>();
    private final Map<String, ListOf> lists = new HashMap<>();

    /**
     * A level's numbers.
     *
     * @param text the number's pattern, such as {@code %1.%2}
     * @param legal all levels in digits
     */
    record Level(int start, String format, String text, boolean legal) {
        boolean isBullet() {
            return format.equals("bullet");
        }
    }

    /** Levels that several lists may share, and then count on together. */
    static final class Plan {
        final Map<Integer, Level> levels = new HashMap<>();
        @Nullable String borrowedFrom;
    }

    /** A list: its plan, with levels and starts of its own. */
    static final class ListOf {
        String plan = "";
        final Map<Integer, Level> levels = new HashMap<>();
        final Map<Integer, Integer> starts = new HashMap<>();
    }

    /** Reads the numbering part at whose root the markup stands. */
    void read(Markup xml) throws IOException {
        xml.children(name -> {
            switch (name) {
                case "abstractNum" -> plan(xml);
                case "num" -> list(xml);
                default -> {}
            }
        });
    }

    /** Null where the file names a list that it doesn't have. */
    @Nullable ListOf list(String id) {
        return lists.get(id);
    }

    /** The plan that a list counts by; null where the file lacks it. */
    @Nullable Plan plan(ListOf list) {
        var plan = plans.get(list.plan);
        return plan == null || plan.borrowedFrom == null
                ? plan
                : plansByStyle.getOrDefault(plan.borrowedFrom, plan);
    }

    private void plan(Markup xml) throws IOException {
        var plan = new Plan();
        plans.put(xml.attribute("abstractNumId", ""), plan);
        xml.children(name -> {
            switch (name) {
                case "lvl" -> level(xml, plan.levels);
                case "numStyleLink" -> plan.borrowedFrom = xml.attribute("val");
                case "styleLink" -> plansByStyle.put(xml.attribute("val", ""), plan);
                default -> {}
            }
        });
    }

    private void list(Markup xml) throws IOException {
        var list = new ListOf();
        lists.put(xml.attribute("numId", ""), list);
        xml.children(name -> {
            switch (name) {
                case "abstractNumId" -> list.plan = xml.attribute("val", "");
                case "lvlOverride" -> override(xml, list);
                default -> {}
            }
        });
    }

    private static void override(Markup xml, ListOf list) throws IOException {
        var level = xml.number("ilvl", 0, LEVELS - 1);
        xml.children(name -> {
            switch (name) {
                case "startOverride" -> list.starts.put(level, xml.number("val", 1, LARGEST_START));
                case "lvl" -> level(xml, list.levels);
                default -> {}
            }
        });
    }

    private static void level(Markup xml, Map<Integer, Level> levels) throws IOException {
        var at = xml.number("ilvl", 0, LEVELS - 1);
        var level = new Level[] {new Level(1, "decimal", "", false)};
        xml.children(name -> level[0] = with(level[0], name, xml));
        levels.put(at, level[0]);
    }

    private static Level with(Level level, String name, Markup xml) {
        return switch (name) {
            case "start" ->
                    new Level(
                            xml.number("val", 1, LARGEST_START),
                            level.format,
                            level.text,
                            level.legal);
            case "numFmt" ->
                    new Level(level.start, xml.attribute("val", ""), level.text, level.legal);
            case "lvlText" ->
                    new Level(level.start, level.format, xml.attribute("val", ""), level.legal);
            case "isLgl" -> new Level(level.start, level.format, level.text, true);
            default -> level;
        };
    }
}
