package dk.milepael.history;

import org.jspecify.annotations.Nullable;

/**
 * A goal of an earlier year that a goal goes on from.
 *
 * @param planId the earlier plan
 * @param plan its title
 * @param year its plan year; null where none is told
 * @param id the earlier goal's id in that plan
 * @param kind what became of it in the plan that came next
 * @param years how many plans lie between: 1 for the plan just before
 */
public record Forebear(
        String planId,
        String plan,
        @Nullable Integer year,
        String id,
        String title,
        Fate.Kind kind,
        Certainty certainty,
        int years) {

    Forebear older() {
        return new Forebear(planId, plan, year, id, title, kind, certainty, years + 1);
    }
}
