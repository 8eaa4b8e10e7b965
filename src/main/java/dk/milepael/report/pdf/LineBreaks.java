package dk.milepael.report.pdf;

import org.openpdf.css.style.CalculatedStyle;
import org.openpdf.layout.breaker.BreakPoint;
import org.openpdf.layout.breaker.BreakPointsProvider;
import org.openpdf.layout.breaker.DefaultLineBreakingStrategy;
import org.openpdf.layout.breaker.LineBreakingStrategy;
import org.openpdf.layout.breaker.ListBreakPointsProvider;

/**
 * Breaks lines as the engine does, but never after the mark that opens a Danish quotation, and
 * within a long compound word with a hyphen.
 */
final class LineBreaks implements LineBreakingStrategy {
    private static final char OPENING = '»';

    private final LineBreakingStrategy engine = new DefaultLineBreakingStrategy();

    @Override
    public BreakPointsProvider getBreakPointsProvider(
            String text, String language, CalculatedStyle style) {
        var points = engine.getBreakPointsProvider(text, language, style);
        BreakPointsProvider quoted = () -> next(points, text);
        return LongWords.isIn(text)
                ? new ListBreakPointsProvider(LongWords.withHyphens(quoted, text))
                : quoted;
    }

    private static BreakPoint next(BreakPointsProvider points, String text) {
        var point = points.next();
        while (isAfterOpening(text, point.getPosition())) {
            point = points.next();
        }
        return point;
    }

    /** The engine's last point of all lies before the text. */
    private static boolean isAfterOpening(String text, int position) {
        return position > 0 && position < text.length() && text.charAt(position - 1) == OPENING;
    }
}
