package dk.milepael.delivery.roster;

import dk.milepael.delivery.Rhythm;
import dk.milepael.delivery.Spelling;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads how often somebody wants a mail. */
final class RhythmWords {
    private static final int WORKING_DAYS_BEFORE = 2;
    private static final Set<String> EVERY_NIGHT =
            Set.of("hver nat", "hver dag", "dagligt", "daglig", "altid", "every night", "daily");
    private static final Pattern WHEN_IT_MATTERS =
            Pattern.compile(
                    "(kun )?(ved|når der er) (ændring|ændringer|nyt)\\b.*|.*\\brød(t|e)?\\b.*|when it matters");
    private static final Pattern MONTHLY =
            Pattern.compile("(månedligt|månedlig|hver måned|monthly)(?: den (\\d{1,2}))?");
    private static final Pattern WEEKLY =
            Pattern.compile(
                    "(?:ugentligt|ugentlig|hver uge|en gang om ugen|weekly|hver)?(?: ?(?:om |på |hver )?(\\p{L}+dag))?");
    private static final Pattern WORKING_DAYS = Pattern.compile("(\\d{1,2}) arbejdsdage?\\b");
    private static final List<String> WEEKDAYS =
            List.of("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag");
    private static final int LONGEST_MONTH = 31;

    private RhythmWords() {}

    /** Empty where the words can't be read; meetings without a day are an empty list of them. */
    static Optional<Rhythm> of(String cell, List<LocalDate> meetings, String workingDays) {
        var words = Spelling.folded(Days.without(cell));
        if (words.startsWith("før")) {
            return Optional.of(new Rhythm.BeforeMeetings(meetings, before(words, workingDays)));
        }
        if (EVERY_NIGHT.contains(words)) {
            return Optional.of(new Rhythm.EveryNight());
        }
        return WHEN_IT_MATTERS.matcher(words).matches()
                ? Optional.of(new Rhythm.WhenItMatters())
                : monthly(words).or(() -> weekly(words));
    }

    private static int before(String words, String ownColumn) {
        var own = Spelling.folded(ownColumn).replaceFirst("\\D.*", "");
        var found = WORKING_DAYS.matcher(words);
        return own.matches("\\d{1,2}")
                ? Integer.parseInt(own)
                : found.find() ? Integer.parseInt(found.group(1)) : WORKING_DAYS_BEFORE;
    }

    private static Optional<Rhythm> monthly(String words) {
        var found = MONTHLY.matcher(words);
        if (!found.matches()) {
            return Optional.empty();
        }
        var day = found.group(2) == null ? 1 : Integer.parseInt(found.group(2));
        return 1 <= day && day <= LONGEST_MONTH
                ? Optional.of(new Rhythm.Monthly(day))
                : Optional.empty();
    }

    private static Optional<Rhythm> weekly(String words) {
        var found = WEEKLY.matcher(words);
        if (words.isEmpty() || words.equals("hver") || !found.matches()) {
            return Optional.empty();
        }
        var day = found.group(1) == null ? 0 : WEEKDAYS.indexOf(found.group(1));
        return day < 0 ? Optional.empty() : Optional.of(new Rhythm.Weekly(DayOfWeek.of(day + 1)));
    }
}
