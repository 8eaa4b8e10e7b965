package dk.milepael.rules;

import static dk.milepael.rules.Wording.day;

import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The status tells as done what lies after the day that it is dated. */
record FactAfterStatusDate() implements Rule.OfLine, Rule.OfInitiative {
    @Override
    public String id() {
        return "fact-after-status-date";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Message> check(Standing standing) {
        return messages(
                standing.bearing().statusDate(),
                standing.line().commitments(),
                standing.line().progress());
    }

    @Override
    public Stream<Message> check(Initiative initiative, List<Standing> milestones) {
        return messages(
                milestones.getFirst().bearing().statusDate(),
                initiative.promise().commitments(),
                initiative.progress());
    }

    private static Stream<Message> messages(
            @Nullable LocalDate statusDate, List<Commitment> commitments, Progress progress) {
        if (statusDate == null) {
            return Stream.empty();
        }
        var told =
                commitments.stream()
                        .filter(commitment -> commitment.role() == CommitmentRole.FACT)
                        .filter(commitment -> commitment.field() == CommitmentField.STATUS)
                        .map(commitment -> firstDay(commitment.deadline()));
        return Stream.concat(told, Stream.of(progress).map(Progress::doneOn))
                .filter(Objects::nonNull)
                .filter(statusDate::isBefore)
                .distinct()
                .map(day -> Wording.FOUND_FACT_LATER.of(day(statusDate), day(day)));
    }

    private static @Nullable LocalDate firstDay(Deadline told) {
        return told.first() == null ? told.due() : told.first();
    }
}
