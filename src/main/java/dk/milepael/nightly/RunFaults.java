package dk.milepael.nightly;

import dk.milepael.plan.Message;
import dk.milepael.store.Run;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody has to look at after a run. */
@Component
final class RunFaults {
    private final FileFaults files;
    private final ReportFaults reports;
    private final MailFaults mails;
    private final Backups backups;
    private final RecipientNotes recipients;
    private final CorrectionNotes corrections;

    RunFaults(
            FileFaults files,
            ReportFaults reports,
            MailFaults mails,
            Backups backups,
            RecipientNotes recipients,
            CorrectionNotes corrections) {
        this.files = files;
        this.reports = reports;
        this.mails = mails;
        this.backups = backups;
        this.recipients = recipients;
        this.corrections = corrections;
    }

    /** What ends a run with exit code 3. */
    List<Message> of(Run run) {
        return Stream.concat(files.refused(run), besidesRefusals(run)).toList();
    }

    /** What the start page tells above its list of refused files. */
    List<Message> forTheStartPage(Run run) {
        return Stream.concat(besidesRefusals(run), told(run)).toList();
    }

    private Stream<Message> besidesRefusals(Run run) {
        return Stream.of(
                        files.missing(run),
                        backups.fault().stream(),
                        reports.of(run),
                        mails.of(run))
                .flatMap(part -> part);
    }

    /** What is told besides: files refused before, still being written, or of other kinds. */
    List<Message> notes(Run run) {
        return Stream.concat(files.stillRefused(run), told(run)).toList();
    }

    private Stream<Message> told(Run run) {
        return Stream.of(files.details(run), recipients.of(run).stream(), corrections.of(run))
                .flatMap(part -> part);
    }
}
