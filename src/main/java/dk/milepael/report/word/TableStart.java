package dk.milepael.report.word;

import java.util.List;

/**
 * What is known of a table before its first row is written.
 *
 * @param shares the columns' shares of the width, whatever they add up to
 * @param description what a reader is told who cannot see it
 */
record TableStart(WordStyle style, Paragraph caption, List<Double> shares, String description) {
    /** Figures far apart are hard to compare; in twentieths of a point. */
    static final int FIGURES_WIDTH = 9638;

    TableStart {
        shares = List.copyOf(shares);
    }

    /** In twentieths of a point, as are all widths here. */
    int width(int textWidth) {
        return style == WordStyle.TABLE_FIGURES ? Math.min(textWidth, FIGURES_WIDTH) : textWidth;
    }

    /** Rounded so that the columns fill the width exactly. */
    int[] columns(int textWidth) {
        var width = width(textWidth);
        var total = shares.stream().mapToDouble(Double::doubleValue).sum();
        var columns = new int[shares.size()];
        var edge = 0.0;
        var taken = 0;
        for (var index = 0; index < columns.length; index++) {
            edge += shares.get(index);
            columns[index] = (int) Math.round(width * edge / total) - taken;
            taken += columns[index];
        }
        return columns;
    }
}
