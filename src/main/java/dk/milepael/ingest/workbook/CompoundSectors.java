package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A compound file must hold every sector that its allocation table gives away: POI fills up what is
 * missing with zeros. Offsets are those of Microsoft's [MS-CFB].
 */
final class CompoundSectors implements Check {
    private static final int HEADER_BYTES = 512;
    private static final int SHIFT_AT = 30;
    private static final int CONTINUED_AT = 68;
    private static final int LISTED_AT = 76;
    private static final int FREE = -1;

    /** The greatest sector number; those above have other meanings. */
    private static final int GREATEST = -6;

    @Override
    public Optional<Refused> refusal(Path file) throws IOException {
        try (var compound = FileChannel.open(file)) {
            var header = EndRecord.bytes(compound, 0, HEADER_BYTES);
            if (header.limit() < HEADER_BYTES) {
                return Check.refuse(Refusal.TRUNCATED);
            }
            var shift = header.getShort(SHIFT_AT);
            return shift == 9 || shift == 12
                    ? new Sectors(compound, 1 << shift).refusal(header)
                    : Check.refuse(Refusal.DAMAGED);
        }
    }

    private record Sectors(FileChannel compound, int bytes) {

        Optional<Refused> refusal(ByteBuffer header) throws IOException {
            var count = 0L;
            for (var table : tables(header)) {
                var entries = sector(table);
                for (; entries.hasRemaining(); count++) {
                    if (entries.getInt() != FREE && !isWhole(count)) {
                        return Check.refuse(Refusal.TRUNCATED);
                    }
                }
            }
            return Optional.empty();
        }

        /** The sectors of the allocation table: the first stand in the header. */
        private List<Integer> tables(ByteBuffer header) throws IOException {
            var tables = new ArrayList<Integer>();
            addTables(header.position(LISTED_AT), HEADER_BYTES, tables);
            var next = header.getInt(CONTINUED_AT);
            while (isSector(next)) {
                if (tables.size() > compound.size() / bytes) {
                    throw new Unreadable(Refusal.DAMAGED);
                }
                var more = sector(next);
                addTables(more, bytes - Integer.BYTES, tables);
                next = more.getInt(bytes - Integer.BYTES);
            }
            return tables;
        }

        private static void addTables(ByteBuffer list, int end, List<Integer> tables) {
            while (list.position() < end) {
                var table = list.getInt();
                if (isSector(table)) {
                    tables.add(table);
                }
            }
        }

        private ByteBuffer sector(int number) throws IOException {
            if (!isWhole(Integer.toUnsignedLong(number))) {
                throw new Unreadable(Refusal.TRUNCATED);
            }
            return EndRecord.bytes(compound, start(Integer.toUnsignedLong(number)), bytes);
        }

        private static boolean isSector(int number) {
            return Integer.compareUnsigned(number, GREATEST) <= 0;
        }

        private boolean isWhole(long number) throws IOException {
            return start(number + 1) <= compound.size();
        }

        /** The header takes the room of a sector. */
        private long start(long number) {
            return (number + 1) * bytes;
        }
    }
}
