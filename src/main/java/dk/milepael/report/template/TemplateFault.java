package dk.milepael.report.template;

import dk.milepael.report.Flaw;

/** A template that cannot be used as it stands: where, and what stands there. */
public final class TemplateFault extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Flaw flaw;

    TemplateFault(Flaw flaw, Throwable cause) {
        super("%s, line %d: %s".formatted(flaw.file(), flaw.line(), flaw.quote()), cause);
        this.flaw = flaw;
    }

    /** A fault that only shows in what the template made. */
    public static TemplateFault of(Flaw flaw) {
        return new TemplateFault(flaw, new IllegalArgumentException(flaw.wrong().key()));
    }

    public Flaw flaw() {
        return flaw;
    }

    public String file() {
        return flaw.file();
    }

    /** The line, from 1; 0 where it is unknown. */
    public int line() {
        return flaw.line();
    }

    /** The faulty text; empty where there is none to quote. */
    public String quote() {
        return flaw.quote();
    }
}
