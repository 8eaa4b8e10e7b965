package dk.milepael.delivery.roster;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What the list is held against.
 *
 * @param plans the names of each plan in force: id, title and file
 * @param sections the titles of all their sections
 * @param slugs makes addresses of names
 * @param language of those who choose none
 */
public record Known(List<List<String>> plans, List<String> sections, Slugs slugs, Locale language) {
    public Known {
        plans = List.copyOf(plans);
        sections = List.copyOf(sections);
    }

    /** A way to make the address of a name that is not taken. */
    public interface Slugs {
        String free(String name, Predicate<String> taken);
    }
}
