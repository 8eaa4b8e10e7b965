package dk.milepael.ingest.intake;

import java.nio.file.Path;

/**
 * A file that staff dropped.
 *
 * @param name its path below the drop folder with {@code /} between, as every page names it
 * @param path where it lies
 */
public record DroppedFile(String name, Path path) {}
