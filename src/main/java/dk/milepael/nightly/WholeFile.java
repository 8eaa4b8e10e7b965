package dk.milepael.nightly;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;

/** Writes files that appear whole or not at all. */
final class WholeFile {

    /** What is written into a file. */
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private static final String UNFINISHED = ".tmp";

    private WholeFile() {}

    /**
     * Writes under a temporary name, moves the file into place and answers its SHA-256. The file is
     * made with the rights of its folder; the JDK's own temporary files are for their owner alone.
     */
    static String write(Path file, Content content) {
        try {
            var folder = Files.createDirectories(file.toAbsolutePath().getParent());
            var unfinished = folder.resolve("." + UUID.randomUUID() + UNFINISHED);
            try {
                var digest = sha256();
                try (var out = new DigestOutputStream(Files.newOutputStream(unfinished), digest)) {
                    content.writeTo(out);
                }
                Files.move(
                        unfinished,
                        file,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
                return HexFormat.of().formatHex(digest.digest());
            } finally {
                Files.deleteIfExists(unfinished);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + file, e);
        }
    }

    static String write(Path file, String text) {
        return write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Removes what a killed run left unfinished in its folder. */
    static void clear(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var walk = Files.walk(folder)) {
            for (var file : walk.filter(WholeFile::isUnfinished).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("clearing " + folder, e);
        }
    }

    private static boolean isUnfinished(Path file) {
        var name = file.getFileName().toString();
        return name.startsWith(".") && name.endsWith(UNFINISHED);
    }

    /** The SHA-256 of a text's UTF-8 bytes. */
    static String sha256(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** The SHA-256 of a file's bytes. */
    static String sha256(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return sha256(in);
        }
    }

    /** The SHA-256 of all that is still to be read. */
    static String sha256(InputStream bytes) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(bytes, digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
