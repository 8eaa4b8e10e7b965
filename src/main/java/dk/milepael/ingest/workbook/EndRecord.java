package dk.milepael.ingest.workbook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.util.Optional;

/**
 * The record that ends a zip file, and where it puts the directory just before itself.
 *
 * @param directory position in the file
 * @param length of the directory in bytes
 */
record EndRecord(long directory, int length) {
    private static final int SIGNATURE = 0x06054b50;
    private static final int ZIP64_LOCATOR = 0x07064b50;
    private static final int LOCATOR_BYTES = 20;
    private static final int RECORD_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xffff;

    /**
     * Empty where the file doesn't end with one: libraries search on, and in a cut-off file they
     * may find that of a smaller file inside.
     */
    static Optional<EndRecord> of(FileChannel zip) throws IOException {
        var length = (int) Math.min(zip.size(), RECORD_BYTES + LONGEST_COMMENT);
        var tail = bytes(zip, zip.size() - length, length);
        for (var at = length - RECORD_BYTES; at >= 0; at--) {
            var comment = (short) (length - at - RECORD_BYTES);
            if (tail.getInt(at) == SIGNATURE && tail.getShort(at + 20) == comment) {
                return ofRecord(tail, at, zip.size() - length);
            }
        }
        return Optional.empty();
    }

    /** Little-endian; shorter than asked where the file ends before. */
    static ByteBuffer bytes(FileChannel zip, long from, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining() && zip.read(bytes, from + bytes.position()) >= 0) {}
        return bytes.flip();
    }

    private static Optional<EndRecord> ofRecord(ByteBuffer tail, int at, long tailStart) {
        var length = tail.getInt(at + 12);
        var directory = Integer.toUnsignedLong(tail.getInt(at + 16));
        var isAdjacent =
                directory + length == tailStart + at
                        || (at >= LOCATOR_BYTES
                                && tail.getInt(at - LOCATOR_BYTES) == ZIP64_LOCATOR);
        return length >= 0 && isAdjacent
                ? Optional.of(new EndRecord(directory, length))
                : Optional.empty();
    }
}
