package dk.milepael.delivery.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds days that are written out in full: 24-11-2026, 24.11.2026, 2026-11-24, 24. nov. 2026. */
final class Days {
    private static final List<String> MONTHS =
            List.of(
                    "jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "ok", "nov",
                    "dec");
    private static final Pattern DAY =
            Pattern.compile(
                    "(?<![\\d])(?:(\\d{4})-(\\d{1,2})-(\\d{1,2})"
                            + "|(\\d{1,2})\\s*[-./]\\s*(\\d{1,2})\\s*[-./]\\s*(\\d{4})"
                            + "|(\\d{1,2})\\.?\\s+(\\p{L}{3,9})\\.?\\s+(\\d{4}))(?!\\d)");
    private static final int MAY = 5;

    private Days() {}

    /** In the order they are written; what is no day of the calendar is left out. */
    static List<LocalDate> in(String text) {
        var days = new ArrayList<LocalDate>();
        DAY.matcher(text).results().forEach(found -> day(found).ifPresent(days::add));
        return List.copyOf(days);
    }

    /** The text without its days. */
    static String without(String text) {
        return DAY.matcher(text).replaceAll(" ");
    }

    private static Optional<LocalDate> day(MatchResult found) {
        try {
            if (found.group(1) != null) {
                return Optional.of(LocalDate.parse(padded(found.group())));
            }
            return found.group(4) != null
                    ? day(found.group(6), Integer.parseInt(found.group(5)), found.group(4))
                    : day(found.group(9), month(found.group(8)), found.group(7));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        return Optional.of(LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day)));
    }

    private static String padded(String isoLike) {
        return isoLike.replaceAll("-(\\d)(?!\\d)", "-0$1");
    }

    /** 0, which no date takes, where it is no month. */
    private static int month(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        for (int month = 1; month <= MONTHS.size(); month++) {
            if (month != MAY && lower.startsWith(MONTHS.get(month - 1))) {
                return month;
            }
        }
        return lower.equals("maj") || lower.equals("may") ? MAY : 0;
    }
}
