package dk.milepael.ingest.process;

import dk.milepael.ingest.workbook.AllowedColumns;
import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.FileReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.stream.Stream;

/** Reader processes for threads that read at the same time; a file waits for one that is free. */
public final class ReaderPool implements FileReader, AutoCloseable {
    private final List<ReaderProcess> all;
    private final BlockingDeque<ReaderProcess> free;

    /**
     * Starts nothing yet: a process is started when a file finds no other one free.
     *
     * @param size how many processes there may be at a time
     */
    public ReaderPool(int size, ReaderLimits limits) {
        this(size, limits, AllowedColumns.NONE);
    }

    /** Likewise; the processes leave the numbers below some headers as they are. */
    public ReaderPool(int size, ReaderLimits limits, AllowedColumns allowed) {
        all = Stream.generate(() -> new ReaderProcess(limits, allowed)).limit(size).toList();
        free = new LinkedBlockingDeque<>(all);
    }

    @Override
    public Contents read(Path file, String name) {
        var reader = taken();
        try {
            return reader.read(file, name);
        } finally {
            // the one that ran last is taken first
            free.addFirst(reader);
        }
    }

    @Override
    public void close() {
        all.forEach(ReaderProcess::close);
    }

    private ReaderProcess taken() {
        try {
            return free.takeFirst();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while waiting for a reader process", stopped);
        }
    }
}
