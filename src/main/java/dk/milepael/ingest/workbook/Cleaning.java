package dk.milepael.ingest.workbook;

import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What every text goes through when a cell becomes a value: one form of letters, spaces and line
 * breaks, nothing invisible, and no personal number. Remembers which cells held one.
 */
final class Cleaning {
    private static final String RULE = "personal-number";

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\r\u000b\u0085\u2028\u2029]");
    private static final Pattern SPACE = Pattern.compile("[\t\\p{Zs}]");

    /** Control and format characters, lone surrogates and non-characters. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}&&[^\n]]");

    private static final Pattern END_OF_LINE_SPACE = Pattern.compile(" +(?=\n|\\z)");

    private final Set<SourceCell> masked = new LinkedHashSet<>();

    String clean(String raw, SourceCell at) {
        var visible = visible(raw);
        var text = PersonalNumbers.mask(visible);
        if (!text.equals(visible)) {
            masked.add(at);
        }
        return text;
    }

    /** For names of sheets, which no remark can point at. */
    String clean(String name) {
        return PersonalNumbers.mask(visible(name));
    }

    List<Finding> remarks() {
        return masked.stream().map(Cleaning::remark).toList();
    }

    private static String visible(String raw) {
        var lines = LINE_BREAK.matcher(raw).replaceAll("\n");
        var spaced = SPACE.matcher(lines).replaceAll(" ");
        var shown = INVISIBLE.matcher(spaced).replaceAll("");
        var trimmed = END_OF_LINE_SPACE.matcher(shown).replaceAll("");
        return Normalizer.normalize(trimmed, Normalizer.Form.NFC);
    }

    private static Finding remark(SourceCell at) {
        var message = Message.of(RULE).with("celle", at.cell());
        return new Finding(RULE, Severity.WARNING, message, at);
    }
}
