package dk.milepael.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Where a command writes and what time it is: results go to {@code out}, everything else to {@code
 * err}.
 */
record Console(PrintWriter out, PrintWriter err, Clock clock) {
    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    /** The process's own streams, in UTF-8, and the real time in Copenhagen. */
    static Console ofTheProcess() {
        return new Console(
                new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                Clock.system(COPENHAGEN));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
