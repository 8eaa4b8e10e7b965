package dk.milepael.ingest.layout;

import dk.milepael.plan.Message;
import java.util.List;

/**
 * How well a part of a sheet fits a family.
 *
 * @param points comparable between layouts: about 3 for each header or label that is known whole, 2
 *     for one that begins with a known word, 1 for one that holds one
 * @param sure false where the reading should be looked at by a person
 * @param reasons what speaks for it, in words for the receipt
 */
public record Fit(int points, boolean sure, List<Message> reasons) {
    public Fit {
        reasons = List.copyOf(reasons);
    }

    public static Fit of(int points) {
        return new Fit(points, true, List.of());
    }
}
