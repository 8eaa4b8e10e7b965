package dk.milepael.ingest.intake;

import dk.milepael.plan.Message;
import java.nio.file.Path;
import java.util.List;

/** What a look into the drop folder gives. */
public sealed interface FolderView {

    /** No such folder, or none that can be read: nothing follows from files not being there. */
    record Missing(Path folder) implements FolderView {}

    /**
     * The files there, each list by name.
     *
     * @param still files that may be read now
     * @param moving files that somebody is still writing; the next run reads them
     * @param mappings files that say how others are to be read
     * @param own files with readers of their own, those of {@link OwnFile}
     * @param others what is not read, each with a remark: files of other kinds, folders too deep
     */
    record Files(
            List<DroppedFile> still,
            List<Remark> moving,
            List<DroppedFile> mappings,
            List<DroppedFile> own,
            List<Remark> others)
            implements FolderView {
        public Files {
            still = List.copyOf(still);
            mappings = List.copyOf(mappings);
            own = List.copyOf(own);
            moving = List.copyOf(moving);
            others = List.copyOf(others);
        }
    }

    /** Something to tell of a file that is not read in this run. */
    record Remark(String name, Message message) {
        static Remark of(String key, String name) {
            return new Remark(name, Message.of(key).with("fil", name));
        }
    }
}
