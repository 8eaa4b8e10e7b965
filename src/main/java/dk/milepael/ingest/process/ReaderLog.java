package dk.milepael.ingest.process;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.System.Logger;
import java.util.concurrent.atomic.AtomicInteger;

/** Passes on to the log what a reader process says beside its answers, up to a limit per file. */
final class ReaderLog {
    private static final Logger LOG = System.getLogger(ReaderLog.class.getName());
    private static final int LINES_A_FILE = 100;
    private static final int LONGEST_LINE = 500;

    private final AtomicInteger linesLeft = new AtomicInteger(LINES_A_FILE);
    private volatile String file = "-";

    private ReaderLog() {}

    static ReaderLog of(Process process) {
        var log = new ReaderLog();
        Thread.ofPlatform().daemon().name("reader-log").start(() -> log.drain(process));
        return log;
    }

    /** From now on it reads another file. */
    void next(String name) {
        file = name;
        linesLeft.set(LINES_A_FILE);
    }

    /** To the end, for a process whose words nobody takes stands still. */
    private void drain(Process process) {
        try (var words =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), UTF_8))) {
            for (var said = new StringBuilder(); ; said.setLength(0)) {
                if (!line(words, said)) {
                    return;
                }
                if (linesLeft.getAndDecrement() > 0) {
                    LOG.log(Logger.Level.INFO, "reading {0}: {1}", file, said);
                }
            }
        } catch (IOException ended) {
            LOG.log(Logger.Level.DEBUG, "the reader process has ended", ended);
        }
    }

    /** The start of the next line; false at the end. */
    private static boolean line(BufferedReader words, StringBuilder said) throws IOException {
        int next;
        while ((next = words.read()) >= 0 && next != '\n') {
            if (said.length() < LONGEST_LINE) {
                said.append((char) next);
            }
        }
        return next >= 0 || !said.isEmpty();
    }
}
