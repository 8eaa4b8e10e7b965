package dk.milepael.nightly;

import dk.milepael.store.KeptStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Removes what is older than the settings keep it, and nothing that is newest or in force. */
@Component
final class Retention {
    private static final Pattern DAY_FOLDER = Pattern.compile("\\d{4}-\\d\\d-\\d\\d(\\.\\d+)?");
    private static final Pattern CONTENT = Pattern.compile("[0-9a-f]{64}");
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final Pattern OLD_LOG = Pattern.compile("milepael\\..*\\.log\\.gz");

    private final KeptStore kept;
    private final Settings.Folders folders;
    private final Safeguards.Keep keep;
    private final Clock clock;
    private Removed removed = Removed.NOTHING;

    Retention(KeptStore kept, Settings settings, Clock clock) {
        this.kept = kept;
        this.folders = settings.folders();
        this.keep = settings.safeguards().keep();
        this.clock = clock;
    }

    /**
     * What was removed.
     *
     * @param folders names of the run folders
     * @param receipts of files that were dropped by day
     * @param archived originals
     * @param mails whose words were removed; that they were sent stays known
     * @param drafts of reports that nobody approved
     */
    record Removed(
            List<String> folders, int receipts, int archived, int mails, int logs, int drafts) {
        static final Removed NOTHING = new Removed(List.of(), 0, 0, 0, 0, 0);
    }

    /** What the last call removed. */
    Removed removed() {
        return removed;
    }

    /** A night goes on where something can't be removed; the next one tries again. */
    void tidy() {
        try {
            remove();
        } catch (UncheckedIOException e) {
            LOG.warn("not all that is old was removed", e);
        }
    }

    private void remove() {
        var old = outputFolders();
        old.forEach(Retention::deleteAll);
        var needed = kept.contentsNeeded();
        removed =
                new Removed(
                        old.stream().map(folder -> folder.getFileName().toString()).toList(),
                        delete(
                                folders.output().resolve(Night.RECEIVED),
                                keep.outputDays(),
                                _ -> true),
                        delete(
                                folders.data().resolve("archive"),
                                keep.archiveDays(),
                                name -> CONTENT.matcher(name).matches() && !needed.contains(name)),
                        kept.emptyMailsBefore(before(keep.outboxDays())),
                        delete(
                                folders.data().resolve("logs"),
                                keep.logDays(),
                                name -> OLD_LOG.matcher(name).matches()),
                        drafts());
    }

    /** Those of runs that no mail waits for. */
    private int drafts() {
        var drafts = new Drafts(folders.data());
        var needed = kept.runsNeeded();
        var old =
                drafts.all().stream()
                        .filter(file -> modified(file).isBefore(before(keep.outputDays())))
                        .filter(file -> needed.stream().noneMatch(run -> drafts.isOf(file, run)))
                        .toList();
        old.forEach(Retention::delete);
        return old.size();
    }

    /** Only what a night made, right below the output folder. */
    private List<Path> outputFolders() {
        var needed = kept.foldersNeeded();
        return kept.foldersBefore(folders.output(), before(keep.outputDays())).stream()
                .filter(folder -> !needed.contains(folder))
                .filter(folder -> folders.output().equals(folder.getParent()))
                .filter(folder -> DAY_FOLDER.matcher(folder.getFileName().toString()).matches())
                .filter(Files::isDirectory)
                .sorted()
                .toList();
    }

    private Instant before(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    /** Files below a folder that are old and of some name; answers how many. */
    private int delete(Path folder, int days, Predicate<String> named) {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var files = Files.walk(folder)) {
            var old =
                    files.filter(Files::isRegularFile)
                            .filter(file -> named.test(file.getFileName().toString()))
                            .filter(file -> modified(file).isBefore(before(days)))
                            .toList();
            old.forEach(Retention::delete);
            return old.size();
        } catch (IOException e) {
            throw new UncheckedIOException("looking through " + folder, e);
        }
    }

    private static Instant modified(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException("looking at " + file, e);
        }
    }

    private static void deleteAll(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Retention::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("removing " + folder, e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("removing " + file, e);
        }
    }
}
