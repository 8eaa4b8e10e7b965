package dk.milepael.rules.correction;

import dk.milepael.plan.CorrectedValue;
import dk.milepael.plan.Correction;
import dk.milepael.plan.Finding;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Severity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was corrected of a version before it was judged.
 *
 * @param written the version as staff wrote it
 * @param applied by the id of the row
 * @param remarks what is to be told of answers that could not be used, likewise
 */
public record Corrected(
        PlanVersion written,
        Map<String, List<Applied>> applied,
        Map<String, List<Finding>> remarks) {
    /** The id that every corrected value is told under. */
    public static final String RULE = "corrected";

    /** The id that an answer without effect is told under. */
    public static final String UNUSED = "unused-answer";

    public Corrected {
        applied = Map.copyOf(applied);
        remarks = Map.copyOf(remarks);
    }

    /** A version that nobody has corrected. */
    public static Corrected nothing(PlanVersion version) {
        return new Corrected(version, Map.of(), Map.of());
    }

    public List<Applied> of(String row) {
        return applied.getOrDefault(row, List.of());
    }

    /** The light that a person has set for a row, and on what grounds. */
    public Optional<Correction> light(String row) {
        return of(row).stream()
                .map(Applied::correction)
                .filter(each -> each.value() instanceof CorrectedValue.Judged)
                .findFirst();
    }

    /**
     * Every correction of a row, and every answer to it without effect; a light tells of itself.
     */
    public List<Finding> findings(String row) {
        var told =
                of(row).stream()
                        .filter(each ->
                                !(each.correction().value() instanceof CorrectedValue.Judged))
                        .map(each ->
                                new Finding(
                                        RULE,
                                        Severity.NOTE,
                                        CorrectionWords.told(each),
                                        each.cell()));
        return Stream.concat(told, remarks.getOrDefault(row, List.of()).stream()).toList();
    }

    /** Whether a finding tells of a correction and is no remark to be answered. */
    public static boolean tells(Finding finding) {
        return finding.rule().equals(RULE) || finding.rule().equals(UNUSED);
    }
}
