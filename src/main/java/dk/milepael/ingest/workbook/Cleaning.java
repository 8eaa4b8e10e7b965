package dk.milepael.ingest.workbook;

import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What every text goes through when a cell becomes a value: one form of letters, spaces and line
 * breaks, nothing invisible, and no personal number. Remembers which cells held one, or control
 * characters.
 */
public final class Cleaning {
    /** Under which a cell is told of in which a personal number was hidden. */
    public static final String RULE = "personal-number";

    private static final String CONTROL_RULE = "control-characters";

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\u000b\u0085\u2028\u2029]");
    private static final Pattern SPACE = Pattern.compile("[\t\\p{Zs}]");

    /** Control and format characters, lone surrogates and non-characters. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}&&[^\n]]");

    /** What no keyboard writes, and no program shows. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\t\n\r\u000b\u0085]]");

    private static final Pattern END_OF_LINE_SPACE = Pattern.compile(" +(?=\n|\\z)");

    private static final Pattern COLUMN = Pattern.compile("\\d+\\z");

    private final AllowedColumns allowed;

    /** Columns that an allowed header stands above, by sheet and letters. */
    private final Set<String> open = new HashSet<>();

    private final Set<SourceCell> masked = new LinkedHashSet<>();
    private final Set<SourceCell> cleaned = new LinkedHashSet<>();

    public Cleaning() {
        this(AllowedColumns.NONE);
    }

    /** Leaves the numbers below some headers as they are. */
    public Cleaning(AllowedColumns allowed) {
        this.allowed = allowed;
    }

    public String clean(String raw, SourceCell at) {
        var visible = visible(raw);
        var text = isAllowed(visible, at) ? visible : PersonalNumbers.mask(visible);
        passBy(visible, at);
        if (!text.equals(visible)) {
            masked.add(at);
        }
        if (!isPlain(raw) && CONTROL.matcher(raw).find()) {
            cleaned.add(at);
        }
        return text;
    }

    /** For names of sheets, which no remark can point at. */
    public String clean(String name) {
        return PersonalNumbers.mask(visible(name));
    }

    /** Takes note of a cell that is known to be clean: it may be a header. */
    void passBy(String text, SourceCell at) {
        if (allowed.isEmpty()) {
            return;
        }
        if (allowed.isHeader(text)) {
            open.add(column(at));
        } else if (PersonalNumbers.isHeader(text)) {
            open.remove(column(at));
        }
    }

    /** Only a number alone: words beside it may tell of a person. */
    private boolean isAllowed(String text, SourceCell at) {
        return !open.isEmpty()
                && open.contains(column(at))
                && text.chars().noneMatch(Character::isLetter);
    }

    private static String column(SourceCell at) {
        return at.sheet() + "!" + COLUMN.matcher(at.cell()).replaceAll("");
    }

    public List<Finding> remarks() {
        return Stream.concat(
                        masked.stream().map(Cleaning::remark),
                        cleaned.stream().map(Cleaning::controlRemark))
                .toList();
    }

    /** The text in one form of letters and spaces, with nothing that can't be seen. */
    public static String visible(String raw) {
        if (isPlain(raw)) {
            return raw;
        }
        var lines = LINE_BREAK.matcher(raw).replaceAll("\n");
        var spaced = SPACE.matcher(lines).replaceAll(" ");
        var shown = INVISIBLE.matcher(spaced).replaceAll("");
        var trimmed = END_OF_LINE_SPACE.matcher(shown).replaceAll("");
        return Normalizer.normalize(trimmed, Normalizer.Form.NFC);
    }

    /** Most texts are: nothing that looks like another sign, and no space at the end of a line. */
    private static boolean isPlain(String raw) {
        for (int at = 0; at < raw.length(); at++) {
            char sign = raw.charAt(at);
            boolean isLetter =
                    (sign > ' ' && sign < '\u007f')
                            || (sign > '\u00ad' && sign <= 'ÿ')
                            || (sign >= '\u2010' && sign <= '•');
            boolean isSpace = sign == ' ' && at + 1 < raw.length() && raw.charAt(at + 1) != '\n';
            if (!isLetter && !isSpace && sign != '\n') {
                return false;
            }
        }
        return true;
    }

    private static Finding controlRemark(SourceCell at) {
        var message = Message.of(CONTROL_RULE).with("celle", at.cell());
        return new Finding(CONTROL_RULE, Severity.NOTE, message, at);
    }

    static Finding remark(SourceCell at) {
        var message = Message.of(RULE).with("celle", at.cell());
        return new Finding(RULE, Severity.WARNING, message, at);
    }
}
