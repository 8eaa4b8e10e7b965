package dk.milepael.nightly;

import dk.milepael.history.Folding;
import dk.milepael.store.PlanStore;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the plan that staff mean by its id, its title or the name of its file. */
record PlanSearch(List<PlanStore.Newest> plans) {

    /** The ids of the plans that fit; staff mean one only where there is just one. */
    List<String> find(String meant) {
        var sought = Folding.fold(meant);
        return Stream.<Predicate<PlanStore.Newest>>of(
                        plan -> plan.planId().equals(meant.strip()),
                        plan -> Folding.fold(plan.heading().title()).equals(sought),
                        plan -> Folding.fold(plan.fileName()).equals(sought),
                        plan -> Folding.fold(stem(plan.fileName())).equals(sought),
                        plan -> Folding.fold(plan.heading().title()).contains(sought))
                .map(fits -> plans.stream().filter(fits).map(PlanStore.Newest::planId).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String stem(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
