package dk.milepael.ingest.correction;

import dk.milepael.danish.Deadlines;
import dk.milepael.danish.LightWords;
import dk.milepael.danish.Outcomes;
import dk.milepael.danish.YearHints;
import dk.milepael.plan.CorrectedValue;
import dk.milepael.plan.CorrectedValue.Subject;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Message;
import dk.milepael.plan.Precision;
import dk.milepael.plan.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the value that staff say is right, as strictly as can be: nothing is guessed here. */
public final class CorrectedValues {
    private static final int LONGEST_NAME = 120;
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern EDGE =
            Pattern.compile("(?iu)^[\\s,;:()–-]+|(?:[\\s,;:()–-]|\\b(?:den|d|pr|på mødet)\\.?)+$");

    private final Deadlines deadlines = new Deadlines();
    private final Outcomes outcomes = new Outcomes();
    private final LightWords lights = new LightWords();

    /** Empty where the words are no value of the kind. */
    public Optional<CorrectedValue> read(Subject subject, String words) {
        var text = words.strip();
        return text.isEmpty()
                ? Optional.empty()
                : switch (subject) {
                    case DEADLINE -> due(text);
                    case STATUS -> told(text);
                    case OWNER -> owner(text);
                    case LIGHT -> judged(text);
                    case DECISION -> decided(text);
                };
    }

    /** What is told of words that are no value of their kind. */
    public static Message unread(Subject subject, String words) {
        return Message.of("correction.value." + subject.id()).with("værdi", words);
    }

    private Optional<CorrectedValue> due(String text) {
        var read = deadlines.read(text, YearHints.NONE);
        return read.kind() == DeadlineKind.DATED && read.notes().isEmpty()
                ? Optional.of(new CorrectedValue.Due(read))
                : Optional.empty();
    }

    private Optional<CorrectedValue> told(String text) {
        var outcome = outcomes.read(text);
        return outcome.verdict() == Verdict.UNKNOWN
                ? Optional.empty()
                : Optional.of(new CorrectedValue.Told(outcome, text));
    }

    private static Optional<CorrectedValue> owner(String text) {
        return text.length() <= LONGEST_NAME && LETTER.matcher(text).find()
                ? Optional.of(new CorrectedValue.Owner(text))
                : Optional.empty();
    }

    private Optional<CorrectedValue> judged(String text) {
        return lights.read(text, List.of())
                .filter(light -> !light.isShare())
                .map(light -> new CorrectedValue.Judged(light.light(), text));
    }

    /** «Økonomiudvalget den 12-3-2026»: somebody, and perhaps a day. */
    private Optional<CorrectedValue> decided(String text) {
        var read = deadlines.read(text, YearHints.NONE);
        var dated = read.kind() == DeadlineKind.DATED;
        var by = dated ? EDGE.matcher(text.replace(read.raw(), " ")).replaceAll("") : text;
        var day = read.precision() == Precision.DAY ? read.due() : null;
        return LETTER.matcher(by).find() && text.length() <= LONGEST_NAME
                ? Optional.of(
                        new CorrectedValue.Decided(
                                new Deviation.Decision(by.strip(), day, dated ? read.raw() : null),
                                text))
                : Optional.empty();
    }
}
