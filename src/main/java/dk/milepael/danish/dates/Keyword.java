package dk.milepael.danish.dates;

import java.util.Locale;

/** The words that hold a date expression together; the word list says how each is written. */
enum Keyword {
    WEEK,
    QUARTER,
    HALF,
    TERTIAL,
    Q,
    YEAR,
    THIS_YEAR,
    YEAR_END,
    TURN_OF_YEAR,
    BEFORE,
    STRICTLY_BEFORE,
    LATEST,
    BY,
    END_OF,
    REST_OF,
    FROM,
    AFTER,
    DURING,
    MONTHS,
    ENDING,
    TO,
    AND,
    IN,
    ARTICLE,
    BUT,
    ONGOING,
    FREQUENCY,
    EVERY,
    TIMES,
    DURATION,
    RELATIVE,
    FORMERLY,
    MOVED_TO,
    MOVED_FROM;

    static Keyword named(String id) {
        return valueOf(id.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
