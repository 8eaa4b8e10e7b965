package dk.milepael.report;

import dk.milepael.plan.Continuation;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Light;
import dk.milepael.plan.Message;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.Precision;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import dk.milepael.plan.Verdict;
import dk.milepael.rules.Counts;
import dk.milepael.rules.Judgement;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What is promised and reported in a row, and how it was judged. */
public record RowFixture(Deadline deadline, Progress progress, Judgement judged) {
    static final RowFixture NOTHING =
            new RowFixture(
                    null,
                    Progress.NONE,
                    new Judgement(null, false, Message.of("-"), Counts.NONE, List.of()));

    /** A row with a day such as «31-10-2026», other words, or null. */
    static RowFixture lit(Light light, String deadline, Message reason) {
        var judged = new Judgement(light, false, reason, Counts.one(light), List.of());
        return new RowFixture(deadline(deadline), Progress.NONE, judged);
    }

    static RowFixture dropped(Light light, Message reason) {
        var judged = new Judgement(light, true, reason, Counts.ONE_DROPPED, List.of());
        return new RowFixture(null, Progress.NONE, judged);
    }

    RowFixture verdict(Verdict verdict, String status) {
        var outcome = new Outcome(verdict, Continuation.NONE, null, status, null);
        return new RowFixture(deadline, new Progress(status, null, null, null, outcome), judged);
    }

    RowFixture explained(Deviation why) {
        return new RowFixture(deadline, progress.with(why), judged);
    }

    RowFixture assumedYear() {
        var note = new DeadlineNote.AssumedYear(2026, DeadlineNote.Basis.PLAN_YEAR);
        return new RowFixture(
                dated(deadline.raw(), deadline.due(), List.of(note)), progress, judged);
    }

    /** With a finding, which gets its cell where the row gets its place. */
    RowFixture finding(String rule, Severity severity, Message message) {
        var findings = new ArrayList<>(judged.findings());
        findings.add(new Finding(rule, severity, message, null));
        return with(findings);
    }

    Judgement at(SourceCell cell) {
        return with(judged.findings().stream()
                        .map(found ->
                                new Finding(found.rule(), found.severity(), found.message(), cell))
                        .toList())
                .judged;
    }

    private RowFixture with(List<Finding> findings) {
        return new RowFixture(
                deadline,
                progress,
                new Judgement(
                        judged.light(),
                        judged.dropped(),
                        judged.reason(),
                        judged.counts(),
                        findings));
    }

    static LocalDate day(String words) {
        return LocalDate.parse(words, DateTimeFormatter.ofPattern("dd-MM-uuuu"));
    }

    private static Deadline deadline(String words) {
        if (words == null) {
            return null;
        }
        return words.matches("\\d\\d-\\d\\d-\\d{4}")
                ? dated(words, day(words), List.of())
                : Deadline.unreadable(words);
    }

    private static Deadline dated(String raw, LocalDate day, List<DeadlineNote> notes) {
        return new Deadline(raw, DeadlineKind.DATED, day, day, day, Precision.DAY, null, notes);
    }
}
