package dk.milepael.bench;

import java.io.IOException;

/**
 * How fast a workbook of a million rows is read, against the floor; each contender in a process of
 * its own with the same memory. Then the whole reading of an ordinary file.
 */
public final class Bench {
    private static final int ROWS = 1_000_000;
    private static final String HEAP = "256m";

    private Bench() {}

    public static void main(String[] arguments) throws IOException {
        var file = MadeWorkbook.of(ROWS);
        System.out.printf("%d rows of 8 columns, -Xmx%s%n", ROWS, HEAP);
        System.out.printf("  %-38s %8s %10s %8s %7s%n", "", "cpu ms", "rows/s", "heap MB", "ratio");
        var floor = 0L;
        for (var contender : Contender.values()) {
            var measured =
                    new Fork(HEAP)
                            .said(OneContender.class, contender.name(), file.toString())
                            .split(" ", 3);
            var millis = Long.parseLong(measured[0]);
            floor = contender == Contender.FLOOR ? millis : floor;
            System.out.printf(
                    "  %-38s %8d %10d %8s %7.2f%n",
                    contender.title,
                    millis,
                    ROWS * 1000L / millis,
                    measured[1],
                    (double) millis / floor);
        }
        System.out.println(new Fork(HEAP).said(SmallFile.class));
    }
}
