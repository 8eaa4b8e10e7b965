package dk.milepael.ingest.layout;

import dk.milepael.plan.Origin;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds the cell that each item of a list stands in, where the list may go over several cells. */
public final class ItemCells {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBER = Pattern.compile("^\\d+(?=\\p{L})");

    /** Letters; more of an item may stand in the next cell, where a page has broken it. */
    private static final int LONGEST_BEGINNING = 30;

    private static final int SHORTEST_LINE = 3;

    private final List<Spot> spots;
    private final Origin otherwise;
    private int at;
    private int from;

    /**
     * @param spots the cells of the list, in its order
     * @param otherwise the place of an item that none of them holds
     */
    public ItemCells(List<Spot> spots, Origin otherwise) {
        this.spots = List.copyOf(spots);
        this.otherwise = otherwise;
    }

    /** Where the next item stands; the items are asked for in the order of the list. */
    public Origin next(String item) {
        var words = letters(item.lines().findFirst().orElse(""));
        for (int spot = at; spot < spots.size(); spot++) {
            var end = end(spot, words);
            if (end >= 0) {
                at = spot;
                from = end;
                return spots.get(spot).origin();
            }
        }
        return spots.isEmpty() ? otherwise : spots.get(at).origin();
    }

    /** Where an item's beginning ends among a cell's letters; -1 where it stands in another. */
    private int end(int spot, String item) {
        var text = spots.get(spot).cell().text();
        var letters = letters(text);
        var beginning = item.substring(0, Math.min(item.length(), LONGEST_BEGINNING));
        var start = letters.indexOf(beginning, spot == at ? from : 0);
        if (start >= 0) {
            return start + beginning.length();
        }
        return endsIn(text, item) ? letters.length() : -1;
    }

    /** Whether an item begins in a cell's last line and goes on in the next cell. */
    private static boolean endsIn(String text, String item) {
        return text.lines()
                .reduce((_, last) -> last)
                .map(line -> NUMBER.matcher(letters(line)).replaceFirst(""))
                .filter(line -> line.length() >= SHORTEST_LINE)
                .filter(item::startsWith)
                .isPresent();
    }

    private static String letters(String text) {
        return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
