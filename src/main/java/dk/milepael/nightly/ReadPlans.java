package dk.milepael.nightly;

import dk.milepael.ingest.PlanReader;
import dk.milepael.ingest.Reading;
import dk.milepael.ingest.intake.Archive;
import dk.milepael.store.AnswerStore;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.ClaimedFile.Fate;
import dk.milepael.store.FileStore;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads each file whose content is new, whole or not at all. */
@Component
final class ReadPlans implements Units {
    private final PlanReader reader;
    private final Archive archive;
    private final FileStore files;
    private final PlanStore plans;
    private final Corrections corrections;
    private final ReaderFingerprint fingerprint;
    private final ClaimedMappings mappings;
    private final AnswerStore answers;

    ReadPlans(
            PlanReader reader,
            Archive archive,
            FileStore files,
            PlanStore plans,
            Corrections corrections,
            ReaderFingerprint fingerprint,
            ClaimedMappings mappings,
            AnswerStore answers) {
        this.reader = reader;
        this.archive = archive;
        this.files = files;
        this.plans = plans;
        this.corrections = corrections;
        this.fingerprint = fingerprint;
        this.mappings = mappings;
        this.answers = answers;
    }

    @Override
    public String step() {
        return "read-plans";
    }

    @Override
    public List<String> keys(Run run) {
        return files.claimed(run).stream()
                .filter(file -> file.fate() == Fate.TO_READ)
                .map(ClaimedFile::name)
                .toList();
    }

    @Override
    public Runnable work(Run run, String name) {
        var file =
                files.claimed(run).stream()
                        .filter(claimed -> claimed.name().equals(name))
                        .findFirst()
                        .orElseThrow();
        var sha256 = Objects.requireNonNull(file.sha256());
        var told = mappings.of(run);
        var identity = fingerprint.text(told, name);
        return switch (reader.read(archive.copyOf(sha256), name, told)) {
            case Reading.Refused refused ->
                    () -> {
                        files.keep(run, file, identity, refused);
                        withTwins(run, file)
                                .forEach(each -> files.claim(run, each.with(Fate.REFUSED)));
                    };
            case Reading.Read read -> keep(run, file, identity, read);
        };
    }

    private Runnable keep(Run run, ClaimedFile file, String identity, Reading.Read read) {
        var correction = corrections.of(run, file, read);
        return () -> {
            var id = files.keep(run, file, identity, read);
            answers.accept(run, file.name(), read.accepted());
            correction.orElse(() -> add(run, file, id, read)).run();
            files.claim(run, file.with(Fate.READ));
        };
    }

    /** The file and those of the same bytes, which share its fate. */
    private Stream<ClaimedFile> withTwins(Run run, ClaimedFile file) {
        return files.claimed(run).stream()
                .filter(other -> Objects.equals(other.sha256(), file.sha256()));
    }

    private void add(Run run, ClaimedFile file, long readingId, Reading.Read read) {
        var source = new PlanStore.Source(file.name(), run.asOf());
        for (int i = 0; i < read.plans().size(); i++) {
            plans.add(readingId, i, source, read.plans().get(i));
        }
    }
}
