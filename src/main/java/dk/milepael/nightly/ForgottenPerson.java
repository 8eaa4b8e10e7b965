package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.roster.ListedPerson;
import dk.milepael.nightly.Erasure.Term;
import dk.milepael.plan.Slug;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything by which a person is known.
 *
 * @param name as whoever asks has written it
 * @param addresses where mails went, in small letters
 * @param aliases other spellings and initials, where they are nobody else's
 */
record ForgottenPerson(String name, List<String> addresses, List<String> aliases) {
    ForgottenPerson {
        addresses = List.copyOf(addresses);
        aliases = List.copyOf(aliases);
    }

    /** The name in addresses of pages and files. */
    String slug() {
        return Slug.of(name).value();
    }

    boolean isAddressed(Mail mail) {
        return mail.recipient().equals(slug())
                || addresses.stream().anyMatch(address -> address.equalsIgnoreCase(mail.address()));
    }

    boolean isOn(ListedPerson row) {
        return isCalled(row.name(), name)
                || addresses.stream().anyMatch(address -> address.equalsIgnoreCase(row.address()));
    }

    static boolean isCalled(String written, String name) {
        return written.strip().replaceAll("[\\s\\p{Z}]+", " ").equalsIgnoreCase(name);
    }

    /**
     * What takes the person out of texts.
     *
     * @param called the name from now on
     * @param address what stands instead of an address
     * @param others names and slugs of others, that may hold this one
     */
    Erasure erasure(String called, String address, List<String> others) {
        var byLength = Comparator.comparingInt(String::length).reversed();
        var terms =
                Stream.of(
                                addresses.stream().map(each -> Term.address(each, address)),
                                Stream.of(Term.name(name, called)),
                                aliases.stream()
                                        .sorted(byLength)
                                        .map(alias -> alias(alias, called)),
                                Stream.of(Term.slug(slug(), Slug.of(called).value())))
                        .flatMap(each -> each)
                        .toList();
        return new Erasure(terms, others);
    }

    private static Term alias(String alias, String called) {
        return alias.contains(" ") ? Term.name(alias, called) : Term.initials(alias, called);
    }
}
