package dk.milepael.nightly;

import dk.milepael.plan.Message;
import dk.milepael.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** Copies the database before each night, whole and ready to take its place. */
@Component
final class Backups {
    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final String START = "milepael-";
    private static final String END = ".db";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private final Database database;
    private final Safeguards.Backup settings;
    private final Path folder;
    private final Clock clock;
    private @Nullable String failed;

    Backups(Database database, Settings settings, Clock clock) {
        this.database = database;
        this.settings = settings.safeguards().backup();
        this.folder =
                this.settings.folder() == null
                        ? settings.folders().data().resolve("backup")
                        : this.settings.folder();
        this.clock = clock;
    }

    /** Makes a copy and removes the oldest; a night goes on without one and tells of it. */
    void make() {
        failed = null;
        if (settings.copies() == 0) {
            return;
        }
        try {
            copy();
            rotate();
        } catch (IOException | UncheckedIOException | DataAccessException e) {
            LOG.error("no backup was made in {}", folder, e);
            failed = folder.toString();
        }
    }

    /** What went wrong the last time. */
    Optional<Message> fault() {
        return Optional.ofNullable(failed)
                .map(where -> Message.of("backup.failed").with("mappe", where));
    }

    /** The copies there are, oldest first. */
    List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Backups::isCopy).sorted(Comparator.naturalOrder()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("looking into " + folder, e);
        }
    }

    private void copy() throws IOException {
        Files.createDirectories(folder);
        var name =
                START
                        + TIME.format(LocalDateTime.ofInstant(clock.instant(), clock.getZone()))
                        + END;
        var draft = folder.resolve("." + name + ".tmp");
        Files.deleteIfExists(draft);
        database.outside(jdbc -> jdbc.update("vacuum into ?", draft.toString()));
        Files.move(
                draft,
                folder.resolve(name),
                java.nio.file.StandardCopyOption.ATOMIC_MOVE,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }

    private void rotate() throws IOException {
        var copies = all();
        for (var old : copies.subList(0, Math.max(0, copies.size() - settings.copies()))) {
            Files.delete(old);
        }
    }

    private static boolean isCopy(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith(START) && name.endsWith(END);
    }
}
