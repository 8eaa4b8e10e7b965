package dk.milepael.report.data;

import dk.milepael.history.Certainty;
import dk.milepael.history.Fate;
import dk.milepael.plan.Continuation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The shape of data.json. Components are its keys: some may be added, none renamed. What is not
 * told is null; lists are always there.
 */
public record DataFile(LocalDate asOf, List<PlanEntry> plans, List<RefusedEntry> refused) {

    public record PlanEntry(
            String id,
            String title,
            String family,
            @Nullable Integer year,
            @Nullable LocalDate statusDate,
            LocalDate receivedDay,
            boolean removed,
            @Nullable String light,
            String reason,
            CountsEntry counts,
            List<FindingEntry> findings,
            SourceEntry source,
            List<SectionEntry> sections,
            List<TimelineEntry> timeline,
            List<TrackGoalEntry> trackList,
            List<InitiativeEntry> initiatives) {}

    public record CountsEntry(int red, int yellow, int green, int blue, int grey, int dropped) {}

    public record FindingEntry(
            String rule, String severity, String message, @Nullable CellEntry source) {}

    public record SourceEntry(String file, String sha256) {}

    public record CellEntry(String sheet, String cell) {}

    public record SectionEntry(
            @Nullable String number,
            String title,
            int level,
            @Nullable String goal,
            @Nullable String light,
            CountsEntry counts) {}

    public record TimelineEntry(String text, DeadlineEntry deadline) {}

    public record TrackGoalEntry(String track, String title, @Nullable String goal) {}

    public record InitiativeEntry(
            String id,
            @Nullable String number,
            String title,
            List<String> sectionPath,
            @Nullable String goal,
            @Nullable String description,
            List<OwnerEntry> owners,
            List<TrackEntry> tracks,
            List<AmountEntry> amounts,
            List<CriterionEntry> criteria,
            @Nullable String organisation,
            @Nullable String followUpPlan,
            @Nullable String status,
            @Nullable DeadlineEntry deadline,
            @Nullable Boolean done,
            @Nullable String doneRaw,
            @Nullable OwnLightEntry ownLight,
            @Nullable DeviationEntry deviation,
            @Nullable OutcomeEntry outcome,
            @Nullable String light,
            String reason,
            CountsEntry counts,
            List<FindingEntry> findings,
            List<CommitmentEntry> commitments,
            List<ReferenceEntry> references,
            @Nullable String change,
            List<ChangeEntry> changes,
            List<SlipEntry> slips,
            List<LineageEntry> lineage,
            List<CorrectionEntry> corrections,
            CellEntry source,
            List<MilestoneEntry> milestones) {}

    public record OwnerEntry(String name, String role) {}

    public record TrackEntry(String name, @Nullable String note) {}

    public record AmountEntry(
            @Nullable BigDecimal dkk, String kind, @Nullable String per, String raw) {}

    public record CriterionEntry(String text, @Nullable DeadlineEntry deadline) {}

    public record DeadlineEntry(
            String raw,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable LocalDate due,
            @Nullable String precision,
            @Nullable String part) {}

    /** {@code continuation} is one of {@link Continuation}'s ids. */
    public record OutcomeEntry(
            String verdict, String continuation, @Nullable String into, @Nullable String quote) {}

    /** The light that staff gave a row themselves. */
    public record OwnLightEntry(String light, String raw) {}

    /** Why a row goes otherwise than planned; missing where its document has no place to tell. */
    public record DeviationEntry(
            @Nullable String cause,
            @Nullable String consequence,
            @Nullable String action,
            @Nullable DeadlineEntry expected,
            @Nullable String decidedBy,
            @Nullable LocalDate decidedOn) {}

    public record CommitmentEntry(
            String raw,
            String quote,
            String field,
            String role,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable LocalDate due,
            @Nullable String precision) {}

    public record ReferenceEntry(String raw, @Nullable String toInitiative, boolean ok) {}

    public record ChangeEntry(String field, @Nullable String from, @Nullable String to) {}

    public record SlipEntry(LocalDate from, LocalDate to, LocalDate seen) {}

    /**
     * A goal of another year's plan.
     *
     * @param direction {@code from} an earlier year, the nearest first, or {@code to} the next one
     * @param initiative null where none is found in that plan
     * @param kind one of {@link Fate.Kind}'s ids
     * @param certainty one of {@link Certainty}'s ids; null where nothing is found
     */
    public record LineageEntry(
            String direction,
            String plan,
            @Nullable String initiative,
            String kind,
            @Nullable String certainty) {}

    public record MilestoneEntry(
            String id,
            @Nullable String text,
            @Nullable String action,
            @Nullable DeadlineEntry deadline,
            @Nullable Boolean done,
            @Nullable String doneRaw,
            @Nullable String status,
            @Nullable String owner,
            @Nullable OwnLightEntry ownLight,
            @Nullable DeviationEntry deviation,
            @Nullable OutcomeEntry outcome,
            @Nullable String light,
            String reason,
            List<FindingEntry> findings,
            List<CommitmentEntry> commitments,
            @Nullable String change,
            List<ChangeEntry> changes,
            List<SlipEntry> slips,
            List<CorrectionEntry> corrections,
            CellEntry source) {}

    /**
     * What staff corrected of a row.
     *
     * @param what deadline, status, owner, light or decision
     * @param raw what stands in the plan; null where nothing does
     * @param answered the day of the receipt's answer; null where it stands in the workbook
     */
    public record CorrectionEntry(
            String what,
            @Nullable String raw,
            String value,
            @Nullable String by,
            @Nullable String reason,
            @Nullable LocalDate until,
            @Nullable LocalDate answered) {}

    /** A file that is refused; {@code since} is the report day of the run that first refused it. */
    public record RefusedEntry(
            String file, @Nullable String sha256, LocalDate since, String code, String message) {}
}
