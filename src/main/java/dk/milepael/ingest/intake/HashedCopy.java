package dk.milepael.ingest.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Copies a file and hashes exactly the bytes that it copies. */
final class HashedCopy {
    private static final int BUFFER_BYTES = 1 << 16;

    private HashedCopy() {}

    /** The SHA-256 as 64 hexadecimal digits in lower case. */
    static String of(Path source, OutputStream out) throws IOException {
        try (var in = open(source)) {
            var digest = sha256();
            var buffer = new byte[BUFFER_BYTES];
            for (int read; (read = read(in, buffer)) >= 0; ) {
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        }
    }

    private static InputStream open(Path source) throws SourceLost {
        try {
            return Files.newInputStream(source);
        } catch (IOException closed) {
            throw new SourceLost(closed);
        }
    }

    private static int read(InputStream in, byte[] buffer) throws SourceLost {
        try {
            return in.read(buffer);
        } catch (IOException broken) {
            throw new SourceLost(broken);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
