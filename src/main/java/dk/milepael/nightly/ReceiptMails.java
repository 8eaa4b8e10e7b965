package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.Recipient;
import dk.milepael.delivery.Recipient.Role;
import dk.milepael.ingest.database.DatabaseSource;
import dk.milepael.ingest.intake.Archive;
import dk.milepael.ingest.workbook.LastEditor;
import dk.milepael.report.mail.ReceiptMail;
import dk.milepael.report.receipt.ReceiptFacts;
import dk.milepael.report.receipt.ReceiptFacts.Fate;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.Run;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Receipts by mail for what a run read or newly refused: to those whom the list of recipients names
 * as managers of the very plan that the file holds, and to whoever saved the file last, where that
 * is somebody on the list. By day they go at once; what was told by day is no news to the night.
 */
@Component
final class ReceiptMails {
    private final FileFates fates;
    private final RefusedFiles refused;
    private final Recipients recipients;
    private final JudgedPlans judged;
    private final ReportDesk desk;
    private final Archive archive;
    private final OutboxStore outbox;
    private final Clock clock;

    ReceiptMails(
            FileFates fates,
            RefusedFiles refused,
            Recipients recipients,
            JudgedPlans judged,
            ReportDesk desk,
            Archive archive,
            OutboxStore outbox,
            Clock clock) {
        this.fates = fates;
        this.refused = refused;
        this.recipients = recipients;
        this.judged = judged;
        this.desk = desk;
        this.archive = archive;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What makes each of them ready to be queued, by a key of its own. */
    Map<String, Supplier<Runnable>> of(Run run) {
        var mails = new LinkedHashMap<String, Supplier<Runnable>>();
        for (var file : fates.of(run)) {
            var plans = plans(run, file);
            for (var manager : recipients.inForce(run).with(Role.PLAN_MANAGER)) {
                if (plans.stream().anyMatch(plan -> isNamed(manager, plan))) {
                    var told = manager(run, manager);
                    mails.put(told.key(file), () -> queue(run, file, told));
                }
            }
            editor(run, file)
                    .ifPresent(told ->
                            mails.putIfAbsent(told.key(file), () -> queue(run, file, told)));
        }
        return mails;
    }

    /** Who gets a mail: under which name in the outbox, how, and why. */
    private record Told(String slug, Recipient.Contact contact, boolean savedIt) {
        String key(ReceiptFacts file) {
            return file.file() + " > " + slug;
        }
    }

    private Told manager(Run run, Recipient manager) {
        var onDuty = recipients.inForce(run).onDuty(manager, run.asOf());
        return new Told(onDuty.slug(), onDuty.contact(), false);
    }

    /** The one person on the list who is called what the file says of its last editor. */
    private Optional<Told> editor(Run run, ReceiptFacts file) {
        return isNews(run, file)
                ? LastEditor.of(archive.copyOf(file.sha256()))
                        .flatMap(recipients.inForce(run)::called)
                        .map(one -> new Told(one.slug(), one.contact(), true))
                : Optional.empty();
    }

    private boolean isNews(Run run, ReceiptFacts file) {
        return switch (file.fate()) {
            case Fate.Read _ -> !DatabaseSource.isNamed(file.file()) && !file.sha256().isEmpty();
            case Fate.Refused _ -> !file.sha256().isEmpty() && isNew(run, file);
            case Fate.Listed _, Fate.Known _ -> false;
        };
    }

    /** A manager of all plans didn't drop all files. */
    private static boolean isNamed(Recipient manager, JudgedPlan plan) {
        return !manager.scope().plans().isEmpty() && Readers.isManaged(manager, plan);
    }

    /**
     * Those that a file holds, or held before it was refused; none of a file that is not new, and
     * none of a database, which nobody dropped.
     */
    private List<JudgedPlan> plans(Run run, ReceiptFacts file) {
        if (DatabaseSource.isNamed(file.file())) {
            return List.of();
        }
        return switch (file.fate()) {
            case Fate.Read read -> read.plans();
            case Fate.Refused _ -> isNew(run, file) ? inForce(run, file).toList() : List.of();
            case Fate.Listed _, Fate.Known _ -> List.of();
        };
    }

    private boolean isNew(Run run, ReceiptFacts file) {
        return refused.newOf(run).stream().anyMatch(one -> one.file().equals(file.file()));
    }

    private Stream<JudgedPlan> inForce(Run run, ReceiptFacts file) {
        return judged.all(run).stream().filter(plan -> plan.facts().file().equals(file.file()));
    }

    private Runnable queue(Run run, ReceiptFacts file, Told told) {
        var place = run.folder().resolve(ReceiptFiles.page(file.file())).toString();
        var reader = new ReceiptMail.Reader(told.contact().name(), told.savedIt());
        var texts =
                desk.make(
                                told.contact().language(),
                                (templates, words) ->
                                        new ReceiptMail(templates, words)
                                                .of(file, reader, place, desk.context(run)))
                        .value();
        var news = String.join("\n", "receipt", file.file(), file.sha256(), texts.subject());
        var mail =
                new Mail(
                        told.slug(),
                        told.contact().address(),
                        WholeFile.sha256(news),
                        texts.subject(),
                        texts.text(),
                        texts.html(),
                        List.of());
        return () -> outbox.queue(run, mail, clock.instant());
    }
}
