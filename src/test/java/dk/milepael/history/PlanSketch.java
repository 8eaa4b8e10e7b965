package dk.milepael.history;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Origin;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Precision;
import dk.milepael.plan.Progress;
import dk.milepael.plan.SourceCell;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A made-up plan whose rows have keys that the matching can't see: they stand in their cells. */
record PlanSketch(List<String> sections, List<Heading> headings) {

    record Heading(int key, int section, String title, List<Line> lines) {}

    record Line(
            int key,
            @Nullable String action,
            String text,
            YearMonth due,
            String owner,
            @Nullable String status) {

        Line with(@Nullable String otherAction, String otherText) {
            return new Line(key, otherAction, otherText, due, owner, status);
        }
    }

    /** A plan of about as many milestones, three in four under actions of one to four rows. */
    static PlanSketch made(Random random, int milestones) {
        var words = new MunicipalWords(random);
        var keys = new AtomicInteger();
        var sections = Math.max(2, milestones / 40);
        var headings =
                IntStream.range(0, Math.max(2, milestones / 8))
                        .mapToObj(heading ->
                                new Heading(
                                        heading,
                                        heading % sections,
                                        words.title(),
                                        IntStream.range(0, 2 + random.nextInt(3))
                                                .mapToObj(_ -> action(random, words, keys))
                                                .flatMap(List::stream)
                                                .toList()))
                        .toList();
        return new PlanSketch(
                IntStream.range(0, sections).mapToObj(_ -> words.section()).toList(), headings);
    }

    private static List<Line> action(Random random, MunicipalWords words, AtomicInteger keys) {
        var action = random.nextInt(4) == 0 ? null : words.action();
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> line(random, words, keys.getAndIncrement(), action))
                .toList();
    }

    static Line line(Random random, MunicipalWords words, int key, @Nullable String action) {
        return new Line(
                key,
                action,
                words.milestone(),
                YearMonth.of(2026, 1).plusMonths(random.nextInt(18)),
                words.one(MunicipalWords.OWNERS),
                random.nextBoolean() ? words.status() : null);
    }

    /** As read: ids by place, letters in order. */
    PlanVersion read() {
        var next = new AtomicInteger();
        var initiatives =
                IntStream.range(0, headings.size())
                        .mapToObj(place -> initiative(place, headings.get(place), next))
                        .toArray(Initiative[]::new);
        return PlanWorld.plan(
                sections.stream().map(title -> PlanWorld.section("1", title, 1)).toList(),
                initiatives);
    }

    /** As the store has it: ids that tell the keys. */
    PlanVersion known() {
        var version = read();
        return version.with(
                version.sections(),
                version.initiatives().stream()
                        .map(each ->
                                each.with(
                                        "i" + key(each.origin()),
                                        each.milestones().stream()
                                                .map(row -> row.withId("m" + key(row.origin())))
                                                .toList()))
                        .toList());
    }

    static int key(Origin origin) {
        return Integer.parseInt(origin.cell().cell().substring(1));
    }

    private static Initiative initiative(int place, Heading heading, AtomicInteger next) {
        var rows =
                heading.lines().stream()
                        .map(line -> milestone(next.incrementAndGet(), line))
                        .toList();
        return new Initiative(
                "i" + (place + 1),
                heading.section(),
                new Initiative.Label(String.valueOf((char) ('A' + place % 26)), heading.title()),
                Initiative.Content.of(null),
                Initiative.Promise.NONE,
                Progress.NONE,
                rows,
                PlanWorld.at("A" + heading.key()));
    }

    private static Milestone milestone(int place, Line line) {
        var due = line.due();
        return new Milestone(
                "m" + place,
                line.action(),
                line.text(),
                PlanWorld.dated(
                        due.atDay(1).toString(), due.atEndOfMonth().toString(), Precision.MONTH),
                new Progress(line.status(), null, null, null, null),
                line.owner(),
                List.of(),
                new Origin(new SourceCell("Plan", "B" + line.key()), false, null));
    }

    int lines() {
        return headings.stream().mapToInt(heading -> heading.lines().size()).sum();
    }
}
