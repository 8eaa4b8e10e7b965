package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A zip file must end whole, and its directory must name every entry as the entry names itself: no
 * checksum covers the names, and POI leaves a sheet out whose name it can't find.
 */
final class Directory implements Check {
    private static final int LONGEST_DIRECTORY = 16 << 20;
    private static final int LISTED_BYTES = 46;
    private static final int OWN_BYTES = 30;

    /** The offset of an entry whose true offset stands elsewhere, in the zip64 format. */
    private static final int ELSEWHERE = -1;

    @Override
    public Optional<Refused> refusal(Path file) throws IOException {
        try (var zip = FileChannel.open(file)) {
            var end = EndRecord.of(zip);
            if (end.isEmpty()) {
                return Check.refuse(Refusal.TRUNCATED);
            }
            if (end.get().length() > LONGEST_DIRECTORY) {
                return Check.refuse(Refusal.TOO_LARGE);
            }
            return namesAgree(zip, end.get()) ? Optional.empty() : Check.refuse(Refusal.DAMAGED);
        }
    }

    private static boolean namesAgree(FileChannel zip, EndRecord end) throws IOException {
        var directory = EndRecord.bytes(zip, end.directory(), end.length());
        while (directory.remaining() >= LISTED_BYTES) {
            var at = directory.position();
            var name = directory.slice(at + LISTED_BYTES, length(directory, at + 28));
            var offset = directory.getInt(at + 42);
            if (offset != ELSEWHERE && !name.equals(ownName(zip, Integer.toUnsignedLong(offset)))) {
                return false;
            }
            directory.position(
                    at
                            + LISTED_BYTES
                            + name.limit()
                            + length(directory, at + 30)
                            + length(directory, at + 32));
        }
        return !directory.hasRemaining();
    }

    private static ByteBuffer ownName(FileChannel zip, long offset) throws IOException {
        var header = EndRecord.bytes(zip, offset, OWN_BYTES);
        return EndRecord.bytes(zip, offset + OWN_BYTES, length(header, 26));
    }

    private static int length(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
