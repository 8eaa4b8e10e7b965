package dk.milepael.ingest.layout.cards;

import dk.milepael.ingest.layout.ColumnRole;
import dk.milepael.ingest.layout.DeviationColumns;
import java.util.Optional;

/** What stands beside a label of a card, in the order of a whole card; {@code id} is its list. */
enum CardLabel {
    TITLE("title", "initiative"),
    GOAL("goal", "goal"),
    TASKS("tasks", "tasks"),
    ORGANISATION("organisation", "organisation"),
    FOLLOW_UP_PLAN("followUpPlan", "followUpPlan"),
    OWNER("owner", "owner"),
    STATUS("status", "status"),
    DEADLINE("deadline", "deadline"),
    CAUSE("cause", "cause"),
    CONSEQUENCE("consequence", "consequence"),
    REMEDY("remedy", "remedy"),
    EXPECTED("expected", "expected"),
    DECIDED_BY("decided_by", "decided_by"),
    DECIDED_ON("decided_on", "decided_on");

    private final String id;
    private final String role;

    CardLabel(String id, String role) {
        this.id = id;
        this.role = role;
    }

    String id() {
        return id;
    }

    /** What an account calls it. */
    String role() {
        return role;
    }

    /** The column of a table that tells the same of a deviation; empty for any other label. */
    Optional<ColumnRole> ofDeviation() {
        return DeviationColumns.ROLES.stream()
                .filter(column -> column.name().equals(name()))
                .findFirst();
    }

    /** Why something goes otherwise, or what follows from it. */
    boolean isCause() {
        return this == CAUSE || this == CONSEQUENCE;
    }

    /** One of the five that every card of the family has. */
    boolean isOfFamily() {
        return compareTo(FOLLOW_UP_PLAN) <= 0;
    }

    /** One that cards of no other family have. */
    boolean isOfThisFamilyAlone() {
        return this == TASKS || this == ORGANISATION || this == FOLLOW_UP_PLAN;
    }

    /** The label that stands below this one on a whole card; only of one of the family's five. */
    CardLabel next() {
        return switch (this) {
            case TITLE -> GOAL;
            case GOAL -> TASKS;
            case TASKS -> ORGANISATION;
            case ORGANISATION -> FOLLOW_UP_PLAN;
            case FOLLOW_UP_PLAN,
                    OWNER,
                    STATUS,
                    DEADLINE,
                    CAUSE,
                    CONSEQUENCE,
                    REMEDY,
                    EXPECTED,
                    DECIDED_BY,
                    DECIDED_ON ->
                    throw new IllegalStateException(id);
        };
    }

    /** Whether one label is missing between this and another. */
    boolean isTwoBefore(CardLabel other) {
        return compareTo(ORGANISATION) < 0 && next().next() == other;
    }
}
