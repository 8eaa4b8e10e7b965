package dk.milepael.cli;

import dk.milepael.calendar.Cycle;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Collectors;

/** Days as {@code milepael.yml} writes them, the day before the month. */
final class YearDay {
    private YearDay() {}

    /**
     * A day of every year: «30-06».
     *
     * @throws DateTimeException or NumberFormatException where it is none
     */
    static MonthDay of(String written) {
        var parts = written.split("-", -1);
        if (parts.length != 2) {
            throw new DateTimeException(written);
        }
        return MonthDay.of(Integer.parseInt(parts[1]), Integer.parseInt(parts[0]));
    }

    /** A date: «15-05-2027». */
    static LocalDate date(String written) {
        var parts = written.split("-", -1);
        return of(parts[0] + "-" + parts[1]).atYear(Integer.parseInt(parts[2]));
    }

    /** Days that come back every year. */
    static Cycle cycle(String key, List<String> written) {
        try {
            return new Cycle(written.stream().map(YearDay::of).collect(Collectors.toSet()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "%s: mindst én dag, skrevet som \"30-06\" (dag-måned), ikke %s"
                            .formatted(key, written),
                    e);
        }
    }
}
