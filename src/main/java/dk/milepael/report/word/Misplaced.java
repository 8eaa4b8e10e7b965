package dk.milepael.report.word;

/** An element of the vocabulary that stands where Word has no place for it. */
public final class Misplaced extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String element;
    private final int line;
    private final int column;

    Misplaced(String element, String where, int line, int column) {
        super("<%s> has no place in %s, line %d".formatted(element, where, line));
        this.element = element;
        this.line = line;
        this.column = column;
    }

    public String element() {
        return element;
    }

    /** In the page, from 1. */
    public int line() {
        return line;
    }

    /** Behind the element's tag, from 1. */
    public int column() {
        return column;
    }
}
