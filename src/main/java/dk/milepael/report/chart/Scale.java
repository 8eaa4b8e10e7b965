package dk.milepael.report.chart;

import java.util.List;
import java.util.stream.IntStream;

/** An axis of whole numbers that begins at zero. */
public record Scale(int step, int top) {
    private static final int MOST_STEPS = 5;

    /** Steps of 1, 2 or 5, or ten, hundred … times that, up to the number or above it. */
    public static Scale to(int number) {
        int power = 1;
        while (true) {
            for (int digit : new int[] {1, 2, 5}) {
                int step = digit * power;
                if (step * MOST_STEPS >= number) {
                    int steps = Math.max(1, Math.ceilDiv(number, step));
                    return new Scale(step, steps * step);
                }
            }
            power *= 10;
        }
    }

    List<Integer> ticks() {
        return IntStream.rangeClosed(0, top / step).mapToObj(tick -> tick * step).toList();
    }

    /** How far along an axis of that length the number stands. */
    double along(double number, double length) {
        return length * number / top;
    }
}
