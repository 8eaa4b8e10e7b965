package dk.milepael.report.template;

import freemarker.template.TemplateModelException;
import java.util.List;

/** A name that a template asks for and the view does not have. */
final class UnknownName extends TemplateModelException {
    private static final long serialVersionUID = 1;

    private final String name;
    private final List<String> known;

    UnknownName(String view, String name, List<String> known) {
        super("%s has no %s".formatted(view, name));
        this.name = name;
        this.known = List.copyOf(known);
    }

    String name() {
        return name;
    }

    List<String> known() {
        return known;
    }
}
