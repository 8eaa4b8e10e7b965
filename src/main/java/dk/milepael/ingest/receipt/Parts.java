package dk.milepael.ingest.receipt;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** The parts of a workbook's file, with those that a copy has in their place or besides. */
final class Parts implements AutoCloseable {
    /** The oldest time a zip file can tell, so that the same copy has the same bytes. */
    private static final FileTime NO_TIME = FileTime.from(Instant.parse("1980-01-01T12:00:00Z"));

    private final ZipFile file;
    private final Map<String, byte[]> changed = new LinkedHashMap<>();
    private final Set<String> dropped = new HashSet<>();

    Parts(Path file) throws IOException {
        this.file = new ZipFile(file.toFile());
    }

    /** In the file's order, new ones last. */
    List<String> names() {
        var own = Collections.list(file.entries()).stream().filter(entry -> !entry.isDirectory());
        var all = new java.util.LinkedHashSet<>(own.map(ZipEntry::getName).toList());
        all.addAll(changed.keySet());
        all.removeAll(dropped);
        return List.copyOf(all);
    }

    boolean has(String name) {
        return !dropped.contains(name)
                && (changed.containsKey(name) || file.getEntry(name) != null);
    }

    byte[] read(String name) {
        var ours = changed.get(name);
        if (ours != null) {
            return ours;
        }
        var entry = file.getEntry(name);
        if (entry == null) {
            throw new UnexpectedParts("no part " + name);
        }
        try (var in = file.getInputStream(entry)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading %s of %s".formatted(name, file.getName()), e);
        }
    }

    /** A part that is text in UTF-8, as every spreadsheet program writes it. */
    String text(String name) {
        return new String(read(name), StandardCharsets.UTF_8);
    }

    void put(String name, byte[] content) {
        changed.put(name, content);
    }

    void put(String name, String content) {
        put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    void drop(String name) {
        dropped.add(name);
    }

    /** A name that no part has: {@code xl/comments%d.xml} with the first free number. */
    String free(String pattern) {
        for (var number = 1; ; number++) {
            var name = pattern.formatted(number);
            if (!has(name)) {
                return name;
            }
        }
    }

    void writeTo(OutputStream out) throws IOException {
        try (var zip = new ZipOutputStream(out)) {
            for (var name : names()) {
                var entry = new ZipEntry(name);
                var old = file.getEntry(name);
                entry.setLastModifiedTime(old == null ? NO_TIME : old.getLastModifiedTime());
                zip.putNextEntry(entry);
                zip.write(read(name));
                zip.closeEntry();
            }
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
