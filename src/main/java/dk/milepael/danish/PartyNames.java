package dk.milepael.danish;

import dk.milepael.danish.words.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Tells the names of persons and units in running text from other words. */
final class PartyNames {
    /** A person's name of two words or more. */
    static final String PERSON =
            "(?-i:\\p{Lu}[\\p{L}'’-]*\\.?(?:\\s+(?:von|van|de|af)(?=\\s))?(?:\\s++\\p{Lu}[\\p{L}'’-]*+\\.?+)++)";

    private static final Pattern WHOLE_PERSON = Pattern.compile("(?iu)" + PERSON);
    private static final Pattern FIRST_CONJUNCTION_BEHIND =
            Pattern.compile("\\s*(?:,|\\bog\\b|\\bsamt\\b)\\s*");
    private static final Pattern OF_A_UNIT =
            Pattern.compile(
                    "(?u)^(" + PERSON.replace("(?-i:", "(?:") + ")\\s+(?:fra|i|hos)\\s+.*$");
    private static final int LONGEST = 60;

    private final WordList words;

    PartyNames(WordList words) {
        this.words = words;
    }

    /** The parties of a subject or of what stands behind a verb; empty where it names nobody. */
    Stream<String> of(String words) {
        var text = words.replaceAll("[\\s\\p{Z}]+", " ").strip().replaceFirst("^i\\s+", "");
        return parts(text).map(PartyNames::withoutUnit).filter(this::isParty);
    }

    /** Those with a name that tells who it is, not «kunderne». */
    Stream<String> named(String words) {
        return of(words).filter(name -> isPerson(name) || isUnit(name));
    }

    /** «A og B» are two where each is a person or a unit; «Kultur- og Fritid» is one. */
    private Stream<String> parts(String text) {
        var pieces =
                List.of(FIRST_CONJUNCTION_BEHIND.split(text.replaceAll("\\bog\\s+i\\s+", "og ")));
        boolean several =
                pieces.size() > 1
                        && pieces.stream().noneMatch(piece -> piece.endsWith("-"))
                        && pieces.stream()
                                .allMatch(piece -> isPerson(withoutUnit(piece)) || isUnit(piece));
        return several ? pieces.stream() : Stream.of(text);
    }

    private boolean isParty(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST
                && (Character.isUpperCase(name.charAt(0)) || isUnit(name))
                && !isNobody(name);
    }

    private static boolean isPerson(String name) {
        return WHOLE_PERSON.matcher(name).matches();
    }

    private boolean isUnit(String name) {
        return !isNobody(name)
                && Stream.of("unit-ending", "post-ending")
                        .flatMap(list -> words.of(list).stream())
                        .anyMatch(WordList.fold(name)::endsWith);
    }

    private boolean isNobody(String name) {
        var folded = WordList.fold(name);
        return words.of("nobody").stream()
                .anyMatch(word -> folded.equals(word) || folded.startsWith(word + " "));
    }

    /** «Lone Birk fra vejafdelingen» is Lone Birk. */
    private static String withoutUnit(String name) {
        return OF_A_UNIT.matcher(name).replaceFirst("$1");
    }

    /** What stands last before a verb: the subject of its own clause. */
    String subjectOf(String before) {
        var clauses = before.split("[;:\\t(]|\\bmens\\b|\\bmen\\b|\\bmed\\b", -1);
        var clause = clauses[clauses.length - 1];
        var listed = clause.split(",", -1);
        var own = listed[listed.length - 1].strip();
        boolean list =
                listed.length > 1
                        && Arrays.stream(clause.split("\\s*(?:,|\\bog\\b)\\s*"))
                                .map(String::strip)
                                .allMatch(piece -> isPerson(piece) || isUnit(piece));
        return withoutConjunctions(list ? clause.strip() : own);
    }

    private String withoutConjunctions(String clause) {
        var rest = clause;
        while (true) {
            var split = rest.split("\\s+", 2);
            if (split.length < 2 || !words.of("conjunction").contains(WordList.fold(split[0]))) {
                return rest;
            }
            rest = split[1];
        }
    }
}
