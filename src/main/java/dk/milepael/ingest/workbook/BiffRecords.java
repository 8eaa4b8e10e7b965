package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * An xls workbook must hold every sheet that it announces, each to its end record, and not too many
 * cells. Record ids and layouts are those of Microsoft's [MS-XLS].
 */
final class BiffRecords implements Check {
    static final String STREAM = "Workbook";

    private static final int HEADER_BYTES = 4;
    private static final int MULTIPLE_CELLS_FRAME_BYTES = 6;

    @Override
    public Optional<Refused> refusal(Path file) throws IOException {
        try (var compound = new POIFSFileSystem(file.toFile(), true);
                var stream = open(compound)) {
            var walk = new Walk();
            while (!walk.isWhole() && stream.available() >= HEADER_BYTES) {
                walk.pass(stream);
            }
            if (walk.cells > Limits.CELLS) {
                return Check.refuse(Refusal.TOO_LARGE);
            }
            return walk.isWhole() ? Optional.empty() : Check.refuse(Refusal.TRUNCATED);
        }
    }

    private static DocumentInputStream open(POIFSFileSystem compound) throws IOException {
        var root = compound.getRoot();
        return root.createDocumentInputStream(root.getEntryCaseInsensitive(STREAM));
    }

    private static final class Walk {
        private int announced = 1;
        private int ended;
        private int depth;
        private int cells;

        /** Charts are substreams within their sheet's, so only the outermost ends count. */
        void pass(DocumentInputStream stream) throws IOException {
            var id = stream.readUShort();
            var length = stream.readUShort();
            switch (id) {
                case 0x0809 -> depth++;
                case 0x000a -> ended += --depth == 0 ? 1 : 0;
                case 0x0085 -> announced++;
                default -> cells += cellsOf(id, length);
            }
            stream.skipNBytes(length);
        }

        boolean isWhole() {
            return ended == announced;
        }

        private static int cellsOf(int id, int length) {
            return switch (id) {
                case 0x0006, 0x00fd, 0x0201, 0x0203, 0x0204, 0x0205, 0x027e -> 1;
                case 0x00bd -> (length - MULTIPLE_CELLS_FRAME_BYTES) / 6;
                case 0x00be -> (length - MULTIPLE_CELLS_FRAME_BYTES) / 2;
                default -> 0;
            };
        }
    }
}
