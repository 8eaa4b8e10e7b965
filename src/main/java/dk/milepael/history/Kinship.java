package dk.milepael.history;

import dk.milepael.plan.Criterion;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the goals of a later plan that may be an earlier goal in other words. */
final class Kinship {
    /**
     * A goal that only lost «Vi vil» or got another verb shares far more; two goals about the same
     * subject (0.49) share less.
     */
    static final double ALIKE = 0.6;

    /** Below it, goals with a common subject and different purposes begin. */
    static final double UNSURE = 0.45;

    /** A title written out with other endings and one word less; long status texts reach 0.6. */
    static final double NAMED = 0.75;

    /** A status of one sentence that says what came instead shares half of it with that goal. */
    static final double INSTEAD = 0.5;

    /** Two goals about other things share up to 0.3 of all that is written of them. */
    static final double SUBJECT = 0.32;

    /** With fewer goals, common words can't be told from telling ones in running text. */
    static final int GOALS_THAT_TELL = 20;

    /** How much of the earlier goal a second heir must bring that the first one lacks. */
    private static final double SHARE_OF_ITS_OWN = 0.2;

    /** A title of a few short words stands in many a status by chance. */
    private static final int PIECES_OF_A_TELLING_TEXT = 20;

    private static final int MOST_CANDIDATES = 50;
    private static final Pattern CLAUSE_END = Pattern.compile("[.,;:–]\\s");

    private final TellingWords words;
    private final TellingWords allWords;
    private final int goals;
    private final Map<String, Later> later = new HashMap<>();
    private final Map<Long, List<String>> byPiece = new HashMap<>();

    /** A later goal with the pieces of its title, and of each of its criteria and milestones. */
    private record Later(
            Initiative goal, Set<Long> title, List<Set<Long>> parts, Set<Long> whole) {}

    /** A later goal that is like an earlier one, and how much. */
    record Kin(Heir heir, double likeness) {
        static final Comparator<Kin> BEST_FIRST =
                Comparator.comparingDouble(Kin::likeness).reversed();
    }

    Kinship(List<Initiative> earlier, List<Initiative> now) {
        var both = Stream.concat(earlier.stream(), now.stream()).toList();
        goals = both.size();
        words = new TellingWords(both.stream().map(Kinship::title).toList());
        allWords = new TellingWords(both.stream().map(Kinship::whole).toList());
        now.forEach(this::add);
    }

    /** What is written of what a goal is and how it is known. */
    private static String whole(Initiative goal) {
        return Stream.concat(Stream.of(title(goal)), parts(goal)).collect(Collectors.joining(" "));
    }

    private static Stream<String> parts(Initiative goal) {
        return Stream.concat(
                goal.content().criteria().stream().map(Criterion::text),
                goal.milestones().stream().map(Milestone::title));
    }

    private void add(Initiative goal) {
        var entry =
                new Later(
                        goal,
                        TellingWords.pieces(title(goal)),
                        parts(goal).map(TellingWords::pieces).toList(),
                        TellingWords.pieces(whole(goal)));
        later.put(goal.id(), entry);
        entry.whole()
                .forEach(piece ->
                        byPiece.computeIfAbsent(piece, _ -> new ArrayList<>()).add(goal.id()));
    }

    private static String title(Initiative goal) {
        return goal.label().title();
    }

    /** The later goals with the earlier one's title or most of its words, the best first. */
    List<Kin> of(Initiative earlier) {
        var pieces = TellingWords.pieces(title(earlier));
        return near(pieces).stream()
                .flatMap(entry -> kin(earlier, pieces, entry).stream())
                .sorted(Kin.BEST_FIRST)
                .toList();
    }

    private Optional<Kin> kin(Initiative earlier, Set<Long> pieces, Later entry) {
        var whole = words.likeness(pieces, entry.title());
        var part =
                entry.parts().stream()
                        .mapToDouble(each -> words.likeness(pieces, each))
                        .max()
                        .orElse(0);
        if (whole >= UNSURE) {
            return Optional.of(new Kin(heir(earlier, entry.goal(), whole, false), whole));
        }
        return part >= ALIKE
                ? Optional.of(new Kin(heir(earlier, entry.goal(), part, true), part))
                : Optional.empty();
    }

    private static Heir heir(Initiative earlier, Initiative now, double likeness, boolean isPart) {
        return new Heir(now.id(), title(now), certainty(earlier, now, likeness, isPart), isPart);
    }

    /** «Fase 1» and «Fase 2» are alike and need not be the same. */
    private static Certainty certainty(
            Initiative earlier, Initiative now, double likeness, boolean isPart) {
        if (!isPart && isSame(earlier, now)) {
            return Certainty.SAME_WORDS;
        }
        var counted = isPart || numbers(earlier).equals(numbers(now));
        return likeness >= ALIKE && counted ? Certainty.ALIKE : Certainty.UNSURE;
    }

    private static boolean isSame(Initiative earlier, Initiative now) {
        return TellingWords.folded(title(earlier)).equals(TellingWords.folded(title(now)));
    }

    private static Set<String> numbers(Initiative goal) {
        return Stream.of(TellingWords.folded(title(goal)).split(" ", -1))
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }

    /** The heir that another matching has found already. */
    Heir known(Initiative earlier, Initiative now, boolean isPart) {
        return heir(earlier, now, ALIKE, isPart);
    }

    /** The later goal whose title the earlier one's status writes out. */
    Optional<Heir> named(Initiative earlier) {
        var status =
                TellingWords.pieces(Objects.requireNonNullElse(earlier.progress().status(), ""));
        return best(status, (entry, told) -> words.covered(entry.title(), told))
                .filter(kin -> kin.likeness() >= NAMED)
                .map(Kin::heir)
                .map(heir -> new Heir(heir.id(), heir.title(), Certainty.NAMED, heir.isPart()));
    }

    /** The later goal that a sentence of a changed goal's status may mean. */
    Optional<Heir> instead(Initiative earlier) {
        var status = Objects.requireNonNullElse(earlier.progress().status(), "");
        return Stream.of(CLAUSE_END.split(status, -1))
                .map(TellingWords::pieces)
                .flatMap(clause -> best(clause, this::toldBy).stream())
                .filter(kin -> kin.likeness() >= INSTEAD)
                .min(Kin.BEST_FIRST)
                .map(Kin::heir);
    }

    /** The later goal that has most to do with all that is written of the earlier one. */
    Optional<Heir> onTheSubject(Initiative earlier) {
        return goals < GOALS_THAT_TELL
                ? Optional.empty()
                : best(TellingWords.pieces(whole(earlier)), this::onSubject)
                        .filter(kin -> kin.likeness() >= SUBJECT)
                        .map(Kin::heir);
    }

    private double onSubject(Later entry, Set<Long> earlier) {
        return allWords.likeness(entry.whole(), earlier);
    }

    private double toldBy(Later entry, Set<Long> clause) {
        return Stream.concat(Stream.of(entry.title()), entry.parts().stream())
                .mapToDouble(text -> words.covered(clause, text))
                .max()
                .orElse(0);
    }

    /** How much a later goal and some words have to do with each other. */
    private interface Measure {
        double of(Later entry, Set<Long> words);
    }

    private Optional<Kin> best(Set<Long> told, Measure measure) {
        return told.size() < PIECES_OF_A_TELLING_TEXT
                ? Optional.empty()
                : near(told).stream()
                        .filter(entry -> entry.title().size() >= PIECES_OF_A_TELLING_TEXT)
                        .map(entry -> new Kin(unsure(entry.goal()), measure.of(entry, told)))
                        .min(Kin.BEST_FIRST);
    }

    private static Heir unsure(Initiative goal) {
        return new Heir(goal.id(), title(goal), Certainty.UNSURE, false);
    }

    /** Whether a second heir holds words of the earlier goal that the first one lacks. */
    boolean addsTo(Initiative earlier, String first, String second) {
        var own = TellingWords.pieces(title(earlier));
        var one = title(first);
        var both = new LinkedHashSet<>(one);
        both.addAll(title(second));
        return words.covered(own, both) - words.covered(own, one) >= SHARE_OF_ITS_OWN;
    }

    private Set<Long> title(String id) {
        return goal(id).title();
    }

    private Later goal(String id) {
        return Objects.requireNonNull(later.get(id), id);
    }

    /** The goals that share the rarest pieces, which bounds the work in plans of thousands. */
    private List<Later> near(Set<Long> pieces) {
        var near = new LinkedHashSet<String>();
        pieces.stream()
                .map(piece -> byPiece.getOrDefault(piece, List.of()))
                .sorted(Comparator.comparingInt(List::size))
                .takeWhile(goals -> near.size() + goals.size() <= MOST_CANDIDATES)
                .forEach(near::addAll);
        return near.stream().map(this::goal).toList();
    }
}
