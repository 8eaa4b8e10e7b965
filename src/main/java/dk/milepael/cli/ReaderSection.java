package dk.milepael.cli;

import dk.milepael.ingest.process.ReaderLimits;
import dk.milepael.nightly.Settings;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The part «reader» of the settings: how files are read. */
record ReaderSection(
        @Nullable Boolean process,
        @Nullable Integer megabytes,
        @Nullable Integer seconds,
        @Nullable Integer secondsPerMegabyte) {
    static final ReaderSection DEFAULT = new ReaderSection(null, null, null, null);

    private static final int LEAST_MEGABYTES = 128;
    private static final int MOST = 16_384;

    Settings.Reader settings() {
        var standard = ReaderLimits.STANDARD;
        return new Settings.Reader(
                Objects.requireNonNullElse(process, true),
                new ReaderLimits(
                        inRange(
                                "megabytes",
                                megabytes == null ? standard.heapMegabytes() : megabytes,
                                LEAST_MEGABYTES),
                        duration("seconds", seconds, standard.perFile(), 1),
                        duration(
                                "secondsPerMegabyte",
                                secondsPerMegabyte,
                                standard.perMegabyte(),
                                0)));
    }

    private static Duration duration(
            String key, @Nullable Integer seconds, Duration otherwise, int least) {
        return seconds == null ? otherwise : Duration.ofSeconds(inRange(key, seconds, least));
    }

    private static int inRange(String key, int value, int least) {
        if (value < least || value > MOST) {
            throw new IllegalArgumentException(
                    "reader.%s: et tal fra %d til %d, ikke %d".formatted(key, least, MOST, value));
        }
        return value;
    }
}
