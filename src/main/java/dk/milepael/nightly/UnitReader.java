package dk.milepael.nightly;

import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemReader;

/** Gives the units of a step that are not yet done in its run. */
final class UnitReader implements ItemReader<UnitSteps.Unit>, StepExecutionListener {
    private final Units units;
    private final RunStore runs;
    private final Queue<UnitSteps.Unit> left = new ArrayDeque<>();
    private final Set<String> given = new HashSet<>();
    private @Nullable Run run;

    UnitReader(Units units, RunStore runs) {
        this.units = units;
        this.runs = runs;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        var begun = runs.byId(runOf(execution));
        left.clear();
        given.clear();
        given.addAll(runs.unitsDone(begun, units.step()));
        run = begun;
        add(begun, units.keys(begun));
    }

    /** Each key is given once. */
    private void add(Run of, List<String> keys) {
        keys.stream().filter(given::add).map(key -> new UnitSteps.Unit(of, key)).forEach(left::add);
    }

    @Override
    public UnitSteps.@Nullable Unit read() {
        if (left.isEmpty() && run != null) {
            add(run, units.more(run));
        }
        return left.poll();
    }

    private static long runOf(StepExecution execution) {
        var number = execution.getJobExecution().getJobParameters().getLong(NightlyJob.RUN);
        return Objects.requireNonNull(number, "the number of the run");
    }
}
