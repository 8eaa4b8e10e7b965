package dk.milepael.ingest.layout;

import dk.milepael.danish.Outcomes;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one status tells of an initiative and of each of its steps. */
public final class StepProgress {
    private final Outcomes outcomes;
    private final @Nullable String status;
    private final StepStatus shared;
    private final @Nullable Outcome whole;

    /**
     * @param status null where there is none
     */
    public StepProgress(Outcomes outcomes, @Nullable String status, List<String> steps) {
        this.outcomes = outcomes;
        this.status = status;
        shared = new StepStatus(status == null ? "" : status, steps);
        var rest = shared.ofWhole();
        whole = rest.isEmpty() ? null : outcomes.read(rest);
    }

    /** The whole status, with the outcome of those sentences that count for no step. */
    public Progress ofWhole() {
        return new Progress(status, PromiseReader.done(whole), null, null, whole);
    }

    /** What falls to a step, counted from 0. */
    public Progress ofStep(int step) {
        var share = shared.ofStep(step);
        var words = share.words();
        if (words.isEmpty()) {
            return shared(whole);
        }
        var outcome = share.isCounted() ? outcomes.readOfOne(words) : outcomes.read(words);
        return new Progress(words, PromiseReader.done(outcome), null, null, outcome);
    }

    /** A delivered initiative has delivered its steps; any other outcome says nothing of one. */
    private static Progress shared(@Nullable Outcome whole) {
        return whole != null && whole.verdict() == Verdict.DELIVERED
                ? new Progress(null, true, null, null, whole)
                : Progress.NONE;
    }
}
