package dk.milepael.rules;

import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a line stands on the day of judgement: all that its light and the rules ask about. */
record Standing(
        Line line, LocalDate day, Verdict verdict, Timing timing, Past past, Bearing bearing) {
    boolean isDropped() {
        return verdict == Verdict.DROPPED || verdict == Verdict.CHANGED;
    }

    /** Neither done nor taken out. */
    boolean isOpen() {
        return verdict != Verdict.DELIVERED && !isDropped();
    }

    boolean isUnderWay() {
        return verdict == Verdict.ONGOING || verdict == Verdict.PARTLY;
    }

    boolean isSoon() {
        return timing.situation() == Situation.SOON;
    }

    boolean isOverdue() {
        return timing.situation() == Situation.OVERDUE;
    }

    /** Its due day, where it has one and is still open. */
    Optional<Timing.Dated> awaited() {
        return isOpen() && timing instanceof Timing.Dated dated
                ? Optional.of(dated)
                : Optional.empty();
    }

    /** The latest day that the status promises after the last one in time. */
    Optional<Commitment> laterForecast() {
        return timing instanceof Timing.Dated dated
                ? forecasts()
                        .filter(forecast -> lastDay(forecast).isAfter(dated.lastDay()))
                        .max(Comparator.comparing(Standing::lastDay))
                : Optional.empty();
    }

    /** A promise of the status to be done in time; one whose day has passed promises nothing. */
    Optional<Commitment> forecastInTime() {
        return laterForecast().isPresent() || !(timing instanceof Timing.Dated)
                ? Optional.empty()
                : forecasts()
                        .max(Comparator.comparing(Standing::lastDay))
                        .filter(forecast -> !lastDay(forecast).isBefore(day));
    }

    /** The day of a column that asks for it outranks those of the prose. */
    private Stream<Commitment> forecasts() {
        var expected = line.expected();
        return expected == null || expected.due() == null
                ? proseForecasts()
                : Stream.of(
                        new Commitment(
                                expected,
                                CommitmentRole.EXPECTED,
                                CommitmentField.STATUS,
                                expected.raw()));
    }

    private Stream<Commitment> proseForecasts() {
        return line.commitments().stream()
                .filter(commitment -> commitment.field() == CommitmentField.STATUS)
                .filter(commitment -> commitment.role() == CommitmentRole.EXPECTED)
                .filter(commitment -> !line.goesOnIn(commitment.deadline().raw()))
                .filter(commitment -> commitment.deadline().due() != null);
    }

    static LocalDate lastDay(Commitment commitment) {
        return Objects.requireNonNull(commitment.deadline().due());
    }

    /** The last day on which it was to begin; null where no start is told. */
    @Nullable LocalDate plannedStart() {
        return line.commitments().stream()
                .filter(commitment -> commitment.role() == CommitmentRole.START)
                .map(commitment -> startBy(commitment.deadline()))
                .flatMap(Stream::ofNullable)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate startBy(Deadline start) {
        return start.due() == null ? start.first() : start.due();
    }
}
