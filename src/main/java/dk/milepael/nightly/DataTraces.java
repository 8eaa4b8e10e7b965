package dk.milepael.nightly;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Takes words out of what lies in the data folder as text: drafts of reports, and the log. */
final class DataTraces {
    private static final String GZ = ".gz";

    private final Path data;
    private final Erasure erasure;

    DataTraces(Path data, Erasure erasure) {
        this.data = data;
        this.erasure = erasure;
    }

    /** Rewrites what tells of it; answers the files. */
    List<Path> erase() {
        var drafts = new Drafts(data).all();
        var logs = Drafts.files(data.resolve("logs"));
        return java.util.stream.Stream.concat(drafts.stream(), logs.stream())
                .filter(this::erase)
                .toList();
    }

    private boolean erase(Path file) {
        try {
            var text = text(file);
            if (!erasure.isIn(text)) {
                return false;
            }
            write(file, erasure.of(text).getBytes(UTF_8));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("taking words out of " + file, e);
        }
    }

    private static String text(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(
                    isZipped(file) ? new GZIPInputStream(in).readAllBytes() : in.readAllBytes(),
                    UTF_8);
        }
    }

    /** In place: the log of today stays open while it is rewritten. */
    private static void write(Path file, byte[] text) throws IOException {
        try (var out = Files.newOutputStream(file);
                var written = isZipped(file) ? new GZIPOutputStream(out) : out) {
            written.write(text);
        }
    }

    private static boolean isZipped(Path file) {
        return file.toString().endsWith(GZ);
    }
}
