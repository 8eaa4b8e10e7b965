package dk.milepael.bench;

import java.util.List;

/**
 * A line of a page for a contender that knows no XHTML: a heading, a paragraph or a table's row.
 *
 * @param kind the element's name: {@code h1} to {@code h4}, {@code p}, {@code tr}
 * @param widths of its cells, in per cent of the page; they add up to 100
 */
record PageRow(String kind, Table table, List<Integer> widths, List<String> cells) {

    /**
     * The table that a row stands in; a line outside of tables has one of its own, without heads.
     *
     * @param number counted from 1
     */
    record Table(int number, String caption, List<Integer> widths, List<String> heads) {}
}
