package dk.milepael.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The rows of two versions, those that are paired and those in doubt; never two for one. */
final class Pairing {
    private final List<Row> before;
    private final List<Row> now;
    private final Map<Integer, Integer> beforeByNow = new TreeMap<>();
    private final List<Doubt> doubts = new ArrayList<>();
    private final boolean[] closedBefore;
    private final boolean[] closedNow;

    Pairing(List<Row> before, List<Row> now) {
        this.before = before;
        this.now = now;
        this.closedBefore = new boolean[before.size()];
        this.closedNow = new boolean[now.size()];
    }

    /**
     * Rows of which nobody can tell which is which.
     *
     * @param paired whether they were paired in the order of the document; else they are left as
     *     gone and new
     */
    record Doubt(List<Integer> before, List<Integer> now, boolean paired) {
        Doubt {
            before = List.copyOf(before);
            now = List.copyOf(now);
        }
    }

    Row before(int row) {
        return before.get(row);
    }

    Row now(int row) {
        return now.get(row);
    }

    List<Row> before() {
        return before;
    }

    List<Row> now() {
        return now;
    }

    Map<Integer, Integer> beforeByNow() {
        return beforeByNow;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    void pair(int earlier, int later) {
        if (isOpen(earlier, later)) {
            closedBefore[earlier] = true;
            closedNow[later] = true;
            beforeByNow.put(later, earlier);
        }
    }

    boolean isOpen(int earlier, int later) {
        return !closedBefore[earlier] && !closedNow[later];
    }

    /**
     * Of rows that are equally alike those with the same words are paired in the order of the
     * document, others are left; it is a doubt unless nobody needs to tell them apart.
     */
    void takeTied(List<Integer> earlier, List<Integer> later) {
        if (areInterchangeable(earlier, later)) {
            inOrder(earlier, later);
            return;
        }
        var paired = haveTheSameWords(earlier, before) && haveTheSameWords(later, now);
        if (paired) {
            inOrder(earlier, later);
        } else {
            earlier.forEach(row -> closedBefore[row] = true);
            later.forEach(row -> closedNow[row] = true);
        }
        doubts.add(new Doubt(earlier, later, paired));
    }

    private void inOrder(List<Integer> earlier, List<Integer> later) {
        for (int at = 0; at < Math.min(earlier.size(), later.size()); at++) {
            pair(earlier.get(at), later.get(at));
        }
    }

    /** Whether it makes no difference which of the rows is which. */
    private boolean areInterchangeable(List<Integer> earlier, List<Integer> later) {
        return (earlier.size() >= later.size() && areAllTheSame(earlier, before))
                || (later.size() >= earlier.size() && areAllTheSame(later, now));
    }

    private static boolean areAllTheSame(List<Integer> rows, List<Row> all) {
        return rows.stream().map(row -> all.get(row).traits()).distinct().count() == 1
                && haveTheSameWords(rows, all);
    }

    private static boolean haveTheSameWords(List<Integer> rows, List<Row> all) {
        return rows.stream().map(row -> all.get(row).whole()).distinct().count() == 1;
    }

    /** Takes over what was found of some of the rows, given by their positions among all. */
    void addFrom(Pairing some, List<Integer> positionsBefore, List<Integer> positionsNow) {
        some.beforeByNow.forEach(
                (later, earlier) -> pair(positionsBefore.get(earlier), positionsNow.get(later)));
        some.doubts.stream()
                .map(doubt ->
                        new Doubt(
                                doubt.before().stream().map(positionsBefore::get).toList(),
                                doubt.now().stream().map(positionsNow::get).toList(),
                                doubt.paired()))
                .forEach(doubts::add);
    }

    List<Integer> openBefore() {
        return IntStream.range(0, before.size()).filter(row -> !closedBefore[row]).boxed().toList();
    }

    List<Integer> openNow() {
        return IntStream.range(0, now.size()).filter(row -> !closedNow[row]).boxed().toList();
    }
}
