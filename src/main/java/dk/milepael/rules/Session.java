package dk.milepael.rules;

import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One plan before the judge: its lines first, then what they roll up to. */
final class Session {
    private final PlanFacts facts;
    private final Rules rules;
    private final Function<Line, Standing> standings;
    private final PlanVersion present;
    private final List<Standing> seen = new ArrayList<>();
    private final Map<String, Judgement> milestones = new HashMap<>();
    private final Map<String, Judgement> initiatives = new HashMap<>();

    Session(PlanFacts facts, Rules rules, Function<Line, Standing> standings) {
        this.facts = facts;
        this.rules = rules;
        this.standings = standings;
        this.present = withoutGone(facts);
    }

    private static PlanVersion withoutGone(PlanFacts facts) {
        var compared = facts.compared();
        var version = compared.version();
        var initiatives =
                version.initiatives().stream()
                        .filter(initiative -> !compared.isGone(initiative.id()))
                        .map(initiative ->
                                initiative.with(
                                        initiative.id(),
                                        initiative.milestones().stream()
                                                .filter(row -> !compared.isGone(row.id()))
                                                .toList()))
                        .toList();
        return version.with(version.sections(), initiatives);
    }

    JudgedPlan judged(LocalDate day) {
        judgeGone();
        present.initiatives().forEach(row -> initiatives.put(row.id(), judge(row)));
        var sections =
                IntStream.range(0, present.sections().size())
                        .mapToObj(section -> rollUp(isWithin(section), List.of()))
                        .toList();
        var findings =
                Stream.of(rules.of(facts, day), rules.of(seen), rules.of(present))
                        .flatMap(List::stream);
        return new JudgedPlan(
                facts, milestones, initiatives, sections, rollUp(_ -> true, findings.toList()));
    }

    /** Every row as if it were gone; those that are present get their judgement after that. */
    private void judgeGone() {
        for (var initiative : facts.compared().version().initiatives()) {
            var rows = initiative.milestones();
            rows.forEach(row -> milestones.put(row.id(), gone(new Line(initiative, row))));
            initiatives.put(
                    initiative.id(), rows.isEmpty() ? gone(new Line(initiative)) : gone(List.of()));
        }
    }

    private Judgement gone(Line line) {
        return gone(rules.ofGone(line));
    }

    private static Judgement gone(List<Finding> findings) {
        return new Judgement(null, false, Wording.GONE.of(), Counts.NONE, findings);
    }

    private Judgement judge(Initiative initiative) {
        return corrected(initiative.id(), computed(initiative), initiative.milestones().isEmpty());
    }

    private Judgement judge(Standing standing) {
        return corrected(standing.line().id(), computed(standing), true);
    }

    /** With what staff have corrected, and the light that a person has set. */
    private Judgement corrected(String row, Judgement computed, boolean isLine) {
        var corrected = facts.corrected();
        var told = computed.with(corrected.findings(row));
        return corrected
                .light(row)
                .map(correction -> SetLights.of(told, correction, isLine))
                .orElse(told);
    }

    private Judgement computed(Initiative initiative) {
        if (initiative.milestones().isEmpty()) {
            return computed(standings.apply(new Line(initiative)));
        }
        var rows =
                initiative.milestones().stream()
                        .map(row -> standings.apply(new Line(initiative, row)))
                        .toList();
        rows.forEach(row -> milestones.put(row.line().id(), judge(row)));
        return new RollUp(lines(initiative).toList(), Wording.MILESTONES)
                .judgement(rules.of(initiative, rows));
    }

    private Judgement computed(Standing standing) {
        seen.add(standing);
        var ruling = Reasons.of(standing);
        return new Judgement(
                ruling.light(),
                standing.isDropped(),
                ruling.reason(),
                standing.isDropped() ? Counts.ONE_DROPPED : Counts.one(ruling.light()),
                rules.of(standing));
    }

    /** The judgements that an initiative counts with: its milestones', or its own. */
    private Stream<Judgement> lines(Initiative initiative) {
        return initiative.milestones().isEmpty()
                ? Stream.of(Objects.requireNonNull(initiatives.get(initiative.id())))
                : initiative.milestones().stream()
                        .map(row -> Objects.requireNonNull(milestones.get(row.id())));
    }

    private Judgement rollUp(Predicate<Initiative> within, List<Finding> findings) {
        var members = present.initiatives().stream().filter(within).toList();
        var lines = members.stream().flatMap(this::lines).toList();
        return new RollUp(lines, unit(members)).judgement(findings);
    }

    private static Wording unit(List<Initiative> members) {
        var alone = members.stream().filter(member -> member.milestones().isEmpty()).count();
        return alone == 0
                ? Wording.MILESTONES
                : alone == members.size() ? Wording.INITIATIVES : Wording.LINES;
    }

    /** In the section itself or one nested in it. */
    private Predicate<Initiative> isWithin(int section) {
        var sections = present.sections();
        int end = section + 1;
        while (end < sections.size() && sections.get(end).level() > sections.get(section).level()) {
            end++;
        }
        int next = end;
        return initiative -> {
            var own = initiative.section();
            return own != null && own >= section && own < next;
        };
    }
}
