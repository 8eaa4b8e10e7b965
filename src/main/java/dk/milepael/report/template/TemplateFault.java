package dk.milepael.report.template;

/** A template that cannot be used as it stands: where, and what stands there. */
public final class TemplateFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;
    private final String quote;

    TemplateFault(String file, int line, String quote, Throwable cause) {
        super("%s, line %d: %s".formatted(file, line, quote), cause);
        this.file = file;
        this.line = line;
        this.quote = quote;
    }

    public String file() {
        return file;
    }

    /** The line, from 1; 0 where it is unknown. */
    public int line() {
        return line;
    }

    /** The faulty text, or what is wrong with it where there is none to quote. */
    public String quote() {
        return quote;
    }
}
