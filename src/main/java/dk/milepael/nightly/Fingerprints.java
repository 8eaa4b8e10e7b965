package dk.milepael.nightly;

import dk.milepael.store.AnswerStore;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.CorrectionStore;
import dk.milepael.store.FileStore;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells by sums what a run's texts depend on: two runs with the same ones give the same text. */
@Component
final class Fingerprints {
    private final FileStore files;
    private final PlanStore plans;
    private final AnswerStore answers;
    private final BookedCorrections book;
    private final Settings settings;

    Fingerprints(
            FileStore files,
            PlanStore plans,
            AnswerStore answers,
            BookedCorrections book,
            Settings settings) {
        this.files = files;
        this.plans = plans;
        this.answers = answers;
        this.book = book;
        this.settings = settings;
    }

    Manifest.Fingerprints of(Run run) {
        return new Manifest.Fingerprints(
                sum(inputs(run)),
                sum(history(run)),
                sum(corrections(run)),
                sum(List.of(Canonical.text(settings.judging()))),
                sum(List.of(Canonical.text(settings.matching()))),
                FileSets.inTheJar("danish/*", "layout/*", "correction/*", "form/*", "words/*"),
                FileSets.overlaid("templates/*", settings.folders().templates()),
                sum(List.of(settings.municipality(), settings.department(), settings.language())),
                FileSets.inTheJar("dk/milepael/**/*.class"));
    }

    private List<String> inputs(Run run) {
        return files.claimed(run).stream().map(Fingerprints::input).toList();
    }

    private static String input(ClaimedFile file) {
        return file.name() + " " + file.sha256();
    }

    /** What was read of each plan in force, and when, as far as the run knows. */
    private List<String> history(Run run) {
        return plans.inForce(run).stream()
                .flatMap(plan -> files.readings(plan.planId(), plan.versionId()).stream())
                .toList();
    }

    private List<String> corrections(Run run) {
        var rows = book.book(run).map(CorrectionStore.Book::rows).orElse(List.of());
        return Stream.of(
                        new TreeSet<>(answers.acceptedBy(run.asOf())).stream(),
                        Stream.of(new TreeMap<>(answers.givenBy(run.asOf())).toString()),
                        rows.stream().map(Canonical::text))
                .flatMap(part -> part)
                .toList();
    }

    private static String sum(List<String> parts) {
        return WholeFile.sha256(Canonical.text(parts));
    }
}
