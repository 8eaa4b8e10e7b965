package dk.milepael.report.template;

import freemarker.template.TemplateModelException;

/** A text that a template asks the bundles for and that they cannot say. */
final class UnknownText extends TemplateModelException {
    private static final long serialVersionUID = 1;

    private final String key;
    private final boolean isThere;

    /**
     * @param isThere whether there is such a text, so that a value for it is missing
     */
    UnknownText(String key, boolean isThere, Exception cause) {
        super(cause.getMessage(), cause);
        this.key = key;
        this.isThere = isThere;
    }

    String key() {
        return key;
    }

    boolean isThere() {
        return isThere;
    }
}
