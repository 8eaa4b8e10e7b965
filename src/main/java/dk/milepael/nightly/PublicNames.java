package dk.milepael.nightly;

import dk.milepael.danish.Persons;
import dk.milepael.delivery.Recipient;
import dk.milepael.store.Oblivion;
import dk.milepael.store.Run;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The persons whom the list of recipients and earlier versions of plans know, by all their names.
 */
@Component
final class PublicNames {
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}[\\p{Lu}.]{1,5}");

    private final Recipients recipients;
    private final Oblivion oblivion;
    private final Persons persons = new Persons();

    PublicNames(Recipients recipients, Oblivion oblivion) {
        this.recipients = recipients;
        this.oblivion = oblivion;
    }

    Anonymity.Others of(Run run) {
        var listed = recipients.inForce(run).all();
        var people = listed.stream().filter(one -> isPerson(one.contact().name())).toList();
        return new Anonymity.Others(
                Stream.concat(listed.stream().flatMap(PublicNames::spellings), parties()).toList(),
                people.stream()
                        .flatMap(one -> one.aliases().stream())
                        .filter(alias -> INITIALS.matcher(alias).matches() && isPerson(alias))
                        .filter(alias -> isOfOne(alias, listed))
                        .toList(),
                people.stream().map(one -> one.contact().address()).toList());
    }

    private boolean isPerson(String name) {
        return !persons.in(name).isEmpty();
    }

    private static boolean isOfOne(String alias, List<Recipient> listed) {
        return listed.stream()
                        .filter(one -> one.aliases().stream().anyMatch(alias::equalsIgnoreCase))
                        .count()
                == 1;
    }

    private static Stream<String> spellings(Recipient one) {
        return Stream.concat(Stream.of(one.contact().name()), one.aliases().stream())
                .filter(name -> name.contains(" "));
    }

    private Stream<String> parties() {
        return oblivion.parties().stream();
    }
}
