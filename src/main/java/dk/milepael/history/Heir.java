package dk.milepael.history;

/**
 * A goal of a later plan that an earlier one goes on as.
 *
 * @param id the later goal's id in its own plan
 * @param isPart whether only a criterion or milestone of the later goal is the earlier one
 */
public record Heir(String id, String title, Certainty certainty, boolean isPart) {
    public boolean isSure() {
        return certainty != Certainty.UNSURE;
    }
}
