package dk.milepael.danish;

import dk.milepael.danish.words.Sentences;
import dk.milepael.danish.words.WordList;
import dk.milepael.plan.Party;
import dk.milepael.plan.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the parties that running text gives a role. */
final class OwnerProse {
    /** What stands behind a verb up to the end of its clause. */
    private static final String NAMES =
            "\\s+(?<name>[^.;:()]+?)(?=[.;:()]|$|,\\s+(?!(?-i:\\p{Lu}))"
                    + "|,\\s+[^,.;]+?\\s+(?:er|bliver|har|skal|vil)\\b"
                    + "|\\s+og\\s+(?:sker|koordineres|løses|følges|er|har|skal|vil|ROLE)\\b"
                    + "|\\s+(?:med|men|under|som|der|ved|for|på|samt\\s+med"
                    + "|i\\s+(?:samarbejde|tæt|dialog|samspil|relation|forhold|koordination))\\b)";

    private final Sentences sentences = new Sentences();
    private final RoleWords roles;
    private final PartyNames names;
    private final WholeTasks tasks;
    private final List<Shape> shapes;

    OwnerProse(WordList words) {
        roles = new RoleWords(words);
        names = new PartyNames(words);
        tasks = new WholeTasks(words);
        var leading = roles.leading();
        var duties = roles.duties();
        var role = "(?<role>" + RoleWords.any(leading) + ")";
        var duty = "(?<duty>" + RoleWords.any(duties) + ")";
        var lies = "(?:" + RoleWords.any(words.of("lies")) + ")";
        var has = "(?:" + RoleWords.any(words.of("has")) + ")";
        var leads = words.of("leads");
        var part = words.of("takes-part");
        var anchored = words.of("anchored");
        shapes =
                List.of(
                        before(
                                "\\b(?:er|bliver|som)\\s+(?:også\\s+)?" + role + "\\b",
                                leading,
                                this::roleOf),
                        before(
                                "\\b" + has + "\\s+(?:også\\s+)?" + duty + "\\b",
                                duties,
                                this::roleOf),
                        before(
                                "\\b(?:" + RoleWords.any(leads) + ")\\b",
                                leads,
                                _ -> Role.PROJEKTLEDER),
                        before(
                                "\\b(?:(?:er|bliver|vil\\s+blive)\\s+)?(?:"
                                        + RoleWords.any(part)
                                        + ")\\b",
                                part,
                                _ -> Role.INVOLVERET),
                        behind(
                                "\\b" + duty + "(?<task>\\s+for\\s+[^,.;]{3,80}?)?\\s+" + lies,
                                duties,
                                this::roleOf),
                        behind("\\b" + role + "\\s*(?:er|:)", leading, this::roleOf),
                        behind(
                                "\\b" + role + "(?=\\s+" + PartyNames.PERSON + ")",
                                leading,
                                this::roleOf),
                        behind(
                                "\\b"
                                        + role
                                        + "\\s+(?:"
                                        + RoleWords.any(words.of("consists"))
                                        + ")",
                                leading,
                                this::roleOf),
                        behind(
                                "\\b(?:" + RoleWords.any(anchored) + ")",
                                anchored,
                                _ -> Role.ANSVARLIG),
                        inside(
                                "(?<name>" + PartyNames.PERSON + ")\\s*\\(" + role + "\\)",
                                leading,
                                this::roleOf));
    }

    /**
     * A way to give a party a role.
     *
     * @param needed one of these words must be there for the pattern to fit
     * @param namesBefore whether the name stands in front of the words, else in their group «name»
     */
    private record Shape(
            Pattern pattern,
            Set<String> needed,
            boolean namesBefore,
            Function<MatchResult, Role> role) {

        boolean mayFit(String lowerCase) {
            return needed.stream().anyMatch(lowerCase::contains);
        }
    }

    private static Set<String> firstWords(List<String> phrases) {
        return phrases.stream().map(phrase -> phrase.split(" ", 2)[0]).collect(Collectors.toSet());
    }

    private static Shape before(
            String regex, List<String> needed, Function<MatchResult, Role> role) {
        return new Shape(pattern(regex), firstWords(needed), true, role);
    }

    private Shape behind(String regex, List<String> needed, Function<MatchResult, Role> role) {
        var names = NAMES.replace("ROLE", RoleWords.any(roles.leading()));
        return new Shape(pattern(regex + names), firstWords(needed), false, role);
    }

    private static Shape inside(
            String regex, List<String> needed, Function<MatchResult, Role> role) {
        return new Shape(pattern(regex), firstWords(needed), false, role);
    }

    /**
     * @param title of what the text is about; being responsible for that is no part of it. Null
     *     where it is unknown
     */
    List<Party> read(String text, @Nullable String title) {
        return sentences.of(text).stream()
                .flatMap(sentence -> sentence(sentence.text(), title))
                .distinct()
                .toList();
    }

    /** A party and where in the sentence its role stands. */
    private record Found(int start, Party party) {}

    private Stream<Party> sentence(String sentence, @Nullable String title) {
        var lowerCase = sentence.toLowerCase(Locale.ROOT);
        var found =
                shapes.stream()
                        .filter(shape -> shape.mayFit(lowerCase))
                        .flatMap(shape -> found(shape, sentence, title))
                        .sorted(Comparator.comparingInt(Found::start))
                        .map(Found::party)
                        .toList();
        return found.stream().filter(party -> !isMoreElsewhere(party, found));
    }

    /** «A er projektleder og inddrages» is the leader. */
    private static boolean isMoreElsewhere(Party party, List<Party> all) {
        return party.role() == Role.INVOLVERET
                && all.stream()
                        .anyMatch(other ->
                                other.name().equals(party.name())
                                        && other.role() != Role.INVOLVERET);
    }

    private Stream<Found> found(Shape shape, String sentence, @Nullable String title) {
        var found = new ArrayList<Found>();
        int from = 0;
        for (var match : shape.pattern().matcher(sentence).results().toList()) {
            var role = shape.role().apply(match);
            if (!isPart(match, role, sentence, title)) {
                parties(shape, match, sentence.substring(from, match.start()), role)
                        .map(name -> new Found(match.start(), new Party(name, role)))
                        .forEach(found::add);
            }
            from = match.end();
        }
        return found.stream();
    }

    private Stream<String> parties(Shape shape, MatchResult match, String before, Role role) {
        var words = shape.namesBefore() ? names.subjectOf(before) : match.group("name");
        return role == Role.INVOLVERET ? names.named(words) : names.of(words);
    }

    /** Responsible for a part is not responsible. */
    private boolean isPart(MatchResult match, Role role, String sentence, @Nullable String title) {
        if (role != Role.ANSVARLIG) {
            return false;
        }
        var own = match.namedGroups().containsKey("task") ? match.group("task") : null;
        var behind = own == null ? sentence.substring(match.end()) : own;
        return tasks.isPart(behind, title);
    }

    private Role roleOf(MatchResult match) {
        var groups = match.namedGroups();
        return roles.role(match.group(groups.containsKey("role") ? "role" : "duty"))
                .orElse(Role.ANSVARLIG);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                regex,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
