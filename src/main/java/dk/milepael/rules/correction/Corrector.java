package dk.milepael.rules.correction;

import dk.milepael.plan.CorrectedValue;
import dk.milepael.plan.Correction;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Party;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.SourceCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts corrections in force in a version; what staff wrote is kept beside what it is read as. */
public final class Corrector {
    private final PlanVersion written;
    private final Corrections corrections;
    private final Map<String, List<Applied>> applied = new HashMap<>();

    private Corrector(PlanVersion written, Corrections corrections) {
        this.written = written;
        this.corrections = corrections;
    }

    /** A version as it is judged, and what was corrected in it. */
    public record Result(PlanVersion version, Corrected corrected) {}

    public static Result correct(PlanVersion written, Corrections corrections) {
        return new Corrector(written, corrections).result();
    }

    private Result result() {
        if (corrections.rows().isEmpty()) {
            return new Result(written, new Corrected(written, Map.of(), corrections.remarks()));
        }
        var rows = written.initiatives().stream().map(this::corrected).toList();
        return new Result(
                written.with(written.sections(), rows),
                new Corrected(written, applied, corrections.remarks()));
    }

    private Initiative corrected(Initiative initiative) {
        var own = initiative;
        for (var correction : corrections.of(initiative.id())) {
            note(initiative.id(), correction, before(own, correction), initiative.origin().cell());
            own = CorrectedRow.of(own, correction.value());
        }
        var owner = initiative.owner();
        var heir = own.owner();
        var rows =
                own.milestones().stream()
                        .map(row ->
                                Objects.equals(row.owner(), owner)
                                        ? CorrectedRow.owned(row, heir)
                                        : row)
                        .map(this::corrected)
                        .toList();
        return own.with(own.id(), rows);
    }

    private Milestone corrected(Milestone milestone) {
        var own = milestone;
        for (var correction : corrections.of(milestone.id())) {
            note(milestone.id(), correction, before(own, correction), milestone.origin().cell());
            own = CorrectedRow.of(own, correction.value());
        }
        return own;
    }

    private void note(String row, Correction correction, @Nullable String before, SourceCell cell) {
        applied.computeIfAbsent(row, _ -> new ArrayList<>())
                .add(new Applied(correction, before, cell));
    }

    private static @Nullable String before(Milestone row, Correction correction) {
        return switch (correction.value()) {
            case CorrectedValue.Due _ -> row.deadline() == null ? null : row.deadline().raw();
            case CorrectedValue.Told _ -> CorrectedRow.told(row.progress());
            case CorrectedValue.Owner _ -> row.owner();
            case CorrectedValue.Decided _ -> row.progress().decidedBy();
            case CorrectedValue.Judged _ -> null;
        };
    }

    private static @Nullable String before(Initiative row, Correction correction) {
        var deadline = row.promise().deadline();
        return switch (correction.value()) {
            case CorrectedValue.Due _ -> deadline == null ? null : deadline.raw();
            case CorrectedValue.Told _ -> CorrectedRow.told(row.progress());
            case CorrectedValue.Owner _ -> owners(row);
            case CorrectedValue.Decided _ -> row.progress().decidedBy();
            case CorrectedValue.Judged _ -> null;
        };
    }

    private static @Nullable String owners(Initiative row) {
        return row.owner() == null
                ? null
                : row.promise().owners().stream()
                        .filter(CorrectedRow::isResponsible)
                        .map(Party::name)
                        .collect(Collectors.joining(", "));
    }
}
