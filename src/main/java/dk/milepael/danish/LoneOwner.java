package dk.milepael.danish;

import dk.milepael.plan.Party;
import dk.milepael.plan.Role;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads a text that is nothing but a name: «Ledelsen af planafdelingen i samarbejde med X». */
final class LoneOwner {
    private static final Pattern ALONE =
            Pattern.compile(
                    "(?iu)(?<name>[^.,;:\\n]+?)"
                            + "(?:\\s+i\\s+(?:tæt\\s+)?(?:samarbejde|samspil|dialog)\\s+med\\s+(?<others>[^.;:\\n]+?))?"
                            + "\\.?");

    /** A name has at most the words of «Den fælles ledelse af planafdelingen». */
    private static final int MOST_WORDS = 5;

    /** A longer text is more than names. */
    private static final int LONGEST = 400;

    /** «ligger i planafdelingen» is where something lies. */
    private static final Pattern VERB = Pattern.compile("\\p{Ll}+(?:er|es)\\b.*");

    private final PartyNames names;

    LoneOwner(PartyNames names) {
        this.names = names;
    }

    /** The party is responsible, and those it works with take part; empty for anything else. */
    List<Party> read(String text) {
        var match = ALONE.matcher(text.strip());
        if (text.length() > LONGEST || !match.matches() || !isName(match.group("name"))) {
            return List.of();
        }
        var own = names.named(match.group("name")).map(name -> new Party(name, Role.ANSVARLIG));
        var others =
                Stream.ofNullable(match.group("others"))
                        .flatMap(names::named)
                        .map(name -> new Party(name, Role.INVOLVERET));
        var owners = own.toList();
        return owners.isEmpty() ? List.of() : Stream.concat(owners.stream(), others).toList();
    }

    private static boolean isName(String words) {
        var each = List.of(words.split("\\s+"));
        return each.size() <= MOST_WORDS
                && each.stream().skip(1).noneMatch(word -> VERB.matcher(word).matches());
    }
}
