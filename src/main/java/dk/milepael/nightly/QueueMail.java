package dk.milepael.nightly;

import dk.milepael.report.Words;
import dk.milepael.report.mail.OwnerMailAssembler;
import dk.milepael.report.mail.OwnerMailReport;
import dk.milepael.report.mail.OwnerMailView;
import dk.milepael.store.Run;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts what is news to each owner in the outbox. */
@Component
final class QueueMail implements Units {
    private final JudgedPlans judged;
    private final ReportDesk desk;
    private final OwnerMailAssembler digests;
    private final Outgoing outgoing;
    private final Map<String, OwnerMailView> bySlug = new LinkedHashMap<>();

    QueueMail(
            JudgedPlans judged,
            ReportDesk desk,
            Words words,
            Settings settings,
            Outgoing outgoing) {
        this.judged = judged;
        this.desk = desk;
        this.digests = new OwnerMailAssembler(words, settings.judging().rules().mostWarningDays());
        this.outgoing = outgoing;
    }

    @Override
    public String step() {
        return "queue-mail";
    }

    @Override
    public List<String> keys(Run run) {
        bySlug.clear();
        digests.of(judged.all(run), desk.context(run))
                .forEach(digest -> bySlug.put(digest.slug(), digest));
        return List.copyOf(bySlug.keySet());
    }

    @Override
    public Runnable work(Run run, String recipient) {
        var digest =
                outgoing.withWhatWasMade(
                        run, Objects.requireNonNull(bySlug.get(recipient), recipient));
        var letter = desk.make((templates, words) -> new OwnerMailReport(templates).of(digest));
        return outgoing.queue(run, digest, letter.value());
    }
}
