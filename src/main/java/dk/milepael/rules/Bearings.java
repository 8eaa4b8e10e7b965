package dk.milepael.rules;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Verdict;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How one plan bears on its lines on a day. */
final class Bearings {
    private final PlanVersion plan;
    private final LocalDate day;
    private final boolean namesOwners;

    Bearings(PlanVersion plan, LocalDate day) {
        this.plan = plan;
        this.day = day;
        namesOwners = hasOneLine(plan) || namesOwners(plan);
    }

    LocalDate day() {
        return day;
    }

    Bearing of(Line line) {
        return new Bearing(isResult(line), namesOwners, plan.heading().statusDate());
    }

    private static boolean hasOneLine(PlanVersion plan) {
        return plan.initiatives().stream()
                        .mapToInt(initiative -> Math.max(1, initiative.milestones().size()))
                        .sum()
                == 1;
    }

    private static boolean namesOwners(PlanVersion plan) {
        return plan.initiatives().stream().anyMatch(initiative -> initiative.owner() != null)
                || plan.milestones().anyMatch(milestone -> milestone.owner() != null);
    }

    /** An initiative whose end is told, or that stands where only results are told. */
    private boolean isResult(Line line) {
        var verdict = line.verdict();
        return line.isInitiative()
                && verdict != Verdict.UNKNOWN
                && (isUndatedEnd(line, verdict) || isOfLastYear(line.initiative()));
    }

    private static boolean isUndatedEnd(Line line, Verdict verdict) {
        return line.deadline() == null
                && (verdict == Verdict.DELIVERED || verdict == Verdict.NOT_REACHED);
    }

    /** The follow-up of a business plan whose year is over, and a topic beside the cards. */
    private boolean isOfLastYear(Initiative initiative) {
        return switch (plan.heading().family()) {
            case BUSINESS_PLAN -> isOver(plan.heading().year());
            case INITIATIVE_CARDS ->
                    initiative.goal() == null && initiative.content().description() == null;
            case STATUS_TABLE, ACTION_CATALOGUE, DEVELOPMENT_AGREEMENT, OTHER -> false;
        };
    }

    private boolean isOver(@Nullable Integer year) {
        return year != null && year < day.getYear();
    }
}
