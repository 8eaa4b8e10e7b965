package dk.milepael.ingest;

import dk.milepael.ingest.layout.Layouts;
import dk.milepael.ingest.mapping.MappingFiles;
import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.FileReader;
import java.nio.file.Path;
import java.time.Duration;

/** Reads a file's plans: its cells first, then what they mean. */
public final class PlanReader {
    /** Part of a reading's identity: raised whenever the same bytes may be read differently. */
    public static final int VERSION = 4;

    /** For what the rows of one file mean; a hundred thousand take a fraction of it. */
    private static final BoundedReading BOUNDED = new BoundedReading(Duration.ofMinutes(3));

    private final FileReader files;
    private final Layouts layouts;

    public PlanReader(FileReader files, Layouts layouts) {
        this.files = files;
        this.layouts = layouts;
    }

    /**
     * Reads a file or refuses it.
     *
     * @param file the archived copy
     * @param name the name staff gave it
     */
    public Reading read(Path file, String name) {
        return read(file, name, MappingFiles.NONE);
    }

    /**
     * Reads a file by the mapping files that tell of it, else by what it looks like.
     *
     * @param mappings all that lie in the drop folder
     */
    public Reading read(Path file, String name, MappingFiles mappings) {
        return switch (files.read(file, name)) {
            case Contents.Refused(var code, var message) -> new Reading.Refused(code, message);
            case Contents.Grids grids ->
                    BOUNDED.of(() -> layouts.read(grids, name, mappings.of(name)));
        };
    }
}
