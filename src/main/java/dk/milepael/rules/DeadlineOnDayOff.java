package dk.milepael.rules;

import static dk.milepael.rules.Wording.day;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.plan.Precision;
import dk.milepael.plan.Severity;
import java.time.DayOfWeek;
import java.util.stream.Stream;

/** A precise deadline falls on a day that nobody works. */
record DeadlineOnDayOff(WorkingDays days) implements Rule.OfLine {
    @Override
    public String id() {
        return "deadline-on-day-off";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Stream<Message> check(Standing standing) {
        var deadline = standing.line().deadline();
        return standing
                .awaited()
                .filter(_ -> deadline != null && deadline.precision() == Precision.DAY)
                .filter(due -> !days.isWorkingDay(due.due()))
                .map(DeadlineOnDayOff::message)
                .stream();
    }

    private static Message message(Timing.Dated due) {
        if (due.lastDay().equals(due.due())) {
            return Wording.FOUND_YEAR_END.of(day(due.due()));
        }
        var weekday = due.due().getDayOfWeek();
        return weekday == DayOfWeek.SATURDAY || weekday == DayOfWeek.SUNDAY
                ? Wording.FOUND_DAY_OFF.of(
                        day(due.due()), new Arg.Weekday(weekday), day(due.lastDay()))
                : Wording.FOUND_HOLIDAY.of(day(due.due()), day(due.lastDay()));
    }
}
