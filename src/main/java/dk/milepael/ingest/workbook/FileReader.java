package dk.milepael.ingest.workbook;

import java.nio.file.Path;

/**
 * The interface that all reading of files stands behind: it passes no library's object, so that an
 * implementation can live in a process of its own.
 */
public interface FileReader {

    /**
     * Reads a file whole or refuses it; throws nothing for what a file may hold.
     *
     * @param file the archived copy
     * @param name the name staff gave it, whose ending may be wrong
     */
    Contents read(Path file, String name);
}
