package dk.milepael.plan;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A pointer to another card: «se også punkt 6 under IT-afdelingen».
 *
 * @param raw the expression alone, as written
 * @param number of the card it points to; null where none is named
 * @param under the section it points into; null where it means the one it stands in
 * @param title the title it gives the card; null where it gives none
 */
public record Reference(
        String raw, @Nullable String number, @Nullable String under, @Nullable String title) {

    /** Whether a card with this number and title may be the one that is meant. */
    boolean fits(Initiative.Label label) {
        return (number != null || title != null)
                && (number == null || number.equals(label.number()))
                && (title == null || isCalled(label.title(), title));
    }

    /** A text names a card by its title or by the words that matter of it. */
    private static boolean isCalled(String title, String named) {
        return title.toLowerCase(Locale.ROOT).contains(named.toLowerCase(Locale.ROOT));
    }
}
