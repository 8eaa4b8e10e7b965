package dk.milepael.report.planpage;

import dk.milepael.plan.Deadline;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Deviation.Decision;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why something goes otherwise than planned, as labelled lines in staff's own words. */
public final class DeviationLines {
    private final Words words;
    private final Cells cells;

    public DeviationLines(Words words) {
        this.words = words;
        this.cells = new Cells(words);
    }

    /** «Årsag: …», «Konsekvens: …» and so on; empty where nothing is told. */
    public List<String> of(@Nullable Deviation told) {
        if (told == null) {
            return List.of();
        }
        return Stream.of(
                        line("plan.deviation.cause", told.cause()),
                        line("plan.deviation.consequence", told.consequence()),
                        line("plan.deviation.action", told.action()),
                        line("plan.deviation.expected", expected(told)),
                        line("plan.deviation.decision", decision(told.decision())))
                .flatMap(lines -> lines)
                .toList();
    }

    /** What is proposed, and the day that is expected then. */
    public List<String> proposal(@Nullable Deviation told) {
        if (told == null) {
            return List.of();
        }
        return Stream.of(
                        line("plan.deviation.proposal", told.action()),
                        line("plan.deviation.expected", expected(told)))
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<String> line(String key, @Nullable String text) {
        return text == null
                ? Stream.of()
                : Stream.of(words.say(Message.of(key).with("tekst", text.replace('\n', ' '))));
    }

    private @Nullable String expected(Deviation told) {
        var expected = told.expected();
        return expected == null ? null : asWritten(expected);
    }

    /** As written, and the day that the words mean where they aren't one. */
    private String asWritten(Deadline expected) {
        var cell = cells.deadline(expected);
        return cell.day() == null
                ? expected.raw()
                : words.say(
                        Message.of("plan.deviation.day")
                                .with("tekst", expected.raw())
                                .with("dag", cell.day()));
    }

    private @Nullable String decision(@Nullable Decision decision) {
        if (decision == null) {
            return null;
        }
        var day = decision.on() == null ? decision.raw() : words.shortDay(decision.on());
        var told = Stream.of(decision.by(), day).filter(Objects::nonNull).toList();
        return told.isEmpty() ? null : String.join(", ", told);
    }
}
