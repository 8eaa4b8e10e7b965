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
    private final Rereadings rereadings;
    private final ReaderFingerprint fingerprint;
    private final ClaimedMappings mappings;
    private final AnswerStore answers;
    private final OwnReaders own;

    ReadPlans(
            PlanReader reader,
            Archive archive,
            FileStore files,
            PlanStore plans,
            Rereadings rereadings,
            ReaderFingerprint fingerprint,
            ClaimedMappings mappings,
            AnswerStore answers,
            OwnReaders own) {
        this.reader = reader;
        this.archive = archive;
        this.files = files;
        this.plans = plans;
        this.rereadings = rereadings;
        this.fingerprint = fingerprint;
        this.mappings = mappings;
        this.answers = answers;
        this.own = own;
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
        return own.of(name).map(reader -> reader.read(run, file)).orElseGet(() -> plans(run, file));
    }

    private Runnable plans(Run run, ClaimedFile file) {
        var name = file.name();
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
        var correction = rereadings.of(run, file, read);
        return () -> {
            var id = files.keep(run, file, identity, read);
            answers.accept(run, file.name(), read.accepted());
            answers.answer(run, file.name(), read.answers());
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
