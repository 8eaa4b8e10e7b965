package dk.milepael.report.specimen;

import dk.milepael.history.Change;
import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.AgreementPoint;
import dk.milepael.plan.Amount;
import dk.milepael.plan.AmountKind;
import dk.milepael.plan.AmountPeriod;
import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Criterion;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Family;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.Message;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Origin;
import dk.milepael.plan.Party;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Reference;
import dk.milepael.plan.Role;
import dk.milepael.plan.Section;
import dk.milepael.plan.Severity;
import dk.milepael.plan.TimelineEntry;
import dk.milepael.plan.Track;
import dk.milepael.plan.TrackGoal;
import dk.milepael.rules.Counts;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.Judgement;
import dk.milepael.rules.PlanFacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A made-up plan of a family: one with everything that a plan may say, and one with nothing. */
final class SpecimenPlan {
    private static final Origin ORIGIN = new Origin(SpecimenRow.CELL, false, null);

    private final Family family;
    private final List<Section> sections = new ArrayList<>();
    private final List<Initiative> initiatives = new ArrayList<>();
    private final Map<String, Judgement> milestoneLights = new HashMap<>();
    private final Map<String, Judgement> lights = new HashMap<>();
    private final Map<String, Change> changes = new HashMap<>();
    private Counts counts = Counts.NONE;

    private SpecimenPlan(Family family) {
        this.family = family;
    }

    /** Initiatives with and without milestones, in every state, with all that may stand in them. */
    static JudgedPlan full(Family family) {
        var plan = new SpecimenPlan(family);
        plan.section("1", "Resultater 2025", 1, null);
        plan.initiative(null, "Prøve på et resultat", SpecimenRow.result(), List.of());
        plan.initiative(null, "Prøve uden nummer", SpecimenRow.all().getFirst(), List.of());
        plan.section("2", "Prøveafsnit", 1, "Prøvens mål");
        plan.section("2.1", "Prøve på et underafsnit", 2, "Prøvens delmål");
        plan.initiative("1", "Prøve med trin", SpecimenRow.all().get(1), SpecimenRow.all());
        for (var row : SpecimenRow.all()) {
            plan.initiative(String.valueOf(plan.initiatives.size()), "Prøve", row, List.of());
        }
        plan.section(null, "Prøve uden nummer", 1, null);
        plan.initiative(null, "Tom prøve", SpecimenRow.all().get(8), List.of());
        return plan.judged(true);
    }

    /** One thing to do. */
    static JudgedPlan small(Family family) {
        var plan = new SpecimenPlan(family);
        plan.section("1", "Prøveafsnit", 1, null);
        plan.initiative("1", "Prøve", SpecimenRow.all().get(1), List.of());
        return plan.judged(true);
    }

    /** A title and nothing more. */
    static JudgedPlan empty(Family family) {
        return new SpecimenPlan(family).judged(false);
    }

    private void section(@Nullable String number, String title, int level, @Nullable String goal) {
        sections.add(new Section(number, title, level, goal, SpecimenRow.CELL));
    }

    private void initiative(
            @Nullable String number, String title, SpecimenRow own, List<SpecimenRow> steps) {
        var id = "i" + initiatives.size();
        boolean isBare = own.owner() == null;
        lights.put(id, own.judgement());
        note(id, own);
        if (steps.isEmpty()) {
            counts = counts.plus(own.judgement().counts());
        }
        initiatives.add(
                new Initiative(
                        id,
                        sections.size() - 1,
                        new Initiative.Label(number, title),
                        isBare ? Initiative.Content.of(null) : content(),
                        isBare ? Initiative.Promise.NONE : promise(own, steps.isEmpty()),
                        own.progress(),
                        steps.stream().map(step -> milestone(step, isBare)).toList(),
                        ORIGIN));
    }

    private Milestone milestone(SpecimenRow row, boolean isBare) {
        var id = "m" + milestoneLights.size();
        milestoneLights.put(id, row.judgement());
        note(id, row);
        counts = counts.plus(row.judgement().counts());
        boolean isSilent = row.owner() == null;
        return new Milestone(
                id,
                isSilent ? null : "Prøve på en handling\nover to linjer",
                isSilent ? null : "Prøve på en milepæl",
                row.deadline(),
                row.progress(),
                row.owner(),
                isBare ? List.of() : commitments(),
                ORIGIN);
    }

    private void note(String id, SpecimenRow row) {
        var change = row.change();
        if (change != null) {
            changes.put(id, change);
        }
    }

    private static Initiative.Content content() {
        return new Initiative.Content(
                "Prøvens mål\n• det ene\n• det andet",
                "Prøvens beskrivelse\n• det ene\n• det andet",
                "Prøvens organisering",
                "Prøvens opfølgning",
                List.of(
                        new Criterion("Prøve på et kriterium", null),
                        new Criterion("Prøve med dato", SpecimenRow.dated(SpecimenRow.DAY))),
                List.of(
                        new Track("Spor 1", null),
                        new Track("Spor 2", "Prøvens note"),
                        new Track("Andet", null)),
                List.of(
                        new Reference("se punkt 1", "1", null, null),
                        new Reference("se punkt 99", "99", null, null),
                        new Reference("se »andet«", null, null, "andet")),
                List.of(new AgreementPoint("Prøvens aftale", "Prøvens punkt")));
    }

    private static Initiative.Promise promise(SpecimenRow own, boolean hasDeadline) {
        return new Initiative.Promise(
                Arrays.stream(Role.values()).map(role -> new Party("Ida Berg", role)).toList(),
                List.of(
                        new Amount(
                                BigDecimal.valueOf(1_200_000),
                                AmountKind.DRIFT,
                                AmountPeriod.YEAR,
                                "1,2 mio. kr."),
                        new Amount(null, AmountKind.UNSPECIFIED, null, "x kr.")),
                commitments(),
                hasDeadline ? own.deadline() : null);
    }

    /** Every role, in the fields by turns. */
    private static List<Commitment> commitments() {
        var roles = List.of(CommitmentRole.values());
        var fields = List.of(CommitmentField.values());
        return IntStream.range(0, roles.size())
                .mapToObj(place ->
                        new Commitment(
                                deadline(roles.get(place), place),
                                roles.get(place),
                                fields.get(place % fields.size()),
                                "prøvens ord"))
                .toList();
    }

    private static Deadline deadline(CommitmentRole role, int days) {
        return role == CommitmentRole.UNDATED
                ? Deadline.unreadable("senere")
                : SpecimenRow.dated(SpecimenRow.DAY.plusDays(days));
    }

    private JudgedPlan judged(boolean isFull) {
        var compared = new ComparedVersion(version(isFull), changes);
        var whole = new Judgement(null, false, Message.of("specimen.reason"), counts, List.of());
        var id = "proeve-" + family.name().toLowerCase(Locale.ROOT);
        return new JudgedPlan(
                new PlanFacts(id, compared, "Prøve.xlsx", SpecimenRow.DAY.minusDays(1)),
                milestoneLights,
                lights,
                List.of(),
                whole);
    }

    private PlanVersion version(boolean isFull) {
        var heading =
                new PlanVersion.Heading(
                        "Prøve " + (1 + List.of(Family.values()).indexOf(family)),
                        family,
                        isFull ? 2026 : null,
                        isFull ? SpecimenRow.DAY.minusDays(20) : null,
                        isFull ? "oktober 2026" : null,
                        "Plan",
                        null);
        return new PlanVersion(
                heading,
                sections,
                initiatives,
                isFull ? annex() : PlanVersion.Annex.NONE,
                isFull ? leftOut() : List.of(),
                isFull ? remarks() : List.of());
    }

    private static PlanVersion.Annex annex() {
        return new PlanVersion.Annex(
                List.of(new TimelineEntry("Prøvens skridt", SpecimenRow.dated(SpecimenRow.DAY))),
                List.of(
                        new TrackGoal("Spor 1", "Prøve", "Prøvens mål", SpecimenRow.CELL),
                        new TrackGoal("Spor 2", "Findes ikke", null, SpecimenRow.CELL)));
    }

    private static List<LeftOut> leftOut() {
        return Arrays.stream(LeftOut.Why.values())
                .map(why -> new LeftOut(SpecimenRow.CELL, why, "Prøvens udeladte række"))
                .toList();
    }

    private static List<Finding> remarks() {
        return Arrays.stream(Severity.values())
                .map(severity ->
                        new Finding(
                                "track-mismatch",
                                severity,
                                Message.of("specimen.reason"),
                                SpecimenRow.CELL))
                .toList();
    }
}
