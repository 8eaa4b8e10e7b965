package dk.milepael.report.receipt;

import dk.milepael.ingest.receipt.Marking.Note;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.SourceCell;
import dk.milepael.report.Words;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.RemarkKeys;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file's findings as remarks to the one who dropped it, equal ones on one line. */
final class ReceiptRemarks {
    /** So many of one sort stand one by one; more of them are told on one line. */
    private static final int ONE_BY_ONE = 3;

    /** In a list that is no plan each says something of its own, for as long as anybody reads. */
    private static final int ONE_BY_ONE_IN_LISTS = 20;

    private static final int NAMED_CELLS = 8;

    /** These tell of the day and stand in the reports; there is nothing in the file to mend. */
    private static final Set<String> OF_THE_DAY = Set.of("overdue", "due-soon", "done-late");

    /** What staff themselves wrote is answered one by one. */
    private static final Set<String> IN_FULL =
            Set.of(
                    "corrected",
                    "unused-answer",
                    "correction-in-force",
                    "correction-without-effect");

    private final Words words;

    ReceiptRemarks(Words words) {
        this.words = words;
    }

    List<ReceiptView.Group> of(ReceiptFacts.Fate.Read file) {
        return groups(findings(file), ONE_BY_ONE, keys(file));
    }

    /** Of a list that is no plan, of which nobody can accept a remark. */
    List<ReceiptView.Group> of(ReceiptFacts.Fate.Listed list) {
        return groups(list.remarks(), ONE_BY_ONE_IN_LISTS, Map.of());
    }

    /**
     * By how much they matter.
     *
     * @param oneByOne how many of a rule are told in their own words; more are told as one
     */
    private List<ReceiptView.Group> groups(
            List<Finding> findings, long oneByOne, Map<Finding, String> keys) {
        return Arrays.stream(Concern.values())
                .map(concern -> group(concern, findings, oneByOne, keys))
                .filter(group -> !group.remarks().isEmpty())
                .toList();
    }

    /** What is said of single cells, where there is something to look at or to do. */
    List<Note> notes(ReceiptFacts.Fate.Read file) {
        return findings(file).stream().flatMap(this::note).toList();
    }

    /** The sheet and the cell. */
    String cell(SourceCell at) {
        return words.say(
                Message.of("receipt.sheet-cell").with("ark", at.sheet()).with("celle", at.cell()));
    }

    private Stream<Note> note(Finding finding) {
        var at = finding.at();
        var todo = advice("todo.", finding);
        return at == null || (Concern.of(finding) == Concern.KNOW && todo.isEmpty())
                ? Stream.of()
                : Stream.of(new Note(at, (words.say(finding.message()) + " " + todo).strip()));
    }

    private static List<Finding> findings(ReceiptFacts.Fate.Read file) {
        var reading = file.reading();
        var cells = new RemarkCells(reading.sheets());
        return Stream.of(
                        reading.remarks().stream(),
                        reading.plans().stream().flatMap(plan -> plan.remarks().stream()),
                        file.plans().stream().map(JudgedPlan::findings).flatMap(List::stream))
                .flatMap(found -> found)
                .filter(finding -> !OF_THE_DAY.contains(finding.rule()))
                .map(finding -> placed(finding, cells))
                .distinct()
                .toList();
    }

    private static Finding placed(Finding finding, RemarkCells cells) {
        return new Finding(
                finding.rule(), finding.severity(), finding.message(), cells.of(finding));
    }

    /** What tells a remark again, by the remark with the cell that it is shown at. */
    private static Map<Finding, String> keys(ReceiptFacts.Fate.Read file) {
        var cells = new RemarkCells(file.reading().sheets());
        var keys = new HashMap<Finding, String>();
        file.plans()
                .forEach(plan ->
                        RemarkKeys.of(plan)
                                .forEach((found, key) -> keys.put(placed(found, cells), key)));
        return keys;
    }

    private ReceiptView.Group group(
            Concern concern, List<Finding> all, long oneByOne, Map<Finding, String> keys) {
        var findings = all.stream().filter(finding -> Concern.of(finding) == concern).toList();
        var perRule =
                findings.stream()
                        .collect(Collectors.groupingBy(Finding::rule, Collectors.counting()));
        var lines =
                findings.stream()
                        .collect(
                                Collectors.groupingBy(
                                        finding -> sort(finding, perRule, oneByOne),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        var key = "receipt." + concern.id();
        return new ReceiptView.Group(
                concern.id(),
                words.say(key),
                words.say(key + ".lead"),
                lines.values().stream().map(equal -> remark(equal, keys)).toList());
    }

    /** What is told on one line: equal words, or all of a rule that speaks often. */
    private String sort(Finding finding, Map<String, Long> perRule, long oneByOne) {
        return perRule.getOrDefault(finding.rule(), 0L) > oneByOne
                        && !IN_FULL.contains(finding.rule())
                ? finding.rule()
                : words.say(finding.message());
    }

    private ReceiptView.Remark remark(List<Finding> equal, Map<Finding, String> keys) {
        var first = equal.getFirst();
        var what = words.say(first.message());
        var cells = equal.stream().map(Finding::at).filter(Objects::nonNull).distinct().toList();
        var places = cells.isEmpty() ? equal.size() : cells.size();
        return new ReceiptView.Remark(
                places == 1 ? what : what + " " + places(places),
                where(cells),
                advice("todo.", first),
                advice("meanwhile.", first),
                cells,
                equal.stream().flatMap(each -> Stream.ofNullable(keys.get(each))).toList());
    }

    private String places(int number) {
        return words.say(Message.of("receipt.count").with("antal", new Arg.Count(number)));
    }

    private String where(List<SourceCell> cells) {
        if (cells.isEmpty()) {
            return words.say("receipt.whole-file");
        }
        var named = new StringBuilder(cell(cells.getFirst()));
        cells.stream()
                .skip(1)
                .limit(NAMED_CELLS - 1L)
                .forEach(at -> named.append(", ").append(at.cell()));
        return cells.size() <= NAMED_CELLS
                ? named.toString()
                : words.say(Message.of("receipt.cells.more").with("celler", named.toString()));
    }

    private String advice(String kind, Finding finding) {
        return words.has(kind + finding.rule()) ? words.say(kind + finding.rule()) : "";
    }
}
