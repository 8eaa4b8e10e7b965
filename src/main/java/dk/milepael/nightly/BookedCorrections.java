package dk.milepael.nightly;

import dk.milepael.ingest.correction.CorrectionRow;
import dk.milepael.ingest.intake.OwnFile;
import dk.milepael.plan.Correction;
import dk.milepael.plan.Correction.Grounds;
import dk.milepael.plan.Message;
import dk.milepael.rules.PlanFacts;
import dk.milepael.rules.correction.RowSearch;
import dk.milepael.store.CorrectionStore;
import dk.milepael.store.FileStore;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The corrections of the workbook that is in force in a run, placed in the plans they mean. */
@Component
final class BookedCorrections {
    private final CorrectionStore books;
    private final FileStore files;
    private final PlanStore plans;
    private final Map<Long, List<OfPlan>> placed = new ConcurrentHashMap<>();

    BookedCorrections(CorrectionStore books, FileStore files, PlanStore plans) {
        this.books = books;
        this.files = files;
        this.plans = plans;
    }

    /**
     * A row of the workbook and the plan it means.
     *
     * @param plan its id; null where the row has no effect
     * @param fault why it has none; null where it has
     */
    record OfPlan(CorrectionRow row, @Nullable String plan, @Nullable Message fault) {}

    /** A correction and the row of the plan it means; a fault where it means none. */
    record Placed(Correction correction, @Nullable String row, @Nullable Message fault) {}

    /** Every row of the workbook in force; none where the file is no longer in the folder. */
    List<OfPlan> of(Run run) {
        return placed.computeIfAbsent(run.id(), _ -> place(run));
    }

    /** The corrections that mean a plan, in the order of the workbook. */
    List<Placed> of(Run run, PlanFacts plan) {
        var meant = of(run).stream().filter(each -> plan.planId().equals(each.plan())).toList();
        if (meant.isEmpty()) {
            return List.of();
        }
        var search = new RowSearch(plan.compared().present());
        return meant.stream()
                .map(OfPlan::row)
                .flatMap(row ->
                        Stream.ofNullable(row.correction())
                                .map(correction -> placed(row, correction, search)))
                .toList();
    }

    /** The workbook in force. */
    Optional<CorrectionStore.Book> book(Run run) {
        return isThere(run) ? books.newest(run) : Optional.empty();
    }

    /**
     * A folder that can't be opened says nothing of the file, nor does today's of what was known.
     */
    private boolean isThere(Run run) {
        return run.knownAt() != null
                || !Files.isDirectory(run.input())
                || files.claimed(run).stream()
                        .anyMatch(file ->
                                OwnFile.of(file.name())
                                        .filter(OwnFile.CORRECTIONS::equals)
                                        .isPresent());
    }

    private List<OfPlan> place(Run run) {
        var rows = book(run).map(CorrectionStore.Book::rows).orElse(List.of());
        if (rows.isEmpty()) {
            return List.of();
        }
        var inForce = plans.inForce(run).stream().map(PlanStore.InForce::planId).toList();
        var search =
                new PlanSearch(
                        plans.newestHeadings().stream()
                                .filter(plan -> inForce.contains(plan.planId()))
                                .toList());
        return rows.stream().map(row -> place(run, row, search)).toList();
    }

    private static OfPlan place(Run run, CorrectionRow row, PlanSearch search) {
        var found = search.find(row.plan());
        return Stream.of(Optional.ofNullable(row.fault()), over(run, row), lost(row, found))
                .flatMap(Optional::stream)
                .findFirst()
                .map(fault -> new OfPlan(row, null, fault))
                .orElseGet(() -> new OfPlan(row, found.getFirst(), null));
    }

    private static Optional<Message> over(Run run, CorrectionRow row) {
        var correction = row.correction();
        return correction != null && correction.grounds() instanceof Grounds.Book book
                ? book.overBefore(run.asOf())
                        .map(last -> Message.of("correction.over").with("dag", last))
                : Optional.empty();
    }

    private static Optional<Message> lost(CorrectionRow row, List<String> found) {
        return found.size() == 1
                ? Optional.empty()
                : Optional.of(
                        Message.of(found.isEmpty() ? "correction.no-plan" : "correction.plans")
                                .with("plan", row.plan()));
    }

    private static Placed placed(CorrectionRow row, Correction correction, RowSearch search) {
        var found = search.find(row.row());
        return found.size() == 1
                ? new Placed(correction, found.getFirst(), null)
                : new Placed(
                        correction,
                        null,
                        Message.of(found.isEmpty() ? "correction.no-row" : "correction.rows")
                                .with("række", row.row())
                                .with("plan", row.plan()));
    }
}
