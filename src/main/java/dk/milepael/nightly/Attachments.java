package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.Subscription.Report;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.report.mail.Addressee.Enclosure;
import dk.milepael.report.mail.Addressee.Kind;
import dk.milepael.report.mail.Matters.OfPlan;
import dk.milepael.store.ReportStore;
import dk.milepael.store.Run;
import dk.milepael.store.ToldStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reports that a reader asked for and that the run made, under names for people. */
@Component
final class Attachments {
    private final ReportStore reports;
    private final MailedCopies copies;
    private final DeadlineFiles deadlines;

    Attachments(ReportStore reports, MailedCopies copies, DeadlineFiles deadlines) {
        this.reports = reports;
        this.copies = copies;
        this.deadlines = deadlines;
    }

    /**
     * Something attached.
     *
     * @param reader who gets it, as a reader of a report that others get too; null for any other
     *     file
     */
    record Attached(Enclosure enclosure, List<Mail.Attachment> files, @Nullable String reader) {}

    List<Attached> of(Run run, Digest digest) {
        var words = new Words(digest.reader().onDuty().contact().language());
        var attached = new ArrayList<Attached>();
        for (var wanted : wanted(run, digest)) {
            made(run, digest, wanted).ifPresent(attached::add);
        }
        deadlines.of(run, digest, words).ifPresent(attached::add);
        return attached;
    }

    /** A report that a reader asked for. */
    record Wanted(Report report, String stem, String title) {}

    /** What a reader asked for of what the reader has a part in. */
    static List<Wanted> wanted(Run run, Digest digest) {
        var words = new Words(digest.reader().onDuty().contact().language());
        var asked = digest.reader().recipient().subscription().reports();
        return possible(run, digest, words).filter(one -> asked.contains(one.report())).toList();
    }

    private static Stream<Wanted> possible(Run run, Digest digest, Words words) {
        var day = words.shortDay(run.asOf());
        var own = digest.matters().own();
        var ofOwner =
                own == null || own.portfolio().lines().isEmpty()
                        ? Stream.<Wanted>of()
                        : Stream.of(
                                new Wanted(
                                        Report.OWN,
                                        ReportFile.ofOwner(own.portfolio().slug()),
                                        words.say(
                                                Message.of("mail.attachment")
                                                        .with("navn", own.portfolio().name())
                                                        .with("dag", day))));
        var plans = digest.matters().plans().stream().map(plan -> wanted(plan, day, words));
        var across =
                Stream.of(
                        across(Report.OVERVIEW, ReportList.OVERVIEW, "overview", day, words),
                        across(Report.YEAR_AHEAD, ReportList.YEAR_AHEAD, "year-ahead", day, words));
        return Stream.of(ofOwner, plans, across).flatMap(all -> all);
    }

    private static Wanted wanted(OfPlan plan, String day, Words words) {
        var facts = plan.plan().facts();
        var title = facts.compared().version().heading().title();
        return new Wanted(
                Report.PLANS,
                ReportFile.ofPlan(facts.planId()),
                words.say(
                        Message.of("digest.attachment.plan").with("plan", title).with("dag", day)));
    }

    private static Wanted across(Report report, String stem, String name, String day, Words words) {
        return new Wanted(
                report, stem, words.say(Message.of("digest.attachment." + name).with("dag", day)));
    }

    /** Empty where the report was set aside, so that no mail promises it. */
    private Optional<Attached> made(Run run, Digest digest, Wanted wanted) {
        var isOwn = wanted.report() == Report.OWN;
        var stem = isOwn ? wanted.stem() : copies.of(run, digest.slug(), wanted.stem());
        var pdf = file(run, stem, wanted, ReportFile.Format.PDF);
        var word =
                digest.reader().recipient().subscription().word()
                        ? file(run, stem, wanted, ReportFile.Format.DOCX)
                        : Optional.<Mail.Attachment>empty();
        return pdf.map(first ->
                new Attached(
                        new Enclosure(
                                isOwn ? Kind.OWN : Kind.REPORT, wanted.title(), word.isPresent()),
                        Stream.concat(Stream.of(first), word.stream()).toList(),
                        isOwn ? null : ToldStore.readerOf(digest.slug(), wanted.stem())));
    }

    private Optional<Mail.Attachment> file(
            Run run, String stem, Wanted wanted, ReportFile.Format format) {
        return reports.find(run, stem + format.ending())
                .map(report ->
                        new Mail.Attachment(
                                run.folder().resolve(report.path()),
                                fileName(wanted.title()) + format.ending(),
                                report.sha256()));
    }

    /** Without the characters that some system takes for something else in a file's name. */
    static String fileName(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "-");
    }
}
