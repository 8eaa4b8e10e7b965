package dk.milepael.nightly;

import dk.milepael.delivery.roster.ListedPerson;
import dk.milepael.nightly.Erasure.Term;
import dk.milepael.plan.Slug;
import dk.milepael.store.ListOblivion;
import dk.milepael.store.MailOblivion;
import dk.milepael.store.Oblivion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The persons that plans, the list of recipients and mails know, by their names. */
@Component
final class KnownPersons {
    private static final Pattern TWO_WORDS = Pattern.compile("\\S+\\s+\\S.*");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

    private final Oblivion oblivion;
    private final ListOblivion lists;
    private final MailOblivion mails;

    KnownPersons(Oblivion oblivion, ListOblivion lists, MailOblivion mails) {
        this.oblivion = oblivion;
        this.lists = lists;
        this.mails = mails;
    }

    /** Who is called exactly so; empty where nobody is. */
    Optional<ForgottenPerson> find(String written) {
        var name = SPACES.matcher(written).replaceAll(" ").strip();
        return name.isEmpty()
                ? Optional.empty()
                : asWritten(name)
                        .or(() -> Optional.of(name).filter(this::isMentioned))
                        .map(this::person);
    }

    /** As plans or the list write it: of one word, the letters matter. */
    private Optional<String> asWritten(String name) {
        return Stream.concat(
                        oblivion.parties().stream(),
                        lists.listed().stream().map(ListedPerson::name))
                .filter(one -> ForgottenPerson.isCalled(one, name))
                .findFirst()
                .map(one -> SPACES.matcher(one).replaceAll(" ").strip());
    }

    private boolean isMentioned(String name) {
        return TWO_WORDS.matcher(name).matches()
                && oblivion.mentions(new Erasure(List.of(Term.name(name, "")), others(name))::isIn);
    }

    private ForgottenPerson person(String name) {
        var own = lists.listed().stream().filter(one -> isOf(one, name)).toList();
        var theirs = lists.listed().stream().filter(one -> !isOf(one, name)).toList();
        var addresses =
                Stream.concat(
                                own.stream().map(ListedPerson::address),
                                mails.addressesOf(Slug.of(name).value()).stream())
                        .filter(address -> address.contains("@"))
                        .map(address -> address.toLowerCase(Locale.ROOT))
                        .filter(address -> theirs.stream().noneMatch(one -> isAt(one, address)))
                        .distinct();
        var aliases =
                own.stream()
                        .flatMap(one -> one.aliases().stream())
                        .filter(alias -> alias.length() > 1)
                        .filter(alias -> theirs.stream().noneMatch(one -> isAlso(one, alias)))
                        .distinct();
        return new ForgottenPerson(name, addresses.toList(), aliases.toList());
    }

    private static boolean isOf(ListedPerson one, String name) {
        return ForgottenPerson.isCalled(one.name(), name);
    }

    private static boolean isAt(ListedPerson one, String address) {
        return one.address().equalsIgnoreCase(address);
    }

    private static boolean isAlso(ListedPerson one, String alias) {
        return one.name().equalsIgnoreCase(alias)
                || one.aliases().stream().anyMatch(alias::equalsIgnoreCase);
    }

    /** Names and slugs of those on the list, and of everybody who got a mail, but for one. */
    List<String> others(String name) {
        return Stream.concat(
                        lists.listed().stream()
                                .map(ListedPerson::name)
                                .filter(one -> !one.isBlank())
                                .flatMap(one -> Stream.of(one, Slug.of(one).value())),
                        mails.recipients().stream().filter(SLUG.asMatchPredicate()))
                .filter(one -> !ForgottenPerson.isCalled(one, name))
                .filter(one -> !one.equals(Slug.of(name).value()))
                .distinct()
                .toList();
    }

    /** The names that share a word with one, else all. */
    List<String> alike(String name) {
        var sought = words(name);
        var known =
                Stream.concat(
                                oblivion.parties().stream(),
                                lists.listed().stream().map(ListedPerson::name))
                        .filter(one -> !one.isBlank())
                        .distinct()
                        .sorted()
                        .toList();
        var near = known.stream().filter(one -> words(one).stream().anyMatch(sought::contains));
        var found = near.toList();
        return found.isEmpty() ? known : found;
    }

    private static List<String> words(String name) {
        return List.of(SPACES.split(name.toLowerCase(Locale.ROOT).strip()));
    }
}
