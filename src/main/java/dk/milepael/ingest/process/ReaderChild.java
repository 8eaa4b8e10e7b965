package dk.milepael.ingest.process;

import dk.milepael.ingest.process.WireInput.Garbled;
import dk.milepael.ingest.workbook.Contents;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** One running reader process, as the program sees it. */
final class ReaderChild {
    private static final int BUFFER_BYTES = 1 << 16;
    private static final int GRACE_SECONDS = 2;

    private final Process process;
    private final DataInputStream answers;
    private final DataOutputStream requests;
    private final ReaderLog log;
    private final AtomicBoolean outOfTime = new AtomicBoolean();

    private ReaderChild(Process process) {
        this.process = process;
        answers =
                new DataInputStream(
                        new BufferedInputStream(process.getInputStream(), BUFFER_BYTES));
        requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        log = ReaderLog.of(process);
    }

    static ReaderChild start(ProcessBuilder command) throws IOException {
        return new ReaderChild(command.start());
    }

    /** Waits for its first word, which tells that it speaks the same form. */
    void greet(Duration atMost) throws IOException {
        within(
                atMost,
                () -> {
                    if (answers.readInt() != Wire.GREETING) {
                        throw new Garbled("another greeting");
                    }
                    return true;
                });
    }

    /**
     * Has it read a file.
     *
     * @throws IOException where it ended or was ended on the way: {@link #end()} tells how
     */
    Contents read(Path file, String name, Duration atMost) throws IOException {
        log.next(name);
        return within(
                atMost,
                () -> {
                    requests.writeUTF(file.toAbsolutePath().toString());
                    requests.writeUTF(name);
                    requests.flush();
                    return ContentsInput.read(answers);
                });
    }

    boolean isReady() {
        return process.isAlive() && !isOutOfTime();
    }

    boolean isOutOfTime() {
        return outOfTime.get();
    }

    /** Hangs up, which ends it, or else kills it; its exit code. */
    int end() {
        hangUp();
        try {
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            return process.waitFor();
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    private void hangUp() {
        try {
            requests.close();
        } catch (IOException gone) {
            process.destroyForcibly();
        }
    }

    private <T> T within(Duration atMost, WireInput.ReadingOne<T> work) throws IOException {
        var alarm =
                CompletableFuture.runAsync(
                        () -> {
                            outOfTime.set(true);
                            process.destroyForcibly();
                        },
                        CompletableFuture.delayedExecutor(
                                atMost.toMillis(), TimeUnit.MILLISECONDS));
        try {
            return work.read();
        } finally {
            alarm.cancel(false);
        }
    }
}
