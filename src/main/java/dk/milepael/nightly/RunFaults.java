package dk.milepael.nightly;

import dk.milepael.ingest.RefusedFile;
import dk.milepael.plan.Message;
import dk.milepael.report.Flaw;
import dk.milepael.report.Words;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.FileStore;
import dk.milepael.store.ReportStore;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody has to look at after a run. */
@Component
final class RunFaults {
    private final RunStore runs;
    private final FileStore files;
    private final RefusedFiles refused;
    private final ReportStore reports;
    private final RecipientNotes recipients;
    private final MailFaults mails;
    private final RemovedFiles removed;
    private final Renderers renderers;
    private final ReportDesk desk;
    private final CorrectionNotes correctionNotes;
    private final Words words;
    private final Backups backups;

    RunFaults(
            RunStore runs,
            FileStore files,
            RefusedFiles refused,
            ReportStore reports,
            RecipientNotes recipients,
            MailFaults mails,
            RemovedFiles removed,
            Renderers renderers,
            ReportDesk desk,
            CorrectionNotes correctionNotes,
            Words words,
            Backups backups) {
        this.runs = runs;
        this.files = files;
        this.refused = refused;
        this.reports = reports;
        this.recipients = recipients;
        this.mails = mails;
        this.removed = removed;
        this.renderers = renderers;
        this.desk = desk;
        this.correctionNotes = correctionNotes;
        this.words = words;
        this.backups = backups;
    }

    /** What ends a run with exit code 3. */
    List<Message> of(Run run) {
        return Stream.concat(refused.newOf(run).stream().map(this::refusal), besidesRefusals(run))
                .toList();
    }

    /** What the start page tells above its list of refused files. */
    List<Message> forTheStartPage(Run run) {
        return Stream.of(besidesRefusals(run), notRead(run), correctionNotes.of(run))
                .flatMap(part -> part)
                .toList();
    }

    private Stream<Message> besidesRefusals(Run run) {
        return Stream.of(
                        missing(run),
                        backups.fault().stream(),
                        runs.unitsAside(run).stream().map(RunFaults::aside),
                        reports.of(run).stream()
                                .filter(ReportStore.Written::builtInTemplate)
                                .map(RunFaults::builtIn),
                        Stream.concat(renderers.flaws().stream(), desk.flaws().stream())
                                .map(this::flaw),
                        mails.of(run))
                .flatMap(part -> part);
    }

    /** What is told besides: files refused before, still being written, or of other kinds. */
    List<Message> notes(Run run) {
        var told = refused.newOf(run);
        return Stream.concat(
                        refused.of(run).stream()
                                .filter(file -> !told.contains(file))
                                .map(this::refusal),
                        Stream.concat(notRead(run), correctionNotes.of(run)))
                .toList();
    }

    private Stream<Message> notRead(Run run) {
        var details =
                files.claimed(run).stream()
                        .filter(file -> file.fate() != ClaimedFile.Fate.REFUSED)
                        .flatMap(file -> Stream.ofNullable(file.detail()));
        return Stream.concat(details, recipients.of(run).stream());
    }

    private Message refusal(RefusedFile file) {
        return Message.of("night.refused")
                .with("fil", file.file())
                .with("dag", file.since())
                .with("årsag", words.say(file.reading().message()));
    }

    private Stream<Message> missing(Run run) {
        if (!Files.isDirectory(run.input())) {
            return Stream.of(Message.of("night.no-folder").with("mappe", run.input().toString()));
        }
        return removed.areDoubted(run) ? Stream.of(Message.of("night.many-missing")) : Stream.of();
    }

    private static Message aside(RunStore.Aside unit) {
        var key = HeapShare.TooLarge.isIn(unit.cause()) ? "night.aside.memory" : "night.aside";
        return Message.of(key).with("trin", unit.step()).with("enhed", unit.key());
    }

    private Message flaw(Flaw flaw) {
        return Message.of("night.flaw").with("fejl", flaw.told(words));
    }

    private static Message builtIn(ReportStore.Written report) {
        return Message.of("night.built-in").with("rapport", report.path());
    }
}
