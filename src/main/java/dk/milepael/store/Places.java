package dk.milepael.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where rows stand among others, as numbers that leave room for more between them.
 *
 * @param held of the rows that stood there before, ascending
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Places(double[] held) {

    /**
     * The places of all rows now; empty where there is no room left.
     *
     * @param stays for each its index among those held, or {@link Alignment#NEW}
     */
    Optional<double[]> of(int[] stays) {
        var places = new double[stays.length];
        for (int i = 0; i < stays.length; ) {
            if (stays[i] != Alignment.NEW) {
                places[i] = held[stays[i]];
                i++;
            } else {
                int end = end(stays, i);
                fill(places, i, end, end == stays.length ? null : held[stays[end]]);
                i = end;
            }
        }
        return ascends(places) ? Optional.of(places) : Optional.empty();
    }

    private static int end(int[] stays, int from) {
        int end = from;
        while (end < stays.length && stays[end] == Alignment.NEW) {
            end++;
        }
        return end;
    }

    private static void fill(double[] places, int from, int end, @Nullable Double next) {
        int count = end - from;
        double low = from > 0 ? places[from - 1] : next == null ? 0 : next - count - 1;
        double step = next == null ? 1 : (next - low) / (count + 1);
        for (int i = from; i < end; i++) {
            places[i] = low + step * (i - from + 1);
        }
    }

    private static boolean ascends(double[] places) {
        for (int i = 1; i < places.length; i++) {
            if (places[i] <= places[i - 1]) {
                return false;
            }
        }
        return true;
    }
}
