package dk.milepael.report.chart;

/**
 * A shape or a text of a picture, in the picture's own units from its left upper corner. A tone is
 * the class of a light («red») or one of those named here.
 */
public sealed interface Mark {
    /** What is written. */
    String INK = "ink";

    /** Lines that lead the eye. */
    String FAINT = "faint";

    /** What shines through. */
    String PAPER = "paper";

    String tone();

    /** A filled rectangle. */
    record Box(String tone, Area area) implements Mark {}

    /** A straight line. */
    record Line(String tone, double thickness, Area from) implements Mark {

        /** From the corner of an area where it begins to the one where its extent leads. */
        static Line between(String tone, double thickness, Area.Point a, Area.Point b) {
            return new Line(tone, thickness, new Area(a.x(), a.y(), b.x() - a.x(), b.y() - a.y()));
        }
    }

    /**
     * A text of one line.
     *
     * @param at where its baseline begins, is centred or ends
     */
    record Label(String tone, String text, Area.Point at, Align align, double size)
            implements Mark {}

    /** Which part of a text stands at its point. */
    enum Align {
        START,
        MIDDLE,
        END;

        /** How far left of its point a text of that width begins. */
        public double before(double width) {
            return switch (this) {
                case START -> 0;
                case MIDDLE -> width / 2;
                case END -> width;
            };
        }
    }
}
