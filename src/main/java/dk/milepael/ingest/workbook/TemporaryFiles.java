package dk.milepael.ingest.workbook;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;

/**
 * Where workbooks that are large are kept while they are written: each in a file that no other user
 * may read. The library's own way is one folder that belongs to the machine's first user.
 */
public final class TemporaryFiles implements TempFileCreationStrategy {
    private TemporaryFiles() {}

    /** From now on, for the whole process. */
    public static void areOurOwn() {
        TempFile.setTempFileCreationStrategy(new TemporaryFiles());
    }

    @Override
    public File createTempFile(String prefix, String suffix) throws IOException {
        var file = Files.createTempFile(prefix, suffix).toFile();
        file.deleteOnExit();
        return file;
    }

    @Override
    public File createTempDirectory(String prefix) throws IOException {
        var folder = Files.createTempDirectory(prefix).toFile();
        folder.deleteOnExit();
        return folder;
    }
}
