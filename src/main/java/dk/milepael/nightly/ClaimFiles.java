package dk.milepael.nightly;

import dk.milepael.ingest.database.DatabaseSource;
import dk.milepael.ingest.intake.Archive;
import dk.milepael.ingest.intake.Claim;
import dk.milepael.ingest.intake.DropFolder;
import dk.milepael.ingest.intake.DroppedFile;
import dk.milepael.ingest.intake.FolderView;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.ClaimedFile.Fate;
import dk.milepael.store.FileStore;
import dk.milepael.store.Run;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Archives each file of the folder, and the extract of each database, and writes it down as one
 * that the run is about.
 */
@Component
final class ClaimFiles implements Units {
    static final String STEP = "claim-files";

    private final DropFolder folder;
    private final Archive archive;
    private final FileStore files;
    private final ContentFate contentFate;
    private final Extracts extracts;
    private final List<DatabaseSource> sources;
    private final ClaimedMappings mappings;
    private final OwnReaders ownReaders;
    private final Map<String, Supplier<ClaimedFile>> claims = new LinkedHashMap<>();

    ClaimFiles(
            DropFolder folder,
            Archive archive,
            FileStore files,
            ContentFate contentFate,
            ClaimedMappings mappings,
            Extracts extracts,
            OwnReaders ownReaders,
            Settings settings) {
        this.folder = folder;
        this.archive = archive;
        this.files = files;
        this.contentFate = contentFate;
        this.extracts = extracts;
        this.sources = settings.sources();
        this.mappings = mappings;
        this.ownReaders = ownReaders;
    }

    @Override
    public String step() {
        return STEP;
    }

    @Override
    public List<String> keys(Run run) {
        claims.clear();
        sources.forEach(source ->
                claims.put(source.fileName(), () -> claimed(run, extracts.claim(source))));
        switch (look()) {
            case FolderView.Missing missing -> {}
            case FolderView.Files(var still, var moving, var mappings, var own, var others) -> {
                mappings.forEach(file -> claims.put(file.name(), () -> claimMapping(file)));
                own.forEach(file -> claims.put(file.name(), () -> claimOwn(archive.claim(file))));
                still.forEach(
                        file -> claims.put(file.name(), () -> claimed(run, archive.claim(file))));
                moving.forEach(
                        remark -> claims.put(remark.name(), () -> remarked(remark, Fate.WAITING)));
                others.forEach(
                        remark -> claims.put(remark.name(), () -> remarked(remark, Fate.NOTE)));
            }
        }
        return List.copyOf(claims.keySet());
    }

    @Override
    public Runnable work(Run run, String name) {
        var claimed = Objects.requireNonNull(claims.get(name), name).get();
        return () -> files.claim(run, claimed);
    }

    private ClaimedFile claimed(Run run, Claim claim) {
        return claimed(claim, archived -> contentFate.of(run, archived));
    }

    /** Read in every run by its reader, else settled by a step of its own. */
    private ClaimedFile claimOwn(Claim claim) {
        return claimed(
                claim,
                archived ->
                        new ClaimedFile(
                                archived.name(),
                                archived.sha256(),
                                archived.size(),
                                ownReaders.of(archived.name()).isPresent()
                                        ? Fate.TO_READ
                                        : Fate.NOTE,
                                null,
                                null));
    }

    private static ClaimedFile claimed(Claim claim, Function<Claim.Archived, ClaimedFile> taken) {
        return switch (claim) {
            case Claim.Archived archived -> taken.apply(archived);
            case Claim.Changed changed -> remarked(changed.remark(), Fate.WAITING);
            case Claim.Unreadable unreadable ->
                    ClaimedFile.untaken(
                            unreadable.name(), Fate.REFUSED, unreadable.refusal().message());
        };
    }

    /** Before the files it may tell of; what is wrong in it stands in the night's summary. */
    private ClaimedFile claimMapping(DroppedFile file) {
        return switch (archive.claim(file)) {
            case Claim.Archived archived ->
                    new ClaimedFile(
                            archived.name(),
                            archived.sha256(),
                            archived.size(),
                            Fate.NOTE,
                            null,
                            mappings.read(archived.name(), archived.sha256()).faults().stream()
                                    .findFirst()
                                    .orElse(null));
            case Claim.Changed changed -> remarked(changed.remark(), Fate.WAITING);
            case Claim.Unreadable unreadable ->
                    ClaimedFile.untaken(
                            unreadable.name(), Fate.NOTE, unreadable.refusal().message());
        };
    }

    private static ClaimedFile remarked(FolderView.Remark remark, Fate fate) {
        return ClaimedFile.untaken(remark.name(), fate, remark.message());
    }

    private FolderView look() {
        try {
            return folder.look();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("waiting for files that are being written", e);
        }
    }
}
