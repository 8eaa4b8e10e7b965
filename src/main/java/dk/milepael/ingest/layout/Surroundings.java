package dk.milepael.ingest.layout;

import dk.milepael.ingest.workbook.Grid;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a sheet and may tell its title, year and status date.
 *
 * @param fileName as staff named the file, with or without folders
 * @param cover the sheet before, where it is no plan itself; null otherwise
 */
public record Surroundings(String fileName, @Nullable Grid cover) {

    /** The file's name without folders and ending. */
    String stem() {
        var name = fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1);
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
