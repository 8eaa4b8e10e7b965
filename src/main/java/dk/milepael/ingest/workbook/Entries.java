package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Every entry of a zip file must inflate to the size and checksum that its directory states, within
 * limits: POI reads a damaged sheet as a shorter one without a word.
 */
final class Entries implements Check {

    @Override
    public Optional<Refused> refusal(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return zip.size() > Limits.ENTRIES
                    ? Check.refuse(Refusal.TOO_LARGE)
                    : firstRefusal(zip);
        }
    }

    private static Optional<Refused> firstRefusal(ZipFile zip) throws IOException {
        var total = 0L;
        for (var entry : Collections.list(zip.entries())) {
            var inflated = Inflated.of(zip, entry);
            total += inflated.bytes();
            var refusal = inflated.refusal(entry);
            if (refusal.isPresent()) {
                return refusal;
            }
            if (total > Limits.TOTAL_BYTES) {
                return Check.refuse(Refusal.TOO_LARGE);
            }
        }
        return Optional.empty();
    }

    /** What an entry's bytes came to; counted no further than just above the limit. */
    private record Inflated(long bytes, long checksum) {

        static Inflated of(ZipFile zip, ZipEntry entry) throws IOException {
            try (var in = new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
                var bytes = 0L;
                var buffer = new byte[1 << 16];
                for (int read; bytes <= Limits.ENTRY_BYTES && (read = in.read(buffer)) >= 0; ) {
                    bytes += read;
                }
                return new Inflated(bytes, in.getChecksum().getValue());
            }
        }

        Optional<Refused> refusal(ZipEntry entry) {
            if (bytes > Limits.RATIO_FROM_BYTES
                    && entry.getCompressedSize() < bytes * Limits.INFLATE_RATIO) {
                return Optional.of(Refused.because(Refusal.UNSAFE, "compressed"));
            }
            if (bytes > Limits.ENTRY_BYTES) {
                return Check.refuse(Refusal.TOO_LARGE);
            }
            return bytes == entry.getSize() && checksum == entry.getCrc()
                    ? Optional.empty()
                    : Check.refuse(Refusal.DAMAGED);
        }
    }
}
