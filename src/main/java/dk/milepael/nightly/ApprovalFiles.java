package dk.milepael.nightly;

import dk.milepael.store.ApprovalStore;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Approvals that somebody lays in the drop folder: {@code godkend/<report>.godkendt} with a name
 * inside. It holds for the newest night, and only where it was laid there after that began.
 */
@Component
final class ApprovalFiles {
    private static final String FOLDER = "godkend";
    private static final String ENDING = ".godkendt";
    private static final int LONGEST_NAME = 100;

    private final Approvals approvals;
    private final Approving approving;
    private final ApprovalStore store;
    private final RunStore runs;
    private final Settings settings;
    private final List<String> told = new ArrayList<>();

    ApprovalFiles(
            Approvals approvals,
            Approving approving,
            ApprovalStore store,
            RunStore runs,
            Settings settings) {
        this.approvals = approvals;
        this.approving = approving;
        this.store = store;
        this.runs = runs;
        this.settings = settings;
    }

    /** What was approved, in words. */
    List<String> told() {
        return List.copyOf(told);
    }

    void take() {
        told.clear();
        store.newestNight().ifPresent(this::take);
    }

    private void take(Run newest) {
        for (var report : approvals.needed()) {
            var file = settings.folders().input().resolve(FOLDER).resolve(report + ENDING);
            if (Files.isRegularFile(file)
                    && modified(file).isAfter(runs.startOf(newest))
                    && store.of(newest.id(), report).isEmpty()) {
                told.add(approving.approve(newest.id(), report, name(file)).line());
            }
        }
    }

    /** The first line that says anything. */
    private static String name(Path file) {
        try (var lines = Files.lines(file)) {
            var name = lines.map(String::strip).filter(line -> !line.isEmpty()).findFirst();
            return name.map(text -> text.substring(0, Math.min(text.length(), LONGEST_NAME)))
                    .orElse("");
        } catch (IOException | UncheckedIOException e) {
            return "";
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException("looking at " + file, e);
        }
    }
}
