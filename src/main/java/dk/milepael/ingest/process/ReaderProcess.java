package dk.milepael.ingest.process;

import dk.milepael.ingest.workbook.AllowedColumns;
import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.Contents.Refused;
import dk.milepael.ingest.workbook.FileReader;
import dk.milepael.ingest.workbook.Refusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads in a Java process of its own, which is started when the first file comes, kept from file to
 * file, and replaced after a fault. Reads one file at a time.
 */
public final class ReaderProcess implements FileReader, AutoCloseable {
    private static final Logger LOG = System.getLogger(ReaderProcess.class.getName());

    /** How a Java process ends that {@code ExitOnOutOfMemoryError} holds for. */
    private static final int OUT_OF_MEMORY = 3;

    /** How a process ends that the operating system killed, as it does where memory is short. */
    private static final int KILLED = 128 + 9;

    /** How a process ends that a person or the system asked to end, which is no fault of a file. */
    private static final Set<Integer> STOPPED = Set.of(128 + 1, 128 + 2, 128 + 15);

    private final ReaderCommand command;
    private final ReaderLimits limits;
    private volatile @Nullable ReaderChild child;
    private volatile boolean closed;

    public ReaderProcess(ReaderLimits limits) {
        this(ReaderCommand.standard(), limits);
    }

    ReaderProcess(ReaderLimits limits, AllowedColumns allowed) {
        this(ReaderCommand.standard(allowed), limits);
    }

    ReaderProcess(ReaderCommand command, ReaderLimits limits) {
        this.command = command;
        this.limits = limits;
    }

    @Override
    public synchronized Contents read(Path file, String name) {
        var running = running();
        try {
            return running.read(file, name, limits.timeFor(file));
        } catch (IOException lost) {
            child = null;
            var refusal = refusal(running);
            LOG.log(Logger.Level.WARNING, () -> "reading %s: %s".formatted(name, refusal), lost);
            return Refused.because(refusal);
        }
    }

    /** Ends the process at once, whatever it is reading. */
    @Override
    public void close() {
        closed = true;
        var running = child;
        if (running != null) {
            running.end();
        }
    }

    private ReaderChild running() {
        var running = child;
        if (running == null || !running.isReady()) {
            running = started();
            child = running;
        }
        return running;
    }

    private ReaderChild started() {
        try {
            var started = ReaderChild.start(command.builder(limits));
            try {
                started.greet(limits.perFile());
                return started;
            } catch (IOException silent) {
                started.end();
                throw silent;
            }
        } catch (IOException e) {
            throw new UncheckedIOException("starting the reader process " + command, e);
        }
    }

    /** What the end of the process says of the file that it was reading. */
    private Refusal refusal(ReaderChild lost) {
        var exitCode = lost.end();
        if (lost.isOutOfTime()) {
            return Refusal.TIMEOUT;
        }
        if (closed || STOPPED.contains(exitCode)) {
            throw new IllegalStateException("the reader process was stopped while it read");
        }
        return exitCode == OUT_OF_MEMORY || exitCode == KILLED
                ? Refusal.TOO_LARGE
                : Refusal.DAMAGED;
    }
}
