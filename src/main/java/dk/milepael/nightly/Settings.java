package dk.milepael.nightly;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.history.MatchingSettings;
import dk.milepael.ingest.database.DatabaseSource;
import dk.milepael.ingest.process.ReaderLimits;
import dk.milepael.rules.ExpectedPlan;
import dk.milepael.rules.Reminding;
import dk.milepael.rules.RuleBook;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Every setting of the program, bound once; the README lists them with default and purpose.
 *
 * @param nightlyAt when the watch runs the night
 * @param matching how alike rows of two versions must be to be one
 * @param safeguards what keeps the municipality's data safe
 * @param sources databases that plans are read from, beside the files of the folder
 */
public record Settings(
        String municipality,
        String department,
        String language,
        Folders folders,
        LocalTime nightlyAt,
        Limits limits,
        Judging judging,
        MatchingSettings matching,
        List<DatabaseSource> sources,
        Mailing mailing,
        Reader reader,
        Safeguards safeguards) {

    public Settings {
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
                judging,
                matching,
                sources,
                mailing,
                reader,
                safeguards);
    }

    /**
     * Where things lie; all absolute.
     *
     * @param templates laid over the built-in templates file by file; need not exist
     */
    public record Folders(Path input, Path output, Path database, Path templates) {

        /** The same folders with another database. */
        public Folders at(Path other) {
            return new Folders(input, output, other, templates);
        }

        /** The folder of archive, lock and logs: the database file's own. */
        public Path data() {
            var parent = database.toAbsolutePath().getParent();
            return parent == null ? Path.of("") : parent;
        }
    }

    /**
     * What plans are judged by.
     *
     * @param days the municipality's working days
     * @param expected the plans that are to tell their status, and when
     */
    public record Judging(RuleBook rules, WorkingDays days, List<ExpectedPlan> expected) {
        public Judging {
            expected = List.copyOf(expected);
        }
    }

    /**
     * How much is done at once, and kept.
     *
     * @param workers files read and reports made at the same time
     * @param keepRuns runs whose Spring Batch metadata is kept
     */
    public record Limits(int workers, int keepRuns) {
        public Limits {
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
     * @param sending how they are sent
     * @param coordinator who is told of owners that are on no list, where the list of recipients
     *     names nobody; null for nobody
     * @param reminding when owners are reminded of deadlines
     */
    public record Mailing(
            String address,
            String name,
            Map<String, String> addresses,
            Sending sending,
            @Nullable String coordinator,
            Reminding reminding) {
        private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>,;]+@[^@\\s<>,;]+");

        public Mailing {
            addresses = Map.copyOf(addresses);
            isAddress("mail.address", address);
            addresses.forEach((owner, own) -> isAddress("mail.addresses." + owner, own));
            ifThere("mail.replyTo", sending.replyTo());
            ifThere("mail.pilot", sending.pilot());
            ifThere("mail.coordinator", coordinator);
        }

        /** Files only. */
        public Mailing(String address, String name, Map<String, String> addresses) {
            this(address, name, addresses, Sending.STANDARD);
        }

        /** Without a coordinator, and with the usual reminders. */
        public Mailing(
                String address, String name, Map<String, String> addresses, Sending sending) {
            this(address, name, addresses, sending, null, Reminding.STANDARD);
        }

        /** The address that answers to a mail go to. */
        String answers() {
            return sending.replyTo() == null ? address : sending.replyTo();
        }

        private static void ifThere(String key, @Nullable String address) {
            if (address != null) {
                isAddress(key, address);
            }
        }

        private static void isAddress(String key, String address) {
            if (!ADDRESS.matcher(address).matches()) {
                throw new IllegalArgumentException(
                        "%s: en mailadresse, ikke «%s»".formatted(key, address));
            }
        }
    }
}
