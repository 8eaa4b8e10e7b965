package dk.milepael.rules;

import dk.milepael.plan.CorrectedValue;
import dk.milepael.plan.Correction;
import dk.milepael.rules.correction.CorrectionWords;

/** Judgements whose light a person has set; the computed one stands beside it. */
final class SetLights {
    private SetLights() {}

    /**
     * What is dropped or gone has no light to set.
     *
     * @param isLine whether it counts by its light; what stands above lines counts them as they are
     */
    static Judgement of(Judgement computed, Correction correction, boolean isLine) {
        var light = computed.light();
        return light == null
                        || computed.dropped()
                        || !(correction.value() instanceof CorrectedValue.Judged set)
                ? computed
                : new Judgement(
                        set.light(),
                        false,
                        CorrectionWords.light(set, correction.grounds(), light, computed.reason()),
                        isLine ? Counts.one(set.light()) : computed.counts(),
                        computed.findings());
    }
}
