package dk.milepael.rules;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.Precision;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Where a day stands to a line's deadline. */
sealed interface Timing {
    Situation situation();

    /**
     * There is a due day.
     *
     * @param due the written day
     * @param lastDay the last day in time: the next working day where a due day is a day off
     * @param day the day of judgement
     * @param workingDaysLeft from tomorrow up to and including {@code lastDay}; 0 if none
     */
    record Dated(
            Situation situation,
            LocalDate due,
            LocalDate lastDay,
            LocalDate day,
            long workingDaysLeft)
            implements Timing {
        /** Calendar days from the written due day; negative before it. */
        long daysOver() {
            return ChronoUnit.DAYS.between(due, day);
        }

        /** It is the due day, or a day that its shift has added. */
        boolean hasCome() {
            return !day.isBefore(due);
        }
    }

    /**
     * There is no due day.
     *
     * @param kind what the deadline's words say instead; null where there are none
     */
    record Undated(@Nullable DeadlineKind kind, String raw) implements Timing {
        @Override
        public Situation situation() {
            return Situation.NO_DUE_DAY;
        }
    }

    static Timing of(@Nullable Deadline deadline, LocalDate day, WorkingDays days, int warning) {
        var due = deadline == null ? null : deadline.due();
        if (deadline == null) {
            return new Undated(null, "");
        }
        if (due == null) {
            return new Undated(deadline.kind(), deadline.raw());
        }
        var lastDay = lastDay(due, deadline.precision(), days);
        var left = days.between(day, lastDay);
        var situation =
                day.isAfter(lastDay)
                        ? Situation.OVERDUE
                        : left <= warning ? Situation.SOON : Situation.LATER;
        return new Dated(situation, due, lastDay, day, left);
    }

    /** Only a precise day is shifted, and never into another year's accounts. */
    static LocalDate lastDay(LocalDate due, @Nullable Precision precision, WorkingDays days) {
        if (precision != Precision.DAY) {
            return due;
        }
        var next = days.onOrAfter(due);
        return next.getYear() == due.getYear() ? next : due;
    }
}
