package dk.milepael.nightly;

import dk.milepael.history.KnownPlan;
import dk.milepael.history.MatchingSettings;
import dk.milepael.history.PlanChoice;
import dk.milepael.history.PlanIdentity;
import dk.milepael.history.VersionComparison;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Severity;
import dk.milepael.plan.Slug;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import dk.milepael.store.StoredVersion;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Places each new version in its plan and compares it with the version before. */
@Component
final class CompareVersions implements Units {
    private static final String REMOVED_FILES = "removed-files";

    private final PlanStore plans;
    private final RemovedFiles removedFiles;
    private final MatchingSettings matching;

    CompareVersions(PlanStore plans, RemovedFiles removedFiles, Settings settings) {
        this.plans = plans;
        this.matching = settings.matching();
        this.removedFiles = removedFiles;
    }

    @Override
    public String step() {
        return "compare-versions";
    }

    @Override
    public List<String> keys(Run run) {
        var removed = run.kind() == Run.Kind.NIGHT ? Stream.of(REMOVED_FILES) : Stream.<String>of();
        return Stream.concat(plans.unplaced().stream().map(String::valueOf), removed).toList();
    }

    @Override
    public Runnable work(Run run, String key) {
        return key.equals(REMOVED_FILES)
                ? removedFiles.note(run)
                : place(run, plans.version(Long.parseLong(key)));
    }

    private Runnable place(Run run, StoredVersion version) {
        var candidate = version.compared().version();
        var choice = PlanIdentity.choose(candidate, version.fileName(), others(version), matching);
        return switch (choice) {
            case PlanChoice.Known(var planId) -> {
                var before = plans.newest(planId).orElseThrow().compared();
                var compared = VersionComparison.compare(before, candidate, run.asOf(), matching);
                yield () -> plans.place(run, version.id(), planId, compared);
            }
            case PlanChoice.New(var slug) -> firstOf(run, version, slug, candidate);
            case PlanChoice.Ambiguous(var slug, var candidates) ->
                    firstOf(run, version, slug, candidate.with(ambiguous(candidates)));
        };
    }

    /** The plan among others that a table read from a file is a version of. */
    Optional<String> planOf(PlanVersion table, String fileName, List<StoredVersion> others) {
        var known = others.stream().map(CompareVersions::known).toList();
        return PlanIdentity.choose(table, fileName, known, matching)
                        instanceof PlanChoice.Known(var planId)
                ? Optional.of(planId)
                : Optional.empty();
    }

    private Runnable firstOf(Run run, StoredVersion version, Slug slug, PlanVersion first) {
        var compared = VersionComparison.compare(null, first, run.asOf());
        return () -> plans.place(run, version.id(), slug.value(), compared);
    }

    private static Finding ambiguous(List<String> candidates) {
        var message =
                Message.of("finding.ambiguous-plan").with("planer", String.join(", ", candidates));
        return new Finding("ambiguous-plan", Severity.WARNING, message, null);
    }

    /** All plans but those that another table of the same reading became. */
    private List<KnownPlan> others(StoredVersion version) {
        return plans.newestHeadings().stream()
                .filter(newest -> newest.readingId() != version.readingId())
                .map(newest ->
                        new KnownPlan(
                                newest.planId(),
                                newest.fileName(),
                                newest.heading(),
                                () -> plans.version(newest.versionId()).compared().version()))
                .toList();
    }

    private static KnownPlan known(StoredVersion newest) {
        return new KnownPlan(
                Objects.requireNonNull(newest.planId()),
                newest.fileName(),
                newest.compared().version());
    }
}
