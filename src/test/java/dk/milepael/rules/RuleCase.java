package dk.milepael.rules;

import dk.milepael.plan.Finding;

/**
 * One rule and the step at which it begins: two plans that differ by a day, a count or a word.
 *
 * @param step what the border is, as a sentence goes on after the rule's name
 * @param quiet the last plan of which it says nothing
 * @param told the first plan of which it speaks
 */
record RuleCase(String rule, String step, JudgedPlan quiet, JudgedPlan told) {
    static Border rule(String id, String step) {
        return new Border(id, step);
    }

    /** A rule's border before both its sides are known. */
    record Border(String rule, String step) {
        RuleCase between(JudgedPlan quiet, JudgedPlan told) {
            return new RuleCase(rule, step, quiet, told);
        }
    }

    boolean speaksOf(JudgedPlan plan) {
        return plan.findings().stream().map(Finding::rule).anyMatch(rule::equals);
    }

    @Override
    public String toString() {
        return rule + " " + step;
    }
}
