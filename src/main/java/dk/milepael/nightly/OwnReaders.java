package dk.milepael.nightly;

import dk.milepael.ingest.intake.OwnFile;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The readers of workbooks that are no plans, by the name of the file. */
@Component
final class OwnReaders {
    private final List<OwnReader> readers;

    OwnReaders(List<OwnReader> readers) {
        this.readers = readers;
    }

    /**
     * @param name the path below the drop folder
     */
    Optional<OwnReader> of(String name) {
        return OwnFile.of(name)
                .flatMap(file ->
                        readers.stream().filter(reader -> reader.file() == file).findFirst());
    }
}
