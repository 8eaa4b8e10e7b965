package dk.milepael.report.word;

import dk.milepael.plan.Message;
import dk.milepael.report.Flaw;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/** Unpacks a Word file, within limits. */
final class DesignPackage {
    private static final int MOST_PARTS = 500;
    private static final int LARGEST_PART = 30_000_000;

    private DesignPackage() {}

    /**
     * The parts of a file by name, in order.
     *
     * @throws Design.Faulty where it is no Word file or a damaged one
     */
    static Map<String, byte[]> read(Path file) {
        var parts = new LinkedHashMap<String, byte[]>();
        // by its list of contents: one that was cut off has none
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new IOException("mere end %d dele".formatted(MOST_PARTS));
            }
            for (var entry : zip.stream().filter(each -> !each.isDirectory()).toList()) {
                try (var in = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), part(entry.getName(), in));
                }
            }
            return parts;
        } catch (IOException e) {
            throw new Design.Faulty(
                    List.of(
                            Flaw.of(
                                    Design.FILE,
                                    Message.of("flaw.design.damaged")
                                            .with("detalje", String.valueOf(e.getMessage())))));
        }
    }

    /** The parts of a package that we made ourselves. */
    static Map<String, byte[]> unzip(InputStream in) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] part(String name, InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST_PART + 1);
        if (bytes.length > LARGEST_PART) {
            throw new IOException(name + " > %d MB".formatted(LARGEST_PART / 1_000_000));
        }
        return bytes;
    }
}
