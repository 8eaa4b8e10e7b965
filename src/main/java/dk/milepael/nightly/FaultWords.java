package dk.milepael.nightly;

import dk.milepael.ingest.workbook.PersonalNumbers;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Why the program could not go on, as a clause for the operator; the log has the rest. */
public final class FaultWords {
    private static final String NO_SPACE = "No space left";

    private final Words words;

    public FaultWords(Words words) {
        this.words = words;
    }

    /** Said of the first of its causes that the operator can do something about. */
    public String of(Throwable fault) {
        return words.say(
                causes(fault)
                        .flatMap(cause -> known(cause).stream())
                        .findFirst()
                        .orElseGet(() -> bug(fault)));
    }

    /** It and its causes as they word themselves, for what is written down. */
    static String chain(Throwable fault) {
        return causes(fault).map(Throwable::toString).distinct().collect(Collectors.joining("; "));
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause);
    }

    private static Optional<Message> known(Throwable cause) {
        return switch (cause) {
            case UnwritableFolder folder ->
                    Optional.of(
                            Message.of("fault.folder").with("mappe", folder.folder().toString()));
            case SQLException database -> Optional.of(ofDatabase(database));
            case OutOfMemoryError _ -> Optional.of(Message.of("fault.memory"));
            case FileSystemException file -> Optional.of(ofFile(file));
            case IOException other when isFull(other.getMessage()) ->
                    Optional.of(Message.of("fault.full"));
            default -> Optional.empty();
        };
    }

    /** By SQLite's own result codes. */
    private static Message ofDatabase(SQLException fault) {
        return switch (fault.getErrorCode()) {
            case 5, 6 -> Message.of("fault.database.busy");
            case 8 -> Message.of("fault.database.read-only");
            case 13 -> Message.of("fault.full");
            case 14 -> Message.of("fault.database.closed");
            case 11, 26 -> Message.of("fault.database.damaged");
            default -> Message.of("fault.database").with("besked", message(fault));
        };
    }

    private static Message ofFile(FileSystemException fault) {
        if (isFull(fault.getReason())) {
            return Message.of("fault.full");
        }
        var key = fault instanceof AccessDeniedException ? "fault.file.denied" : "fault.file";
        return Message.of(key).with("fil", PersonalNumbers.mask(String.valueOf(fault.getFile())));
    }

    /** Whether a fault, as it was worded, is that the disk is full. */
    static boolean isFull(@Nullable String reason) {
        return reason != null && reason.contains(NO_SPACE);
    }

    private static Message bug(Throwable fault) {
        return Message.of("fault.bug").with("besked", message(fault));
    }

    /** What is told holds no personal number, wherever it was said. */
    private static String message(Throwable fault) {
        var own = Objects.requireNonNullElse(fault.getMessage(), "");
        return PersonalNumbers.mask(
                own.isBlank()
                        ? fault.getClass().getSimpleName()
                        : own.strip().replaceAll("\\.$", "").replaceAll("\\s+", " "));
    }
}
