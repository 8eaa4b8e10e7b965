package dk.milepael.danish.dates;

import dk.milepael.plan.DeadlineKind;

/** What a date expression says. */
sealed interface Expression {

    /** Days with a last one. */
    record Dated(Unit unit) implements Expression {}

    /** A first day and no last one. */
    record Starting(Unit unit) implements Expression {}

    /** Ongoing, recurring or relative words without a day. */
    record Undated(DeadlineKind kind) implements Expression {}
}
