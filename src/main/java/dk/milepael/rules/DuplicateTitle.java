package dk.milepael.rules;

import static dk.milepael.rules.Wording.count;
import static dk.milepael.rules.Wording.text;

import dk.milepael.history.Folding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import dk.milepael.plan.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Initiatives on the same path have the same title. */
record DuplicateTitle() implements Rule.OfPlan {
    @Override
    public String id() {
        return "duplicate-title";
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Stream<Remark> check(PlanVersion plan) {
        return plan.initiatives().stream()
                .collect(
                        Collectors.groupingBy(
                                initiative -> path(plan, initiative),
                                LinkedHashMap::new,
                                Collectors.toList()))
                .values()
                .stream()
                .filter(namesakes -> namesakes.size() > 1)
                .map(DuplicateTitle::remark);
    }

    private static List<String> path(PlanVersion plan, Initiative initiative) {
        return Stream.concat(
                        plan.path(initiative).stream().map(Section::title),
                        Stream.of(initiative.label().title()))
                .map(Folding::fold)
                .toList();
    }

    private static Remark remark(List<Initiative> namesakes) {
        var second = namesakes.get(1);
        var message =
                Wording.FOUND_DUPLICATE.of(count(namesakes.size()), text(second.label().title()));
        return new Remark(message, second.origin().cell());
    }
}
