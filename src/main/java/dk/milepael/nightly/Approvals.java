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

    String draft() {
        return words.say("approval.draft");
    }

    String approved(Approved approved) {
        return words.say(
                Message.of("approval.approved")
                        .with("hvem", approved.by())
                        .with("dag", LocalDate.ofInstant(approved.at(), clock.getZone())));
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
        var report = needed.stream().filter(name -> stem(name).equals(stem)).findFirst();
        if (report.isEmpty()) {
            return maker.apply(context);
        }
        var approved = store.of(run.id(), report.get());
        var page =
                maker.apply(context.standing(approved.map(this::approved).orElseGet(this::draft)));
        if (approved.isEmpty()) {
            drafts.keep(run, report.get(), page.value());
        }
        return page;
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
                .filter(report -> path.contains("/" + stem(report) + "."))
                .filter(report -> !isApproved(path, report))
                .findFirst();
    }

    private boolean isApproved(String path, String report) {
        var folder = Path.of(path.substring(0, path.lastIndexOf("/" + stem(report) + ".")));
        return store.inFolder(folder).flatMap(run -> store.of(run.id(), report)).isPresent();
    }
}
