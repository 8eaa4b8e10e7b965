package dk.milepael.rules;

import java.util.List;

/**
 * When owners are reminded of a deadline, in working days.
 *
 * @param before how long before it, each once
 * @param after how long after it, each once
 * @param escalateAfter how long after it the owner's superior is told, once
 */
public record Reminding(List<Integer> before, List<Integer> after, int escalateAfter) {
    public static final Reminding STANDARD = new Reminding(List.of(10, 2), List.of(1, 5), 10);
    private static final int MOST = 250;

    public Reminding {
        before = List.copyOf(before);
        after = List.copyOf(after);
        before.forEach(days -> inRange("mail.remind.before", days, 0));
        after.forEach(days -> inRange("mail.remind.after", days, 1));
        inRange("mail.remind.escalateAfter", escalateAfter, 1);
    }

    private static void inRange(String key, int days, int least) {
        if (days < least || days > MOST) {
            throw new IllegalArgumentException(
                    "%s: et tal fra %d til %d, ikke %d".formatted(key, least, MOST, days));
        }
    }
}
