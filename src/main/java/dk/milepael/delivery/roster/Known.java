package dk.milepael.delivery.roster;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * What the list is held against.
 *
 * @param plans the names of each plan in force: id, title and file
 * @param sections the titles of all their sections
 * @param owners as plans name them
 * @param slugs makes addresses of names
 * @param language of those who choose none
 */
public record Known(
        List<List<String>> plans,
        List<String> sections,
        List<String> owners,
        Slugs slugs,
        Locale language) {
    public Known {
        owners = List.copyOf(owners);
        plans = List.copyOf(plans);
        sections = List.copyOf(sections);
    }

    /** Where there are no plans to hold a list against. */
    public static Known withoutPlans(Slugs slugs, Locale language) {
        return new Known(List.of(), List.of(), List.of(), slugs, language);
    }

    /** A way to make the address of a name that is not taken. */
    public interface Slugs {
        String free(String name, Predicate<String> taken);
    }
}
