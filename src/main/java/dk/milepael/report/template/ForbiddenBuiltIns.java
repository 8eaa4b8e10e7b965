package dk.milepael.report.template;

import dk.milepael.plan.Message;
import dk.milepael.report.Flaw;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What FreeMarker can do and no template may: make Java objects, run text as a template, and make a
 * text of any length from one.
 */
final class ForbiddenBuiltIns {
    private static final Pattern USE =
            Pattern.compile(
                    "\\?\\s*(new|api|has_api|hasApi|eval|eval_json|evalJson|interpret|left_pad|leftPad"
                            + "|right_pad|rightPad)\\b");
    private static final Pattern COMMENT = Pattern.compile("(?s)<#--.*?-->");

    private ForbiddenBuiltIns() {}

    /** The first of them in a template's source. */
    static Optional<Flaw> first(String file, String source) {
        var bare =
                COMMENT.matcher(source)
                        .replaceAll(comment -> comment.group().replaceAll("[^\\n]", " "));
        var use = USE.matcher(bare);
        if (!use.find()) {
            return Optional.empty();
        }
        var text = SourceText.of(source);
        int line = text.line(use.start());
        int column = text.column(use.start());
        var wrong = Message.of("flaw.forbidden").with("navn", "?" + use.group(1));
        return Optional.of(new Flaw(file, line, column, text.quote(line, column), wrong));
    }
}
