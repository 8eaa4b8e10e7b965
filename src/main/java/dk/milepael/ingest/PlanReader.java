package dk.milepael.ingest;

import dk.milepael.ingest.layout.Layouts;
import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.FileReader;
import java.nio.file.Path;

/** Reads a file's plans: its cells first, then what they mean. */
public final class PlanReader {
    /** Part of a reading's identity: raised whenever the same bytes may be read differently. */
    public static final int VERSION = 1;

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
        return switch (files.read(file, name)) {
            case Contents.Refused(var code, var message) -> new Reading.Refused(code, message);
            case Contents.Grids grids -> layouts.read(grids, name);
        };
    }
}
