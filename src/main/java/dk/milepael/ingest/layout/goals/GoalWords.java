package dk.milepael.ingest.layout.goals;

import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.ColumnRole;
import dk.milepael.ingest.layout.ColumnWords;
import dk.milepael.ingest.layout.DeviationColumns;
import dk.milepael.ingest.layout.WordLists;
import dk.milepael.ingest.workbook.Cell;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The headers and labels that plans of goals are known by. */
final class GoalWords {
    private static final int LONGEST_HEADER = 60;
    private static final int WHOLE = 3;
    private static final int BEGINNING = 2;
    private static final Pattern YEARS = Pattern.compile("(?: (?:for|i|fra|pr))*(?: \\d{2,4})+$");
    private static final Pattern YEAR_INSIDE = Pattern.compile(".*(?<!\\d)20\\d\\d(?!\\d).*");
    private static final List<GoalRole> BY_GOALS =
            List.of(GoalRole.CRITERION, GoalRole.STATUS, GoalRole.GOAL, GoalRole.SECTION);
    private static final Map<ColumnRole, GoalRole> BY_COLUMNS =
            Map.of(
                    ColumnRole.NUMBER, GoalRole.NUMBER,
                    ColumnRole.OWNER, GoalRole.OWNER,
                    ColumnRole.DEADLINE, GoalRole.DEADLINE);

    private final WordLists lists = new WordLists("/layout/goals.properties");
    private final ColumnWords columns = new ColumnWords();
    private final DeviationColumns deviations = new DeviationColumns();
    private final Pattern label = label();
    private final Pattern sectionWord =
            Pattern.compile(
                    "(?iu)(?:%s)(?:\\s+(?:nr\\.?\\s*)?(?<number>\\d{1,2}))?\\s*[:.–-]\\s*(?<title>\\S.*)"
                            .formatted(anyOf("section")));

    /** A header's role and the points it is worth. */
    record Match(GoalRole role, int points) {
        boolean isWhole() {
            return points == WHOLE;
        }
    }

    /** A label at the start of a line, with a colon, or alone on its line without one. */
    private Pattern label() {
        var words =
                BY_GOALS.stream()
                        .filter(GoalRole::isLabelled)
                        .map(role -> "(?<%s>%s)".formatted(role.id(), anyOf(role.id())))
                        .collect(Collectors.joining("|"));
        return Pattern.compile(
                "^[ \\t]*(?:%s)(?:[ \\t]+(?:nr\\.?[ \\t]*)?(?<number>\\d[\\d./–-]*))?[ \\t]*(?::|$)[ \\t]*"
                        .formatted(words),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.MULTILINE);
    }

    private String anyOf(String list) {
        return lists.list(list).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(phrase -> phrase.replace(" ", "[ -]"))
                .collect(Collectors.joining("|"));
    }

    /** What a header names; a year behind its word changes nothing. */
    Optional<Match> header(String text) {
        var folded = YEARS.matcher(WordLists.foldLabel(text, 2 * LONGEST_HEADER)).replaceFirst("");
        if (folded.isEmpty() || folded.length() > LONGEST_HEADER) {
            return Optional.empty();
        }
        return matches(folded, WHOLE)
                .findFirst()
                .or(() -> otherColumn(text))
                .or(() -> matches(folded, BEGINNING).findFirst());
    }

    private Stream<Match> matches(String folded, int points) {
        return BY_GOALS.stream()
                .filter(role ->
                        lists.list(role.id()).stream()
                                .anyMatch(phrase -> fits(folded, phrase, points)))
                .map(role -> new Match(role, points));
    }

    private static boolean fits(String header, String phrase, int points) {
        return points == WHOLE ? header.equals(phrase) : header.startsWith(phrase + " ");
    }

    private Optional<Match> otherColumn(String text) {
        return columns.match(text)
                .filter(match -> match.strength() >= BEGINNING)
                .flatMap(match -> Optional.ofNullable(BY_COLUMNS.get(match.role())))
                .map(role -> new Match(role, BEGINNING));
    }

    /** The headers of a row that ask why something goes otherwise, by all of them together. */
    Map<Cell, GoalRole> deviations(List<Cell> headers) {
        var known = new HashMap<Cell, ColumnWords.Match>();
        headers.forEach(
                cell -> columns.match(cell.text()).ifPresent(match -> known.put(cell, match)));
        var found = new HashMap<Cell, GoalRole>();
        deviations
                .settled(known)
                .forEach((cell, match) -> {
                    if (DeviationColumns.ROLES.contains(match.role())) {
                        found.put(cell, GoalRole.valueOf(match.role().name()));
                    }
                });
        return found;
    }

    /** Whether a header is one of a list of things to do, whose rows are no goals. */
    boolean isOfOtherPlan(String text) {
        return columns.match(text)
                .filter(match -> match.strength() == WHOLE)
                .filter(match ->
                        match.role() == ColumnRole.INITIATIVE
                                || match.role() == ColumnRole.ACTION
                                || match.role() == ColumnRole.MILESTONE)
                .isPresent();
    }

    /** Whether a text is a header of any table. */
    boolean isAnyHeader(String text) {
        return columns.match(text).filter(match -> match.strength() == WHOLE).isPresent();
    }

    /**
     * The labelled parts of a cell that begins with a label; empty for any other cell. Targets and
     * outcomes may hold a line that begins «Mål:» and is no new goal.
     */
    List<Labelled> labelled(String text) {
        var stripped = text.strip();
        var labels = label.matcher(stripped).results().toList();
        if (labels.isEmpty() || labels.getFirst().start() != 0) {
            return List.of();
        }
        var opening = role(labels.getFirst());
        var kept = labels.stream().filter(each -> role(each).compareTo(opening) >= 0).toList();
        return opening == GoalRole.STATUS
                ? List.of(part(stripped, labels.getFirst(), stripped.length()))
                : parts(stripped, kept);
    }

    private List<Labelled> parts(String text, List<MatchResult> labels) {
        var parts = new ArrayList<Labelled>();
        for (int i = 0; i < labels.size(); i++) {
            var end = i + 1 < labels.size() ? labels.get(i + 1).start() : text.length();
            parts.add(part(text, labels.get(i), end));
        }
        return parts;
    }

    private static Labelled part(String text, MatchResult label, int end) {
        var number = label.group("number");
        var counts = number != null && number.matches("\\d{1,2}(\\.\\d{1,2})*\\.?");
        return new Labelled(
                role(label),
                counts ? number.replaceFirst("\\.$", "") : null,
                text.substring(label.end(), end).strip());
    }

    private static GoalRole role(MatchResult label) {
        return BY_GOALS.stream()
                .filter(GoalRole::isLabelled)
                .filter(role -> label.group(role.id()) != null)
                .findFirst()
                .orElseThrow();
    }

    /** «Indsatsområde 2: Læring» as «2. Læring»; other headings as they are. */
    String withoutSectionWord(String heading) {
        var match = sectionWord.matcher(heading);
        if (!match.matches()) {
            return heading;
        }
        var number = match.group("number");
        return number == null ? match.group("title") : number + ". " + match.group("title");
    }

    boolean isTitle(String heading) {
        return holds("title", heading) || YEAR_INSIDE.matcher(heading).matches();
    }

    boolean isFollowUp(String heading) {
        var folded = WordLists.fold(heading);
        return holds("follow-up", heading)
                && (holds("goal", heading)
                        || folded.matches(".*(mål|20\\d\\d).*")
                        || lists.list("follow-up").contains(folded));
    }

    boolean isOfLastYear(String title) {
        return holds("last-year", title);
    }

    /** Whether words only open a list of goals, or there are none. */
    boolean isOpening(@Nullable String intro) {
        var folded = WordLists.fold(Objects.requireNonNullElse(intro, ""));
        return folded.isEmpty() || lists.list("opening").contains(folded);
    }

    private boolean holds(String list, String text) {
        var folded = " " + WordLists.fold(String.valueOf(CellText.line(text))) + " ";
        return lists.list(list).stream().anyMatch(phrase -> folded.contains(" " + phrase));
    }
}
