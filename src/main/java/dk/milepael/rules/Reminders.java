package dk.milepael.rules;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.plan.Deadline;
import dk.milepael.rules.Reminder.Kind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which word on an open deadline is due on a day; days off are counted as the lights do. */
public final class Reminders {
    private final Reminding settings;
    private final WorkingDays days;

    public Reminders(Reminding settings, WorkingDays days) {
        this.settings = settings;
        this.days = days;
    }

    /** The nearest word to the owner whose day has come; empty before the first of them. */
    public Optional<Reminder> of(@Nullable Deadline deadline, LocalDate day) {
        var due = deadline == null ? null : deadline.due();
        if (deadline == null || due == null) {
            return Optional.empty();
        }
        var lastDay = Timing.lastDay(due, deadline.precision(), days);
        return day.isAfter(lastDay)
                ? after(due, lastDay, days.between(lastDay, day))
                : before(due, lastDay, days.between(day, lastDay));
    }

    private Optional<Reminder> before(LocalDate due, LocalDate lastDay, long left) {
        return settings.before().stream()
                .filter(days -> left <= days)
                .min(Comparator.naturalOrder())
                .map(days -> new Reminder(Kind.BEFORE, due, days, left, lastDay));
    }

    private Optional<Reminder> after(LocalDate due, LocalDate lastDay, long over) {
        return settings.after().stream()
                .filter(days -> over >= days)
                .max(Comparator.naturalOrder())
                .map(days -> new Reminder(Kind.AFTER, due, days, over, lastDay));
    }

    /** The word to the owner's superior; empty before its day has come. */
    public Optional<Reminder> escalated(@Nullable Deadline deadline, LocalDate day) {
        var due = deadline == null ? null : deadline.due();
        if (deadline == null || due == null) {
            return Optional.empty();
        }
        var lastDay = Timing.lastDay(due, deadline.precision(), days);
        var over = days.between(lastDay, day);
        var after = settings.escalateAfter();
        return over < after
                ? Optional.empty()
                : Optional.of(new Reminder(Kind.ESCALATED, due, after, over, lastDay));
    }
}
