package dk.milepael.report.template;

import freemarker.core.Environment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the place in a template that writes a given character of the page. */
final class SourceTrace extends PageWriter {
    private static final Pattern PLACE =
            Pattern.compile("in template \"([^\"]+)\".*? at line (\\d+), column (\\d+)");

    private final int offset;
    private @Nullable Place place;

    /**
     * @param offset of the character, from 0
     */
    SourceTrace(int offset, int most) {
        super(most);
        this.offset = offset;
    }

    /** A place in a template; line and column from 1. */
    record Place(String file, int line, int column) {}

    Optional<Place> place() {
        return Optional.ofNullable(place);
    }

    @Override
    public void write(char[] text, int from, int length) {
        write(new String(text, from, length), 0, length);
    }

    @Override
    public void write(String text, int from, int length) {
        if (place == null && length() + length > offset) {
            var before = text.substring(from, from + offset - length());
            place = running().map(start -> at(start, before)).orElse(null);
        }
        super.write(text, from, length);
    }

    private static Place at(Place start, String before) {
        int newlines = (int) before.chars().filter(character -> character == '\n').count();
        return newlines == 0
                ? new Place(start.file(), start.line(), start.column() + before.length())
                : new Place(
                        start.file(),
                        start.line() + newlines,
                        before.length() - before.lastIndexOf('\n'));
    }

    /** The instruction that is being carried out. */
    private static Optional<Place> running() {
        var stack = new StringWriter();
        Environment.getCurrentEnvironment().outputInstructionStack(new PrintWriter(stack, true));
        var innermost = PLACE.matcher(stack.toString());
        return innermost.find()
                ? Optional.of(
                        new Place(
                                Objects.requireNonNull(innermost.group(1)),
                                Integer.parseInt(innermost.group(2)),
                                Integer.parseInt(innermost.group(3))))
                : Optional.empty();
    }
}
