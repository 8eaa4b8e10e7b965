package dk.milepael.nightly;

import dk.milepael.plan.Message;
import dk.milepael.report.Document;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.store.ApprovalStore;
import dk.milepael.store.ApprovalStore.Approved;
import dk.milepael.store.Run;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reports that nobody gets before somebody has approved them. */
@Component
final class Approvals {
    private final ApprovalStore store;
    private final Words words;
    private final Set<String> needed;
    private final Drafts drafts;
    private final Clock clock;

    Approvals(ApprovalStore store, Words words, Settings settings, Clock clock) {
        this.store = store;
        this.words = words;
        this.needed = settings.safeguards().approve();
        this.drafts = new Drafts(settings.folders().data());
        this.clock = clock;
    }

    /** The names of the reports that need it, as the settings write them. */
    Set<String> needed() {
        return needed;
    }

    Drafts drafts() {
        return drafts;
    }

    /** What the head of a report says of it; empty where it needs no approval. */
    Optional<String> standing(Run run, String report) {
        if (!needed.contains(report)) {
            return Optional.empty();
        }
        return Optional.of(store.of(run.id(), report).map(this::approved).orElseGet(this::draft));
    }

    /** Likewise where anybody may read it: who approved it is nobody else's matter. */
    Optional<String> publicStanding(Run run, String report) {
        if (!needed.contains(report)) {
            return Optional.empty();
        }
        return Optional.of(
                store.of(run.id(), report)
                        .map(approved ->
                                words.say(
                                        Message.of("approval.approved.public")
                                                .with("dag", day(approved))))
                        .orElseGet(this::draft));
    }

    private LocalDate day(Approved approved) {
        return LocalDate.ofInstant(approved.at(), clock.getZone());
    }

    String draft() {
        return words.say("approval.draft");
    }

    String approved(Approved approved) {
        return words.say(
                Message.of("approval.approved")
                        .with("hvem", approved.by())
                        .with("dag", day(approved)));
    }

    /**
     * A page that says in its head whether it is a draft, where it has to be approved; a draft is
     * kept as it is.
     */
    ReportDesk.Made<Document> page(
            Run run,
            String stem,
            ReportContext context,
            Function<ReportContext, ReportDesk.Made<Document>> maker) {
        var report = needed.stream().filter(name -> isOf(name, stem)).findFirst();
        if (report.isEmpty()) {
            return maker.apply(context);
        }
        var approved = store.of(run.id(), report.get());
        var page =
                maker.apply(context.standing(approved.map(this::approved).orElseGet(this::draft)));
        if (approved.isEmpty()) {
            drafts.keep(run, CopyPath.isCopy(stem) ? stem : report.get(), page.value());
        }
        return page;
    }

    /** Whether files are those of a report, or of a copy of it. */
    static boolean isOf(String report, String stem) {
        return stem(report).equals(stem) || CopyPath.isOf(stem(report), stem);
    }

    /** Where the files of a report lie below the run's folder, without their endings. */
    static String stem(String report) {
        var across = ReportList.ACROSS + report;
        return across.equals(ReportList.OVERVIEW) || across.equals(ReportList.YEAR_AHEAD)
                ? across
                : ReportFile.ofPlan(report);
    }

    /** The name of a report that a file is of and that nobody has approved yet. */
    Optional<String> waitingFor(Path file) {
        var path = file.toString().replace('\\', '/');
        return needed.stream()
                .filter(report ->
                        runFolders(path, report).anyMatch(folder -> !isApproved(folder, report)))
                .findFirst();
    }

    /** The folder of the run whose report a file is, or a copy of it; none where it is another. */
    private static Stream<Path> runFolders(String path, String report) {
        return Stream.of(stem(report) + ".", CopyPath.prefix(stem(report)))
                .map(start -> path.lastIndexOf("/" + start))
                .filter(end -> end >= 0)
                .map(end -> Path.of(path.substring(0, end)));
    }

    private boolean isApproved(Path folder, String report) {
        return store.inFolder(folder).flatMap(run -> store.of(run.id(), report)).isPresent();
    }
}
