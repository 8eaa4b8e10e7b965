package dk.milepael.nightly;

import dk.milepael.store.FileStore;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Closes the plans whose file left the folder, after one last report, and opens those whose file is
 * back. Where the folder is missing, or more than half of the plans would close at once, something
 * else is wrong, and nothing is closed.
 */
@Component
final class RemovedFiles {
    private final PlanStore plans;
    private final FileStore files;
    private final RunStore runs;

    RemovedFiles(PlanStore plans, FileStore files, RunStore runs) {
        this.plans = plans;
        this.files = files;
        this.runs = runs;
    }

    /** What to write of the files that are missing or back in a run. */
    Runnable note(Run run) {
        var present = present(run);
        var back = standing(run, true).stream().filter(plan -> isThere(plan, present)).toList();
        var missing = missing(run);
        var closes = isBelievable(run, missing);
        return () -> {
            back.forEach(plan -> plans.missingSince(plan.planId(), null));
            missing.forEach(plan -> plans.missingSince(plan.planId(), closes ? run.id() : null));
        };
    }

    /** Whether files are missing that a run did not believe to be gone. */
    boolean areDoubted(Run run) {
        return !isBelievable(run, missing(run));
    }

    private List<PlanStore.Standing> missing(Run run) {
        var present = present(run);
        return standing(run, false).stream().filter(plan -> !isThere(plan, present)).toList();
    }

    private boolean isBelievable(Run run, List<PlanStore.Standing> missing) {
        return missing.isEmpty()
                || (Files.isDirectory(run.input())
                        && missing.size() * 2 <= standing(run, false).size());
    }

    /** The plans that a run before this one closed, or those it did not. */
    private List<PlanStore.Standing> standing(Run run, boolean closed) {
        return plans.standing().stream().filter(plan -> isClosed(plan, run) == closed).toList();
    }

    private static boolean isClosed(PlanStore.Standing plan, Run run) {
        return plan.missingSince() != null && plan.missingSince() != run.id();
    }

    private static boolean isThere(PlanStore.Standing plan, Set<String> present) {
        return present.contains(plan.fileName())
                || present.contains(plan.sha256())
                || present.stream().anyMatch(folder -> plan.fileName().startsWith(folder + "/"));
    }

    /**
     * Names and contents of what a run found; a file that could not be claimed is there too, and so
     * is all that lies in a folder that could not be opened.
     */
    private Set<String> present(Run run) {
        var present = new HashSet<String>();
        runs.unitsAside(run).stream()
                .filter(unit -> unit.step().equals(ClaimFiles.STEP))
                .forEach(unit -> present.add(unit.key()));
        for (var file : files.claimed(run)) {
            present.add(file.name());
            if (file.sha256() != null) {
                present.add(file.sha256());
            }
        }
        return present;
    }
}
