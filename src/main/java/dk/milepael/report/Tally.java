package dk.milepael.report;

import dk.milepael.plan.Light;
import dk.milepael.rules.Counts;
import java.util.Arrays;
import java.util.List;

/** «Vurdering i tal»: how many lines have which light, and how large a share that is. */
public record Tally(List<Row> rows, int total, int dropped) {

    /**
     * One light of the tally.
     *
     * @param percent the share of all lines with a light, in whole per cent; equal numbers have
     *     equal shares, so that they may add up to 99 or 101; 0 where there are none
     */
    public record Row(Badge badge, int number, int percent) {}

    public Tally {
        rows = List.copyOf(rows);
    }

    public static Tally of(Counts counts) {
        var rows =
                Arrays.stream(Badge.values())
                        .filter(badge -> badge != Badge.DROPPED)
                        .map(badge -> row(badge, counts))
                        .toList();
        return new Tally(rows, counts.total(), counts.dropped());
    }

    private static Row row(Badge badge, Counts counts) {
        var number = counts.of(Light.valueOf(badge.name()));
        var total = Math.max(1, counts.total());
        return new Row(badge, number, (int) Math.round(100.0 * number / total));
    }
}
