package dk.milepael.plan;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The year that a plan's title or file name tells it is of. The day, week, month or quarter of a
 * status moves on while the plan stays the same, so their years are none.
 */
public record PlanYear(int year) {
    private static final String YEAR = "(?<!\\d)20\\d\\d(?!\\d)";
    private static final String BETWEEN = "[-._ ]{1,3}";
    private static final String MONTH =
            "(?:jan(?:uary?)?|feb(?:ruary?)?|mar(?:ts|ch)?|apr(?:il)?|maj|may|jun[ie]?|jul[iy]?"
                    + "|aug(?:ust)?|sep(?:t(?:ember)?)?|o[kc]t(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String PERIOD =
            "(?:%s|\\d\\. ?kvartal|q[1-4]|uge ?\\d{1,2})".formatted(MONTH);

    private static final Pattern NAMED = Pattern.compile(YEAR);

    private static final Pattern OF_A_STATUS =
            Pattern.compile(
                    "(?<![\\p{L}\\d])%2$s%3$s%1$s|%1$s%3$s%2$s(?![\\p{L}\\d])"
                                    .formatted(YEAR, PERIOD, BETWEEN)
                            + "|(?<!\\d)\\d{1,2}[-._ ]\\d{1,2}[-._ ]"
                            + YEAR
                            + "|%s[-._ ](?:0?[1-9]|1[0-2])(?:[-._ ]\\d{1,2})?(?!\\d)"
                                    .formatted(YEAR)
                            + "|(?<!\\d)20\\d{6}(?!\\d)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The first year that a name tells; null where it tells none. */
    public static @Nullable PlanYear in(String name) {
        var named = NAMED.matcher(OF_A_STATUS.matcher(name).replaceAll(" "));
        return named.find() ? new PlanYear(Integer.parseInt(named.group())) : null;
    }
}
