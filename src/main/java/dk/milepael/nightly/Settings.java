package dk.milepael.nightly;

import dk.milepael.ingest.database.DatabaseSource;
import dk.milepael.ingest.process.ReaderLimits;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Every setting of the program, bound once; the README lists them with default and purpose.
 *
 * @param nightlyAt when the watch runs the night
 * @param sources databases that plans are read from, beside the files of the folder
 */
public record Settings(
        String municipality,
        String department,
        String language,
        Folders folders,
        LocalTime nightlyAt,
        Limits limits,
        Set<MonthDay> closingDays,
        List<DatabaseSource> sources,
        Mailing mailing,
        Reader reader) {

    public Settings {
        closingDays = Set.copyOf(closingDays);
        sources = List.copyOf(sources);
        if (!Set.of("da", "en").contains(language)) {
            throw new IllegalArgumentException("language: da eller en, ikke «" + language + "»");
        }
    }

    public Locale locale() {
        return Locale.of(language);
    }

    public Settings with(Folders others) {
        return new Settings(
                municipality,
                department,
                language,
                others,
                nightlyAt,
                limits,
                closingDays,
                sources,
                mailing,
                reader);
    }

    /**
     * Where things lie; all absolute.
     *
     * @param templates laid over the built-in templates file by file; need not exist
     */
    public record Folders(Path input, Path output, Path database, Path templates) {

        /** The folder of archive, lock and logs: the database file's own. */
        public Path data() {
            var parent = database.toAbsolutePath().getParent();
            return parent == null ? Path.of("") : parent;
        }
    }

    /**
     * The numbers that decide a light or how much is kept.
     *
     * @param warningDays working days before a deadline from which it is near
     * @param silentDays calendar days without new status that are too many
     * @param impreciseDays calendar days that a deadline may cover before it is imprecise
     * @param rulesOff ids of the rules that are switched off
     * @param workers files read and reports made at the same time
     * @param keepRuns runs whose Spring Batch metadata is kept
     */
    public record Limits(
            int warningDays,
            int silentDays,
            int impreciseDays,
            Set<String> rulesOff,
            int workers,
            int keepRuns) {
        public Limits {
            rulesOff = Set.copyOf(rulesOff);
            inRange("warningDays", warningDays, 0, 250);
            inRange("silentDays", silentDays, 1, 3660);
            inRange("impreciseDays", impreciseDays, 1, 3660);
            inRange("workers", workers, 1, 64);
            inRange("keepRuns", keepRuns, 1, 10_000);
        }

        private static void inRange(String key, int value, int least, int most) {
            if (value < least || value > most) {
                throw new IllegalArgumentException(
                        "%s: et tal fra %d til %d, ikke %d".formatted(key, least, most, value));
            }
        }
    }

    /**
     * How files are read.
     *
     * @param ownProcess in Java processes of their own, so that no file can stop the night
     * @param limits of such a process
     */
    public record Reader(boolean ownProcess, ReaderLimits limits) {}

    /**
     * Who mails come from and go to.
     *
     * @param address the address that mails come from
     * @param name the sender's name beside it
     * @param addresses by owner's name as plans write it; anyone else gets {@code
     *     <slug>@example.invalid}
     */
    public record Mailing(String address, String name, Map<String, String> addresses) {
        private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+");

        public Mailing {
            addresses = Map.copyOf(addresses);
            isAddress("mail.address", address);
            addresses.forEach((owner, own) -> isAddress("mail.addresses." + owner, own));
        }

        private static void isAddress(String key, String address) {
            if (!ADDRESS.matcher(address).matches()) {
                throw new IllegalArgumentException(
                        "%s: en mailadresse, ikke «%s»".formatted(key, address));
            }
        }
    }
}
