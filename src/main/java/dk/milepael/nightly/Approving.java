package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.ingest.workbook.PersonalNumbers;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Document;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.store.ApprovalStore;
import dk.milepael.store.ApprovalStore.Approved;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.ReportStore;
import dk.milepael.store.Run;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Approves a report: it is written anew with who did, and the mails that waited for it may go. */
@Component
public final class Approving {
    private final Approvals approvals;
    private final ApprovalStore store;
    private final OutboxStore outbox;
    private final ReportStore reports;
    private final Renderers renderers;
    private final Words words;
    private final Clock clock;

    Approving(
            Approvals approvals,
            ApprovalStore store,
            OutboxStore outbox,
            ReportStore reports,
            Renderers renderers,
            Words words,
            Clock clock) {
        this.approvals = approvals;
        this.store = store;
        this.outbox = outbox;
        this.reports = reports;
        this.renderers = renderers;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What became of it.
     *
     * @param line what was done, or why nothing was
     */
    public record Answer(boolean done, String line) {}

    /** Approves a report of a run; the caller holds the lock. */
    public Answer approve(long runId, String report, String by) {
        var run = store.night(runId);
        if (run.isEmpty()) {
            return refused(Message.of("approval.no-run").with("nr", new Arg.Count(runId)));
        }
        if (!approvals.needed().contains(report)) {
            return refused(
                    Message.of("approval.no-report")
                            .with("rapport", report)
                            .with("rapporter", names()));
        }
        return approve(run.get(), report, PersonalNumbers.mask(by.strip()));
    }

    private Answer approve(Run run, String report, String by) {
        if (by.isEmpty()) {
            return refused(Message.of("approval.nobody"));
        }
        var earlier = store.of(run.id(), report);
        if (earlier.isPresent()) {
            return refused(
                    Message.of("approval.twice")
                            .with("rapport", report)
                            .with("hvem", earlier.get().by()));
        }
        return approvals
                .drafts()
                .of(run, report)
                .map(draft -> approve(run, report, draft, new Approved(by, clock.instant())))
                .orElseGet(() ->
                        refused(
                                Message.of("approval.no-draft")
                                        .with("rapport", report)
                                        .with("nr", new Arg.Count(run.id()))));
    }

    private Answer approve(Run run, String report, Document draft, Approved approved) {
        var hashes = write(run, Approvals.stem(report), signed(draft, approved));
        copies(run, report)
                .forEach(copy -> {
                    var page = approvals.drafts().of(run, copy);
                    page.ifPresent(one -> hashes.putAll(write(run, copy, signed(one, approved))));
                });
        store.approve(run.id(), report, approved);
        var mails =
                hashes.keySet().stream()
                        .flatMap(file -> store.unsentWith(outbox, file).stream())
                        .map(OutboxStore.Queued::id)
                        .distinct()
                        .toList();
        mails.forEach(id ->
                store.release(outbox, id, exchanged(outbox.byId(id).mail(), hashes), approved));
        approvals.drafts().remove(run, report);
        copies(run, report).forEach(copy -> approvals.drafts().remove(run, copy));
        ApprovedManifest.note(run, report, approved, hashes);
        return new Answer(
                true,
                words.say(
                        Numbered.orNone("approval.done", mails.size())
                                .with("rapport", report)
                                .with("nr", new Arg.Count(run.id()))
                                .with("hvem", approved.by())));
    }

    /** The very page that was the draft, but for what its head says of it. */
    private Document signed(Document draft, Approved approved) {
        return new Document(
                draft.title(),
                draft.xhtml().replace(approvals.draft(), escaped(approvals.approved(approved))));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The paths of the copies that go to some of the report's readers, without endings. */
    private List<String> copies(Run run, String report) {
        return reports.of(run).stream()
                .map(written -> written.path().substring(0, written.path().lastIndexOf('.')))
                .filter(stem -> CopyPath.isOf(Approvals.stem(report), stem))
                .distinct()
                .toList();
    }

    /** Writes each format that the draft had; the hashes by file. */
    private Map<Path, String> write(Run run, String stem, Document page) {
        var written =
                reports.of(run).stream()
                        .collect(Collectors.toMap(ReportStore.Written::path, one -> one));
        var hashes = new HashMap<Path, String>();
        Arrays.stream(ReportFile.Format.values())
                .forEach(format -> {
                    var before = written.get(stem + format.ending());
                    if (before != null) {
                        var file = run.folder().resolve(before.path());
                        var sha256 =
                                WholeFile.write(file, out -> renderers.write(format, page, out));
                        hashes.put(file, sha256);
                        reports.keep(run, with(before, sha256));
                    }
                });
        return hashes;
    }

    private static ReportStore.Written with(ReportStore.Written before, String sha256) {
        return new ReportStore.Written(
                before.path(),
                before.planId(),
                sha256,
                before.builtInTemplate(),
                before.sinceRun());
    }

    private static Mail exchanged(Mail mail, Map<Path, String> hashes) {
        return new Mail(
                mail.recipient(),
                mail.address(),
                mail.digest(),
                mail.subject(),
                mail.text(),
                mail.html(),
                mail.attachments().stream()
                        .map(one ->
                                new Mail.Attachment(
                                        one.file(),
                                        one.name(),
                                        hashes.getOrDefault(one.file(), one.sha256())))
                        .toList(),
                mail.replyTo());
    }

    private Answer refused(Message why) {
        return new Answer(false, words.say(why));
    }

    private String names() {
        var names = List.copyOf(new java.util.TreeSet<>(approvals.needed()));
        return names.isEmpty() ? "–" : String.join(", ", names);
    }
}
