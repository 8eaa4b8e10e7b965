package dk.milepael.delivery.roster;

import dk.milepael.delivery.Recipient.Contact;
import dk.milepael.delivery.Recipient.Role;
import dk.milepael.delivery.Recipient.Scope;
import dk.milepael.delivery.Subscription;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row that can be used, before it is known whom its names of others mean. */
record ListedRow(
        RosterSheet.Row row,
        Contact contact,
        List<String> aliases,
        Set<Role> roles,
        Scope scope,
        Subscription subscription,
        Away away,
        String superior) {

    /**
     * Days away as they stand, both included.
     *
     * @param deputy as written; empty where nobody is named
     */
    record Away(String deputy, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean isTold() {
            return from != null || to != null;
        }

        boolean meets(Away other) {
            return isTold()
                    && other.isTold()
                    && !isBefore(to, other.from)
                    && !isBefore(other.to, from);
        }

        private static boolean isBefore(@Nullable LocalDate end, @Nullable LocalDate begin) {
            return end != null && begin != null && end.isBefore(begin);
        }
    }
}
