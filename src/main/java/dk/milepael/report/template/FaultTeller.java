package dk.milepael.report.template;

import dk.milepael.plan.Message;
import dk.milepael.report.Closest;
import dk.milepael.report.Flaw;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of what went wrong in a template where it did, and what is wrong there. */
final class FaultTeller {
    private static final Pattern UNCLOSED =
            Pattern.compile("(?:unclosed |only this can be closed: \"?)([#@][\\w.]+)");
    private static final Pattern UNKNOWN_DIRECTIVE = Pattern.compile("Unknown directive: (#\\w+)");
    private static final Pattern UNKNOWN_BUILT_IN = Pattern.compile("Unknown built-in: \"?(\\w+)");

    private final TemplateSources sources;

    FaultTeller(TemplateSources sources) {
        this.sources = sources;
    }

    TemplateFault told(String template, Throwable fault) {
        var known = cause(fault, TemplateFault.class);
        return known.orElseGet(() -> new TemplateFault(flaw(template, fault), fault));
    }

    private Flaw flaw(String template, Throwable fault) {
        var parsing = cause(fault, ParseException.class);
        if (parsing.isPresent()) {
            return unparsed(template, parsing.get());
        }
        var running = cause(fault, TemplateException.class);
        return running.map(at ->
                        at(
                                at.getTemplateSourceName(),
                                at.getLineNumber(),
                                at.getColumnNumber(),
                                wrong(fault)))
                .orElseGet(() -> Flaw.of(template, wrong(fault)));
    }

    private Flaw unparsed(String template, ParseException fault) {
        var file = fault.getTemplateName() == null ? template : fault.getTemplateName();
        var unclosed = UNCLOSED.matcher(fault.getEditorMessage());
        if (unclosed.find()) {
            var directive = unclosed.group(1);
            var wrong = Message.of("flaw.unclosed").with("navn", directive);
            var text = sources.text(file);
            int offset = OpenDirective.last(text, directive);
            var source = SourceText.of(text);
            return at(file, source.line(offset), source.column(offset), wrong);
        }
        return at(file, fault.getLineNumber(), fault.getColumnNumber(), wrong(fault));
    }

    private Flaw at(
            @Nullable String file,
            @Nullable Integer line,
            @Nullable Integer column,
            Message wrong) {
        if (file == null || line == null || column == null) {
            return Flaw.of(file == null ? "?" : file, wrong);
        }
        return new Flaw(
                file, line, column, SourceText.of(sources.text(file)).quote(line, column), wrong);
    }

    private Message wrong(Throwable fault) {
        return switch (fault) {
            case Bounds.TooLong _ -> Message.of("flaw.too-long");
            case Bounds.TooSlow _ -> Message.of("flaw.too-slow");
            case OutOfMemoryError _ -> Message.of("flaw.memory");
            case StackOverflowError _ -> Message.of("flaw.recursion");
            case ParseException parsing -> unparsed(parsing);
            default -> wrongWithin(fault);
        };
    }

    private static Message unparsed(ParseException fault) {
        var said = fault.getEditorMessage();
        var directive = UNKNOWN_DIRECTIVE.matcher(said);
        if (directive.find()) {
            return Message.of("flaw.unknown-directive").with("navn", directive.group(1));
        }
        var builtIn = UNKNOWN_BUILT_IN.matcher(said);
        return builtIn.find()
                ? Message.of("flaw.unknown-built-in").with("navn", "?" + builtIn.group(1))
                : Message.of("flaw.syntax").with("detalje", firstLine(said));
    }

    private Message wrongWithin(Throwable fault) {
        var name = cause(fault, UnknownName.class);
        if (name.isPresent()) {
            return unknown(name.get());
        }
        var text = cause(fault, UnknownText.class);
        if (text.isPresent()) {
            return Message.of(text.get().isThere() ? "flaw.text-value" : "flaw.unknown-text")
                    .with("navn", text.get().key())
                    .with("detalje", String.valueOf(text.get().getMessage()));
        }
        var missing = cause(fault, TemplateNotFoundException.class);
        if (missing.isPresent()) {
            return Message.of("flaw.no-file").with("navn", missing.get().getTemplateName());
        }
        var reference = cause(fault, InvalidReferenceException.class);
        if (reference.isPresent() && reference.get().getBlamedExpressionString() != null) {
            return unknown(reference.get().getBlamedExpressionString());
        }
        return cause(fault, Bounds.TooLong.class).isPresent()
                ? Message.of("flaw.too-long")
                : Message.of("flaw.unusable").with("detalje", firstLine(fault.getMessage()));
    }

    /** Perhaps a misspelt building block; else a value that may be missing. */
    private Message unknown(String expression) {
        var name = expression.substring(expression.lastIndexOf('.') + 1);
        return Closest.to(name, sources.macros())
                .map(meant -> expression.substring(0, expression.length() - name.length()) + meant)
                .filter(meant -> !meant.equals(expression))
                .map(meant ->
                        Message.of("flaw.misspelt").with("navn", expression).with("mente", meant))
                .orElseGet(() -> Message.of("flaw.unknown-name").with("navn", expression));
    }

    private static Message unknown(UnknownName fault) {
        var meant = Closest.to(fault.name(), fault.known());
        return meant.map(name ->
                        Message.of("flaw.misspelt").with("navn", fault.name()).with("mente", name))
                .orElseGet(() ->
                        Message.of("flaw.not-in-view")
                                .with("navn", fault.name())
                                .with("kendte", String.join(", ", fault.known())));
    }

    private static String firstLine(@Nullable String text) {
        var line = text == null ? "" : text.lines().findFirst().orElse("").strip();
        return line.replaceFirst("[.:] [A-Z(].*$", "").replaceFirst("[.:]$", "");
    }

    static <T extends Throwable> Optional<T> cause(Throwable fault, Class<T> kind) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (kind.isInstance(each)) {
                return Optional.of(kind.cast(each));
            }
        }
        return Optional.empty();
    }
}
