package dk.milepael.report;

import dk.milepael.plan.Message;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Says what keeps a page from being XML, of what the parser says. */
final class MalformedPage {
    private static final Pattern UNCLOSED =
            Pattern.compile("element type \"([^\"]+)\" must be terminated by the matching end-tag");
    private static final Pattern ENTITY = Pattern.compile("entity \"([^\"]+)\" was referenced");
    private static final Pattern TWICE =
            Pattern.compile("Attribute \"([^\"]+)\" was already specified");
    private static final Pattern UNQUOTED =
            Pattern.compile("attribute \"([^\"]+)\" associated with an element type");

    private record Kind(Pattern said, String key, String mark) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind(UNCLOSED, "flaw.page.unclosed", "<"),
                    new Kind(ENTITY, "flaw.page.entity", "&"),
                    new Kind(TWICE, "flaw.page.twice", ""),
                    new Kind(UNQUOTED, "flaw.page.unquoted", ""));

    private MalformedPage() {}

    static PageCheck.Fault fault(SAXException fault) {
        var said = String.valueOf(fault.getMessage());
        for (var kind : KINDS) {
            var match = kind.said().matcher(said);
            if (match.find()) {
                var name = Objects.requireNonNull(match.group(1));
                return at(fault, Message.of(kind.key()).with("navn", name), kind.mark() + name);
            }
        }
        if (said.contains("DOCTYPE is disallowed")) {
            return at(fault, Message.of("flaw.page.doctype"), "<!DOCTYPE");
        }
        return at(fault, Message.of("flaw.page").with("detalje", said), "");
    }

    private static PageCheck.Fault at(SAXException fault, Message wrong, String mark) {
        return fault instanceof SAXParseException at
                ? new PageCheck.Fault(wrong, mark, at.getLineNumber(), at.getColumnNumber())
                : new PageCheck.Fault(wrong, mark, 1, 1);
    }
}
