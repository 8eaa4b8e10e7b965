package dk.milepael.report.mail;

import dk.milepael.report.mail.Addressee.Enclosure;
import java.util.List;

/**
 * What a mail tells its reader in another's place.
 *
 * @param name whose place it is
 * @param enclosed what comes with it, besides what comes with the reader's own
 */
public record StandIn(String name, Matters matters, List<Enclosure> enclosed) {
    public StandIn {
        enclosed = List.copyOf(enclosed);
    }
}
