package dk.milepael.rules;

import static dk.milepael.rules.Wording.text;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import dk.milepael.plan.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A number or letter is missing in a row of siblings, or two sections share one. */
record NumberingGap() implements Rule.OfPlan {
    @Override
    public String id() {
        return "numbering-gap";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Stream<Remark> check(PlanVersion plan) {
        var series = ofSections(plan);
        return Stream.of(
                        series.stream().flatMap(NumberingGap::gaps),
                        series.stream().flatMap(NumberingGap::repeats),
                        inInitiatives(plan))
                .flatMap(remarks -> remarks);
    }

    private static List<List<Ordinal>> ofSections(PlanVersion plan) {
        return IntStream.range(0, plan.sections().size())
                .boxed()
                .collect(Collectors.groupingBy(at -> parent(plan.sections(), at)))
                .values()
                .stream()
                .map(siblings -> siblings.stream().map(plan.sections()::get))
                .map(siblings -> siblings.flatMap(NumberingGap::ordinal).collect(bySeries()))
                .flatMap(series -> series.values().stream())
                .toList();
    }

    private static Stream<Remark> repeats(List<Ordinal> ordinals) {
        return IntStream.range(1, ordinals.size())
                .filter(at -> ordinals.get(at).value() == ordinals.get(at - 1).value())
                .mapToObj(ordinals::get)
                .map(again ->
                        again.remark(Wording.FOUND_REPEAT.of(text(again.label(again.value())))));
    }

    /** The section that another is nested in, by position; −1 for the outermost. */
    private static int parent(List<Section> sections, int section) {
        int at = section - 1;
        while (at >= 0 && sections.get(at).level() >= sections.get(section).level()) {
            at--;
        }
        return at;
    }

    private static Stream<Ordinal> ordinal(Section section) {
        return Ordinal.of(section.number(), section.cell()).stream();
    }

    /** Numbers that rise through the whole plan are one series; others start anew per section. */
    private static Stream<Remark> inInitiatives(PlanVersion plan) {
        Map<Integer, List<Ordinal>> perSection =
                plan.initiatives().stream()
                        .collect(
                                Collectors.groupingBy(
                                        initiative ->
                                                Objects.requireNonNullElse(
                                                        initiative.section(), -1),
                                        LinkedHashMap::new,
                                        Collectors.flatMapping(
                                                NumberingGap::ordinal, Collectors.toList())));
        var series =
                perSection.values().stream().flatMap(List::stream).collect(bySeries()).entrySet();
        return series.stream()
                .flatMap(whole ->
                        isRising(whole.getValue())
                                ? gaps(whole.getValue())
                                : perSection.values().stream()
                                        .map(own -> in(whole.getKey(), own))
                                        .flatMap(NumberingGap::gaps));
    }

    private static Stream<Ordinal> ordinal(Initiative initiative) {
        return Ordinal.of(initiative.label().number(), initiative.origin().cell()).stream();
    }

    private static List<Ordinal> in(String series, List<Ordinal> ordinals) {
        return ordinals.stream().filter(ordinal -> ordinal.series().equals(series)).toList();
    }

    private static Collector<Ordinal, ?, Map<String, List<Ordinal>>> bySeries() {
        return Collectors.groupingBy(Ordinal::series, LinkedHashMap::new, Collectors.toList());
    }

    private static boolean isRising(List<Ordinal> ordinals) {
        return IntStream.range(1, ordinals.size())
                .allMatch(at -> ordinals.get(at).value() > ordinals.get(at - 1).value());
    }

    private static Stream<Remark> gaps(List<Ordinal> ordinals) {
        var first =
                ordinals.stream()
                        .limit(1)
                        .filter(ordinal -> ordinal.value() == 2)
                        .map(second ->
                                second.remark(
                                        Wording.FOUND_GAP_FIRST.of(
                                                text(second.label(1)), text(second.label(2)))));
        var between =
                IntStream.range(1, ordinals.size())
                        .mapToObj(at -> gap(ordinals.get(at - 1), ordinals.get(at)))
                        .flatMap(Stream::ofNullable);
        return Stream.concat(first, between);
    }

    private static @Nullable Remark gap(Ordinal before, Ordinal after) {
        int missing = after.value() - before.value() - 1;
        if (missing < 1) {
            return null;
        }
        var from = before.label(before.value() + 1);
        var item = missing == 1 ? from : from + "–" + before.label(after.value() - 1);
        return after.remark(
                Wording.FOUND_GAP.of(
                        text(item),
                        text(before.label(before.value())),
                        text(after.label(after.value()))));
    }
}
