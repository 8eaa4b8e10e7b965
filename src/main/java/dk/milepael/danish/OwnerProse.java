package dk.milepael.danish;

import dk.milepael.danish.words.Sentences;
import dk.milepael.danish.words.WordList;
import dk.milepael.plan.Party;
import dk.milepael.plan.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the parties that running text gives a role. */
final class OwnerProse {
    private static final int LONGEST_NAME = 60;

    private final Sentences sentences = new Sentences();
    private final RoleWords roles;
    private final WordList words;
    private final Pattern subjectFirst;
    private final Pattern roleFirst;
    private final Pattern anchored;

    OwnerProse(WordList words) {
        this.words = words;
        roles = new RoleWords(words);
        var role =
                roles.leading().stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|", "(?<role>", ")"));
        subjectFirst =
                pattern("\\b(?:er|bliver|som)\\s+" + role + "\\b|\\bhar\\s+(?<duty>ansvaret)\\b");
        roleFirst =
                pattern("\\b" + role + "\\s*(?:er|:)\\s+(?<name>[^,.;]+?)(?=[,.;]|\\s+og\\s|$)");
        anchored =
                pattern(
                        "\\bforankre[ts]\\s+i\\s+(?<name>[^,.;]+?)"
                                + "(?=[,.;]|\\s+(?:i|med|men|samt|under|og\\s+(?:sker|koordineres))\\s|$)");
    }

    List<Party> read(String text) {
        return sentences.of(text).stream()
                .flatMap(sentence -> sentence(sentence.text()))
                .distinct()
                .toList();
    }

    private Stream<Party> sentence(String sentence) {
        return Stream.of(subjects(sentence), named(sentence), anchored(sentence))
                .flatMap(List::stream);
    }

    /** «X er projektleder og Y er projektejer». */
    private List<Party> subjects(String sentence) {
        var parties = new ArrayList<Party>();
        int from = 0;
        for (var match : subjectFirst.matcher(sentence).results().toList()) {
            var name = subject(sentence.substring(from, match.start()));
            if (isParty(name) && isWholeTask(sentence.substring(match.end()), match)) {
                parties.add(new Party(name, role(match)));
            }
            from = match.end();
        }
        return parties;
    }

    private List<Party> named(String sentence) {
        return roleFirst
                .matcher(sentence)
                .results()
                .filter(match -> isParty(match.group("name").strip()))
                .map(match -> new Party(match.group("name").strip(), role(match)))
                .toList();
    }

    private List<Party> anchored(String sentence) {
        return anchored.matcher(sentence)
                .results()
                .flatMap(match -> units(match.group("name").strip()))
                .filter(name -> !isNobody(name))
                .map(name -> new Party(name, Role.ANSVARLIG))
                .toList();
    }

    private Role role(MatchResult match) {
        var word = match.group("role");
        return word == null ? Role.ANSVARLIG : roles.role(word).orElse(Role.ANSVARLIG);
    }

    /** What stands last before the verb: the subject of its own clause. */
    private static String subject(String before) {
        var clauses = before.split("[,;:]|\\bmens\\b|\\bmed\\b", -1);
        return clauses[clauses.length - 1].strip().replaceFirst("^(?:og|samt)\\s+", "");
    }

    /** Responsible for a part is not responsible. */
    private boolean isWholeTask(String rest, MatchResult match) {
        boolean responsible = match.group("role") == null || role(match) == Role.ANSVARLIG;
        if (!responsible || !rest.strip().startsWith("for ")) {
            return true;
        }
        var task = rest.split("[,.;]", 2)[0];
        return words.of("whole-task").stream()
                .anyMatch(word -> task.matches("(?iu).*\\b" + word + "\\b.*"));
    }

    private Stream<String> units(String names) {
        var pieces = List.of(names.split("\\s+og\\s+"));
        boolean several =
                pieces.stream()
                        .allMatch(piece ->
                                words.of("unit-ending").stream().anyMatch(piece::endsWith));
        return several ? pieces.stream() : Stream.of(names);
    }

    private boolean isParty(String name) {
        return !name.isEmpty()
                && name.length() <= LONGEST_NAME
                && (Character.isUpperCase(name.charAt(0)) || endsAsUnit(name))
                && !isNobody(name);
    }

    private boolean endsAsUnit(String name) {
        return words.of("unit-ending").stream().anyMatch(name::endsWith);
    }

    private boolean isNobody(String name) {
        var folded = WordList.fold(name);
        return words.of("nobody").stream()
                .anyMatch(word -> folded.equals(word) || folded.startsWith(word + " "));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(
                regex,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }
}
