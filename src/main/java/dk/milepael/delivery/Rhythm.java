package dk.milepael.delivery;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** How often a recipient gets a mail; never one without news. */
public sealed interface Rhythm {

    /** Each night that has news. */
    record EveryNight() implements Rhythm {}

    /** Only when something changed or is red. */
    record WhenItMatters() implements Rhythm {}

    record Weekly(DayOfWeek day) implements Rhythm {}

    /**
     * Once a month.
     *
     * @param day of the month, 1–31; the last of a month that is shorter
     */
    record Monthly(int day) implements Rhythm {}

    /**
     * Some working days before each meeting.
     *
     * @param workingDays at least 0
     */
    record BeforeMeetings(List<LocalDate> meetings, int workingDays) implements Rhythm {
        public BeforeMeetings {
            meetings = List.copyOf(meetings);
        }
    }
}
