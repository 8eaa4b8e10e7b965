package dk.milepael.report.specimen;

import dk.milepael.history.Change;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Light;
import dk.milepael.plan.Message;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.OwnLight;
import dk.milepael.plan.Precision;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import dk.milepael.plan.Verdict;
import dk.milepael.rules.Counts;
import dk.milepael.rules.Judgement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of a specimen: what is promised and told in it, how it is judged, and what happened to it.
 *
 * @param light null for a line that is gone
 */
record SpecimenRow(
        @Nullable Light light,
        boolean dropped,
        @Nullable Deadline deadline,
        Verdict verdict,
        @Nullable String owner,
        @Nullable Change change) {
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    static final SourceCell CELL = new SourceCell("Plan", "B7");

    private static final Message REASON = Message.of("specimen.reason");
    private static final Message UNDATED = Message.of("finding.no-deadline");

    /** Every light, with and without deadline, status and owner; one gone, one dropped, one new. */
    static List<SpecimenRow> all() {
        var rows = new ArrayList<SpecimenRow>();
        rows.add(lit(Light.BLUE, dated(DAY.minusDays(40)), Verdict.DELIVERED, null));
        rows.add(lit(Light.RED, dated(DAY.minusDays(20)), Verdict.PARTLY, moved()));
        rows.add(lit(Light.RED, dated(DAY.minusDays(3)), Verdict.NOT_REACHED, null));
        rows.add(lit(Light.YELLOW, dated(DAY.plusDays(10)), Verdict.PAUSED, moved()));
        rows.add(lit(Light.GREEN, dated(DAY.plusDays(70)), Verdict.ONGOING, null));
        rows.add(lit(Light.GREEN, month(DAY.plusDays(40)), Verdict.ONGOING, null));
        rows.add(lit(Light.GREEN, dated(DAY), Verdict.CHANGED, change(Change.Kind.ADDED)));
        rows.add(lit(Light.GREY, Deadline.unreadable("snarest"), Verdict.NOT_STARTED, null));
        rows.add(lit(Light.GREY, null, Verdict.UNKNOWN, null));
        rows.add(new SpecimenRow(Light.GREY, true, null, Verdict.DROPPED, "Bo Ek", null));
        var gone = change(Change.Kind.GONE);
        rows.add(new SpecimenRow(null, false, dated(DAY), Verdict.UNKNOWN, null, gone));
        return rows;
    }

    /** Something that was told of, and that nothing else is known of. */
    static SpecimenRow result() {
        return new SpecimenRow(Light.BLUE, false, null, Verdict.DELIVERED, null, null);
    }

    private static SpecimenRow lit(
            Light light, @Nullable Deadline deadline, Verdict verdict, @Nullable Change change) {
        var owner = verdict == Verdict.UNKNOWN ? null : "Ida Berg";
        return new SpecimenRow(light, false, deadline, verdict, owner, change);
    }

    /** Nothing is told of an unknown one; the others have a mark, a quote and where they go on. */
    Progress progress() {
        if (verdict == Verdict.UNKNOWN) {
            return Progress.NONE;
        }
        var outcome = new Outcome(verdict, onward(), "2027", "Prøvens ord", "Byrådet");
        var done = verdict == Verdict.DELIVERED;
        return new Progress(
                "Prøvens status\nover to linjer",
                done,
                done ? "Ja" : null,
                done ? DAY.minusDays(50) : null,
                outcome,
                new OwnLight(Light.YELLOW, "Gul"),
                deviation());
    }

    private static Deviation deviation() {
        return new Deviation(
                List.of(Deviation.Question.values()),
                "Prøvens årsag",
                "Prøvens konsekvens",
                "Prøvens handling",
                dated(DAY.plusDays(30)),
                new Deviation.Decision("Byrådet", DAY.minusDays(10), "10-11-2026"));
    }

    Judgement judgement() {
        var counts = dropped ? Counts.ONE_DROPPED : light == null ? Counts.NONE : Counts.one(light);
        return new Judgement(light, dropped, REASON, counts, findings());
    }

    private List<Finding> findings() {
        if (light == null || dropped) {
            return List.of();
        }
        var soon =
                Message.of("finding.due-soon")
                        .with("frist", DAY.plusDays(10))
                        .with("arbejdsdage", new Arg.WorkingDays(6));
        return List.of(
                switch (light) {
                    case RED -> new Finding("no-owner", Severity.ERROR, REASON, CELL);
                    case YELLOW -> new Finding("due-soon", Severity.WARNING, soon, CELL);
                    case GREEN -> new Finding("no-deadline", Severity.NOTE, UNDATED, CELL);
                    case BLUE -> new Finding("no-owner", Severity.NOTE, REASON, CELL);
                    case GREY -> new Finding("no-owner", Severity.NOTE, REASON, null);
                });
    }

    private Continuation onward() {
        return switch (verdict) {
            case DELIVERED -> Continuation.REPEATED;
            case PARTLY -> Continuation.CONTINUED;
            case NOT_REACHED -> Continuation.SUB_GOAL;
            case PAUSED -> Continuation.CONSIDERED;
            case ONGOING, NOT_STARTED, CHANGED, DROPPED, UNKNOWN -> Continuation.NONE;
        };
    }

    static Deadline dated(LocalDate day) {
        var year = new DeadlineNote.AssumedYear(day.getYear(), DeadlineNote.Basis.PLAN_YEAR);
        return new Deadline(
                "ved udgangen af perioden",
                DeadlineKind.DATED,
                day,
                day,
                day,
                Precision.DAY,
                null,
                List.of(year));
    }

    private static Deadline month(LocalDate day) {
        var first = day.withDayOfMonth(1);
        var last = first.plusMonths(1).minusDays(1);
        return new Deadline(
                "i løbet af måneden",
                DeadlineKind.DATED,
                first,
                last,
                last,
                Precision.MONTH,
                null,
                List.of());
    }

    private static Change moved() {
        var slip = new Change.Slip(DAY.minusDays(90), DAY.minusDays(20), DAY.minusDays(30));
        var field = new Change.Field("deadline", "før", "nu");
        return new Change(Change.Kind.CHANGED, List.of(field), List.of(slip), false);
    }

    private static Change change(Change.Kind kind) {
        return new Change(kind, List.of(), List.of(), false);
    }
}
