package dk.milepael.nightly;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder that the program has to write in and can't. */
public final class UnwritableFolder extends UncheckedIOException {
    private static final long serialVersionUID = 1;

    private final String folder;

    private UnwritableFolder(Path folder, IOException cause) {
        super("writing in the folder " + folder, cause);
        this.folder = folder.toString();
    }

    /** Makes the folder where it is missing, and tries to write in it. */
    public static void mustBeWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".", ".tmp"));
        } catch (IOException e) {
            throw new UnwritableFolder(folder, e);
        }
    }

    String folder() {
        return folder;
    }
}
