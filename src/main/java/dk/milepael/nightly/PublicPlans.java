package dk.milepael.nightly;

import dk.milepael.history.Change;
import dk.milepael.history.ComparedVersion;
import dk.milepael.plan.PlanVersion;
import dk.milepael.rules.Judge;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.PlanFacts;
import dk.milepael.store.PlanJson;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;

/**
 * Plans as anybody may see them: judged like the others, with roles instead of persons, without
 * remarks and without what other years' plans say.
 */
final class PublicPlans {
    private final Anonymity anonymity;
    private final Judge judge;
    private final PlanJson json;

    PublicPlans(Anonymity anonymity, Judge judge, PlanJson json) {
        this.anonymity = anonymity;
        this.judge = judge;
        this.json = json;
    }

    JudgedPlan of(JudgedPlan plan, LocalDate day) {
        var facts = plan.facts();
        var known = facts.compared();
        var changes = new HashMap<String, Change>();
        known.changes().forEach((id, change) -> changes.put(id, nameless(change, Change.class)));
        var compared =
                new ComparedVersion(withoutRemarks(known.version()), changes, known.isFirst());
        var file = anonymity.of(facts.file());
        return judge.judge(
                        new PlanFacts(
                                anonymity.ofSlug(facts.planId()), compared, file, facts.received()),
                        day)
                .withoutFindings();
    }

    private PlanVersion withoutRemarks(PlanVersion version) {
        var nameless = nameless(version, PlanVersion.class);
        return new PlanVersion(
                nameless.heading(),
                nameless.sections(),
                nameless.initiatives(),
                nameless.annex(),
                nameless.leftOut(),
                List.of());
    }

    private <T> T nameless(T value, Class<T> type) {
        return json.read(anonymity.of(json.write(value)), type);
    }
}
