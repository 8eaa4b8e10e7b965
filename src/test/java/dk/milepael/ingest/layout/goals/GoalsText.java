package dk.milepael.ingest.layout.goals;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.Reading;
import dk.milepael.plan.Criterion;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import java.util.List;
import java.util.stream.Collectors;

/** Plans of goals as lines that a reviewer can read. */
final class GoalsText {
    private GoalsText() {}

    static List<PlanVersion> plans(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).plans();
    }

    /** Each goal behind the focus area it stands in. */
    static List<String> goals(PlanVersion plan) {
        return plan.initiatives().stream().map(goal -> line(plan, goal)).toList();
    }

    private static String line(PlanVersion plan, Initiative goal) {
        var path = plan.path(goal).stream().map(Section::title).collect(Collectors.joining(", "));
        return "[%s] %s".formatted(path, goal.label().title());
    }

    static List<String> criteria(Initiative goal) {
        return goal.content().criteria().stream().map(Criterion::text).toList();
    }
}
