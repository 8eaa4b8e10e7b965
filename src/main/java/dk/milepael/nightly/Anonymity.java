package dk.milepael.nightly;

import dk.milepael.danish.Persons;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Party;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Role;
import dk.milepael.plan.Slug;
import dk.milepael.report.Words;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says the role where a text names a person whom a plan gives one; units keep their names. */
final class Anonymity {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int SHORTEST_SURNAME = 4;

    private final Persons persons = new Persons();
    private final Words words;

    /** Names and what is said instead, the longest first. */
    private final Map<String, String> roles = new LinkedHashMap<>();

    private final List<Replacement> replacements;

    private record Replacement(Pattern pattern, String role) {}

    /**
     * Persons whom no plan at hand needs to name.
     *
     * @param names of persons or units
     * @param initials that mean one person alone
     * @param addresses of persons
     */
    record Others(List<String> names, List<String> initials, List<String> addresses) {
        static final Others NONE = new Others(List.of(), List.of(), List.of());

        Others {
            names = List.copyOf(names);
            initials = List.copyOf(initials);
            addresses = List.copyOf(addresses);
        }
    }

    Anonymity(Words words, List<PlanVersion> plans, Others others) {
        this.words = words;
        plans.stream().flatMap(plan -> plan.initiatives().stream()).forEach(this::note);
        others.names().forEach(name -> note(name, Role.ANSVARLIG));
        var usual = words.say("public." + Role.ANSVARLIG.id());
        this.replacements =
                Stream.of(
                                others.addresses().stream().map(one -> address(one, usual)),
                                roles.entrySet().stream().map(Anonymity::whole),
                                others.initials().stream().map(one -> initials(one, usual)),
                                roles.entrySet().stream().flatMap(Anonymity::parts))
                        .flatMap(each -> each)
                        .toList();
    }

    /** The persons whom somebody named, with the longest name first. */
    List<String> names() {
        return roles.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The text with roles instead of persons. */
    String of(String text) {
        var said = text;
        for (var replacement : replacements) {
            said = replaced(said, replacement);
        }
        return said;
    }

    /** Likewise for a name of a file or folder. */
    String ofSlug(String slug) {
        var said = slug;
        for (var name : names()) {
            said = said.replace(Slug.of(name).value(), "ansvarlig");
        }
        return said;
    }

    /** Whether a text still names somebody. */
    boolean isNamedIn(String text) {
        return roles.keySet().stream()
                .anyMatch(name -> Pattern.compile(bounded(name)).matcher(text).find());
    }

    private void note(Initiative initiative) {
        initiative.promise().owners().forEach(this::note);
        initiative.milestones().stream()
                .map(Milestone::owner)
                .filter(Objects::nonNull)
                .forEach(owner -> note(owner, Role.ANSVARLIG));
    }

    private void note(Party party) {
        note(party.name(), party.role());
    }

    private void note(String named, Role role) {
        persons.in(named)
                .forEach(name -> roles.putIfAbsent(name, words.say("public." + role.id())));
    }

    /** In any case of letters, and also with the ending that tells whose something is. */
    private static Replacement whole(Map.Entry<String, String> person) {
        return new Replacement(Pattern.compile(bounded(person.getKey())), person.getValue());
    }

    private static Replacement address(String address, String role) {
        return new Replacement(
                Pattern.compile(
                        "(?iu)(?<![\\p{L}\\p{N}._%+-])"
                                + Pattern.quote(address)
                                + "(?![\\p{L}\\p{N}_-]|\\.\\p{L})"),
                role);
    }

    /** Just as they are written: the same letters in small ones are a word. */
    private static Replacement initials(String initials, String role) {
        return new Replacement(
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}])"
                                + Pattern.quote(initials)
                                + "(['’]?s|(?<=[sxzSXZ])['’])?(?![\\p{L}\\p{N}])"),
                role);
    }

    private static String bounded(String name) {
        var parts = Arrays.stream(SPACES.split(name)).map(Pattern::quote).toList();
        return "(?iu)(?<![\\p{L}\\p{N}])"
                + String.join("(?:\\s|\\\\n|\\u00a0)+", parts)
                + "(['’]?s|(?<=[sxzSXZ])['’])?(?![\\p{L}\\p{N}])";
    }

    /** The surname alone, and the first name where it doesn't begin a sentence. */
    private static Stream<Replacement> parts(Map.Entry<String, String> person) {
        var names = List.of(SPACES.split(person.getKey(), -1));
        if (names.size() < 2) {
            return Stream.empty();
        }
        var surname = names.getLast();
        var first =
                "(?<=[\\p{L}\\p{N},;:)–-] |\\()"
                        + Pattern.quote(names.getFirst())
                        + "(s)?(?![\\p{L}\\p{N}])";
        var last = "(?<![\\p{L}\\p{N}])" + Pattern.quote(surname) + "(s)?(?![\\p{L}\\p{N}])";
        return Stream.of(
                        surname.length() < SHORTEST_SURNAME ? null : last,
                        names.getFirst().endsWith(".") ? null : first)
                .filter(Objects::nonNull)
                .map(pattern -> new Replacement(Pattern.compile(pattern), person.getValue()));
    }

    private static boolean isGenitive(MatchResult match) {
        return match.groupCount() > 0 && match.group(1) != null;
    }

    private static String replaced(String text, Replacement replacement) {
        return replacement
                .pattern()
                .matcher(text)
                .replaceAll(match -> {
                    var start = match.start();
                    var isFirst = start == 0 || text.charAt(start - 1) == '"';
                    var role = replacement.role();
                    var said =
                            isFirst
                                    ? Character.toUpperCase(role.charAt(0)) + role.substring(1)
                                    : role;
                    return Matcher.quoteReplacement(isGenitive(match) ? said + "s" : said);
                });
    }
}
