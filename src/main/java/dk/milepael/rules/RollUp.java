package dk.milepael.rules;

import static dk.milepael.rules.Wording.count;

import dk.milepael.plan.Finding;
import dk.milepael.plan.Light;
import dk.milepael.plan.Message;
import dk.milepael.rules.correction.CorrectionWords;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lines of an initiative, section or plan as one: the worst open light, with counts.
 *
 * @param unit what the lines are, in the reader's words
 */
record RollUp(List<Judgement> lines, Wording unit) {
    Judgement judgement(List<Finding> findings) {
        var counts = lines.stream().map(Judgement::counts).reduce(Counts.NONE, Counts::plus);
        var isDropped = counts.total() == 0 && counts.dropped() > 0;
        return new Judgement(light(), isDropped, reason(counts), counts, findings);
    }

    /** Those taken out decide only where nothing else is left. */
    private Light light() {
        var open = lines.stream().filter(line -> !line.dropped());
        return worst(open)
                .findFirst()
                .or(() -> worst(lines.stream()).findFirst())
                .orElse(Light.GREY);
    }

    private static Stream<Light> worst(Stream<Judgement> lines) {
        return lines.map(Judgement::light).flatMap(Stream::ofNullable).sorted();
    }

    private Message reason(Counts counts) {
        if (lines.size() == 1) {
            return lines.getFirst().reason();
        }
        if (counts.total() == 0) {
            return counts.dropped() == 0
                    ? Wording.EMPTY.of()
                    : Wording.ALL_DROPPED.of(count(counts.dropped()), unit.word());
        }
        return switch (light()) {
            case RED ->
                    some(
                            isAllOverdue() ? Wording.SOME_OVERDUE : Wording.SOME_RED,
                            counts.red(),
                            counts);
            case YELLOW -> some(Wording.SOME_YELLOW, counts.yellow(), counts);
            case GREY -> some(Wording.SOME_GREY, counts.grey(), counts);
            case GREEN ->
                    counts.blue() == 0
                            ? Wording.ALL_GREEN.of(count(counts.total()), unit.word())
                            : some(Wording.SOME_GREEN, counts.blue(), counts);
            case BLUE -> Wording.ALL_BLUE.of(count(counts.total()), unit.word());
        };
    }

    private Message some(Wording wording, int number, Counts counts) {
        return wording.of(count(number), count(counts.total()), unit.word());
    }

    private boolean isAllOverdue() {
        return lines.stream()
                .filter(line -> line.light() == Light.RED)
                .noneMatch(line ->
                        Wording.NOT_REACHED.isKeyOf(line.reason())
                                || CorrectionWords.isLight(line.reason()));
    }
}
