package dk.milepael.nightly;

import dk.milepael.store.RunStore;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemReader;

/** Gives the units of a step that are not yet done in its run. */
final class UnitReader implements ItemReader<UnitSteps.Unit>, StepExecutionListener {
    private final Units units;
    private final RunStore runs;
    private final Queue<UnitSteps.Unit> left = new ArrayDeque<>();

    UnitReader(Units units, RunStore runs) {
        this.units = units;
        this.runs = runs;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        var run = runs.byId(runOf(execution));
        var done = new HashSet<>(runs.unitsDone(run, units.step()));
        left.clear();
        units.keys(run).stream()
                .filter(key -> !done.contains(key))
                .map(key -> new UnitSteps.Unit(run, key))
                .forEach(left::add);
    }

    @Override
    public UnitSteps.@Nullable Unit read() {
        return left.poll();
    }

    private static long runOf(StepExecution execution) {
        var number = execution.getJobExecution().getJobParameters().getLong(NightlyJob.RUN);
        return Objects.requireNonNull(number, "the number of the run");
    }
}
