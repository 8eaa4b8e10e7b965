package dk.milepael.nightly;

import dk.milepael.ingest.workbook.PersonalNumbers;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.store.ApprovalStore;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/**
 * Approvals that somebody lays in the drop folder: {@code godkend/<report>.godkendt} with a name
 * inside. It holds for the newest night, and only where it was laid there after that had ended:
 * before, nobody can have seen the draft.
 */
@Component
final class ApprovalFiles {
    private static final String FOLDER = "godkend";

    private final Approvals approvals;
    private final Approving approving;
    private final ApprovalStore store;
    private final RunStore runs;
    private final Settings settings;
    private final Words words;
    private final List<String> told = new ArrayList<>();

    ApprovalFiles(
            Approvals approvals,
            Approving approving,
            ApprovalStore store,
            RunStore runs,
            Settings settings,
            Words words) {
        this.approvals = approvals;
        this.approving = approving;
        this.store = store;
        this.runs = runs;
        this.settings = settings;
        this.words = words;
    }

    /** What was approved and what was not, in words. */
    List<String> told() {
        return List.copyOf(told);
    }

    void take() {
        told.clear();
        var folder = settings.folders().input().resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            files.filter(ApprovalFile::isMeant).sorted().forEach(this::take);
        } catch (IOException | UncheckedIOException e) {
            told.add(refusal(FOLDER, Message.of("approval.file.unreadable")));
        }
    }

    private void take(Path path) {
        try {
            var file = ApprovalFile.of(path);
            if (!isUsed(file)) {
                told.add(
                        fault(file)
                                .map(why -> refusal(FOLDER + "/" + file.file(), why))
                                .orElseGet(() -> approved(file)));
            }
        } catch (IOException e) {
            told.add(
                    refusal(
                            FOLDER + "/" + path.getFileName(),
                            Message.of("approval.file.unreadable")));
        }
    }

    /** By which a report was approved when it was new, or that came too late for it. */
    private boolean isUsed(ApprovalFile file) {
        return store.newest(file.report())
                .filter(approved -> !approved.at().isBefore(file.laid()))
                .filter(approved -> approved.by().equals(PersonalNumbers.mask(file.by())))
                .isPresent();
    }

    private String approved(ApprovalFile file) {
        var newest = store.newestNight().orElseThrow();
        var answer = approving.approve(newest.id(), file.report(), file.by());
        return answer.done()
                ? answer.line()
                : words.say(
                        Message.of("approval.file.refused")
                                .with("fil", PersonalNumbers.mask(FOLDER + "/" + file.file()))
                                .with("svar", answer.line()));
    }

    private String refusal(String file, Message why) {
        return words.say(
                Message.of("approval.file.refused")
                        .with("fil", PersonalNumbers.mask(file))
                        .with("svar", words.say(why)));
    }

    /** Why nothing is approved by it; empty where it may be. */
    private Optional<Message> fault(ApprovalFile file) {
        if (!file.isNamedForAReport()) {
            return Optional.of(Message.of("approval.file.ending"));
        }
        if (!approvals.needed().contains(file.report())) {
            return Optional.of(
                    Message.of("approval.no-report")
                            .with("rapport", PersonalNumbers.mask(file.report()))
                            .with(
                                    "rapporter",
                                    String.join(", ", new TreeSet<>(approvals.needed()))));
        }
        if (file.by().isEmpty()) {
            return Optional.of(Message.of("approval.file.nobody"));
        }
        return store.newestNight()
                .map(newest -> fault(file, newest))
                .orElseGet(() -> Optional.of(Message.of("approval.file.no-night")));
    }

    private Optional<Message> fault(ApprovalFile file, Run newest) {
        if (!file.laid().isAfter(runs.endOf(newest))) {
            return Optional.of(
                    Message.of("approval.file.too-old")
                            .with("nr", new Arg.Count(newest.id()))
                            .with("dag", newest.asOf()));
        }
        return file.days().stream()
                .filter(day -> !day.equals(newest.asOf()))
                .findFirst()
                .map(_ ->
                        Message.of("approval.file.other-day")
                                .with("nr", new Arg.Count(newest.id()))
                                .with("dag", newest.asOf()));
    }
}
