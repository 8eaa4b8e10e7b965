package dk.milepael.history;

import java.util.Map;
import java.util.TreeMap;

/**
 * How alike two things must be to be one, in percent.
 *
 * @param withinAction likeness of two texts under one action
 * @param withinPlan likeness of two rows with their actions, under different actions
 * @param kept likeness of two texts under one action whose rows kept deadline and owner or status
 * @param action likeness of two actions or headings under which rows are then compared
 * @param sameName share of rows in common that makes a table of a known name that plan's
 * @param otherName share of rows in common that makes a table of another name that plan's
 */
public record MatchingSettings(
        int withinAction, int withinPlan, int kept, int action, int sameName, int otherName) {
    public static final MatchingSettings STANDARD = new MatchingSettings(60, 70, 50, 50, 33, 60);

    private static final int MOST = 100;

    public MatchingSettings {
        var values = new TreeMap<String, Integer>();
        values.put("withinAction", withinAction);
        values.put("withinPlan", withinPlan);
        values.put("kept", kept);
        values.put("action", action);
        values.put("sameName", sameName);
        values.put("otherName", otherName);
        values.forEach(MatchingSettings::mustBePercent);
        mustNotBeBelow(
                Map.entry("withinPlan", withinPlan), Map.entry("withinAction", withinAction));
        if (kept > withinAction) {
            throw new IllegalArgumentException(
                    "matching.kept: højst matching.withinAction (%d), ikke %d"
                            .formatted(withinAction, kept));
        }
        mustNotBeBelow(Map.entry("otherName", otherName), Map.entry("sameName", sameName));
    }

    double share(int percent) {
        return (double) percent / MOST;
    }

    private static void mustBePercent(String key, int value) {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException(
                    "matching.%s: procent fra 1 til %d, ikke %d".formatted(key, MOST, value));
        }
    }

    private static void mustNotBeBelow(
            Map.Entry<String, Integer> wider, Map.Entry<String, Integer> narrower) {
        if (wider.getValue() < narrower.getValue()) {
            throw new IllegalArgumentException(
                    "matching.%s: mindst matching.%s (%d), ikke %d"
                            .formatted(
                                    wider.getKey(),
                                    narrower.getKey(),
                                    narrower.getValue(),
                                    wider.getValue()));
        }
    }
}
