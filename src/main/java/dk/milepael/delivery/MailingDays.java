package dk.milepael.delivery;

import dk.milepael.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days of a rhythm. */
public final class MailingDays {
    /** A mailing day that no night fell on is made up for, but not for ever. */
    private static final int MADE_UP_DAYS = 31;

    private final WorkingDays days;

    public MailingDays(WorkingDays days) {
        this.days = days;
    }

    /**
     * Whether the night of a day is to mail: the day is a mailing day, or one has passed since
     * mails were last written. What was to go before a meeting that is over does not.
     *
     * @param mailedUntil the last day whose mails were written; null where there was none
     */
    public boolean hasCome(Rhythm rhythm, LocalDate day, @Nullable LocalDate mailedUntil) {
        var earliest = day.minusDays(MADE_UP_DAYS - 1);
        var first = mailedUntil == null ? day : mailedUntil.plusDays(1);
        var ahead = ahead(rhythm, day);
        return (first.isBefore(earliest) ? earliest : first)
                .datesUntil(day.plusDays(1))
                .anyMatch(each -> isOne(ahead, each));
    }

    private static Rhythm ahead(Rhythm rhythm, LocalDate day) {
        return rhythm instanceof Rhythm.BeforeMeetings(var meetings, var before)
                ? new Rhythm.BeforeMeetings(
                        meetings.stream().filter(meeting -> !meeting.isBefore(day)).toList(),
                        before)
                : rhythm;
    }

    private boolean isOne(Rhythm rhythm, LocalDate day) {
        return switch (rhythm) {
            case Rhythm.EveryNight _, Rhythm.WhenItMatters _ -> true;
            case Rhythm.Weekly(var weekday) -> day.getDayOfWeek() == weekday;
            case Rhythm.Monthly(var ofMonth) ->
                    day.getDayOfMonth() == Math.min(ofMonth, day.lengthOfMonth());
            case Rhythm.BeforeMeetings(var meetings, var before) -> isBefore(meetings, day, before);
        };
    }

    private boolean isBefore(List<LocalDate> meetings, LocalDate day, int before) {
        return days.isWorkingDay(day)
                && meetings.stream()
                        .filter(meeting -> !day.isAfter(meeting))
                        .anyMatch(meeting -> days.between(day, meeting) == before);
    }
}
