package dk.milepael.nightly;

import dk.milepael.delivery.MailState;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Light;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.report.planpage.Remarks;
import dk.milepael.rules.Counts;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.ClaimedFile.Fate;
import dk.milepael.store.FileStore;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.ReportStore;
import dk.milepael.store.Run;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Sums up a run for the terminal. */
@Component
public final class Summaries {
    private final FileStore files;
    private final JudgedPlans judged;
    private final ReportStore reports;
    private final OutboxStore outbox;
    private final RunFaults faults;
    private final MailFaults mails;
    private final UnknownPlans unknown;
    private final Words words;
    private final ApprovalFiles approved;

    Summaries(
            FileStore files,
            JudgedPlans judged,
            ReportStore reports,
            OutboxStore outbox,
            RunFaults faults,
            MailFaults mails,
            UnknownPlans unknown,
            Words words,
            ApprovalFiles approved) {
        this.files = files;
        this.judged = judged;
        this.reports = reports;
        this.outbox = outbox;
        this.faults = faults;
        this.mails = mails;
        this.unknown = unknown;
        this.words = words;
        this.approved = approved;
    }

    public Summary of(Run run) {
        var plans = judged.all(run);
        var named = faults.of(run);
        var counts =
                Stream.concat(
                        Stream.of(
                                head(run),
                                files(run),
                                plans(plans),
                                lights(plans),
                                written(run, plans)),
                        mails.counts(run));
        var told =
                Stream.of(
                                named.stream(),
                                faults.notes(run).stream(),
                                mails.notes(run),
                                unknown.of(run).stream(),
                                Stream.of(folder(run)))
                        .flatMap(part -> part)
                        .map(words::say)
                        .distinct();
        return new Summary(
                counts.map(words::say).toList(),
                Stream.concat(told, approved.told().stream()).toList(),
                !named.isEmpty());
    }

    private static Message head(Run run) {
        return Message.of("night.head").with("dag", run.asOf()).with("nr", count(run.id()));
    }

    private Message files(Run run) {
        var claimed = files.claimed(run);
        return Message.of("night.files")
                .with("alle", count(claimed.size()))
                .with("læst", count(claimed, Fate.READ))
                .with("kendt", count(claimed, Fate.KNOWN))
                .with("afvist", count(claimed, Fate.REFUSED))
                .with("andre", count(claimed, Fate.WAITING, Fate.NOTE, Fate.TO_READ));
    }

    private static Message plans(List<JudgedPlan> plans) {
        var milestones =
                plans.stream()
                        .mapToLong(plan -> plan.facts().compared().version().milestones().count())
                        .sum();
        var initiatives =
                plans.stream()
                        .mapToLong(plan -> plan.facts().compared().version().initiatives().size())
                        .sum();
        return Message.of("night.plans")
                .with("planer", count(plans.size()))
                .with("indsatser", count(initiatives))
                .with("milepæle", count(milestones));
    }

    private static Message lights(List<JudgedPlan> plans) {
        var counts =
                plans.stream().map(plan -> plan.whole().counts()).reduce(Counts.NONE, Counts::plus);
        return Message.of("night.lights")
                .with("rød", count(counts.of(Light.RED)))
                .with("gul", count(counts.of(Light.YELLOW)))
                .with("grøn", count(counts.of(Light.GREEN)))
                .with("blå", count(counts.of(Light.BLUE)))
                .with("grå", count(counts.of(Light.GREY)))
                .with("udgået", count(counts.dropped()));
    }

    private Message written(Run run, List<JudgedPlan> plans) {
        var sent =
                outbox.of(run).stream().filter(queued -> queued.state() == MailState.SENT).count();
        return Message.of("night.written")
                .with("rapporter", count(reportFiles(run)))
                .with("mails", count(sent))
                .with("bemærkninger", count(remarks(plans)));
    }

    /** As many as the reports on the plans list. */
    private long remarks(List<JudgedPlan> plans) {
        var remarks = new Remarks(words);
        return plans.stream().mapToLong(remarks::count).sum();
    }

    private long reportFiles(Run run) {
        return reports.of(run).stream()
                .filter(written -> written.path().startsWith(ReportFile.FOLDER))
                .count();
    }

    private static Message folder(Run run) {
        return Message.of("night.folder")
                .with("mappe", run.folder().resolve("index.html").toString());
    }

    private static Arg count(List<ClaimedFile> claimed, Fate... fates) {
        return count(claimed.stream().filter(file -> List.of(fates).contains(file.fate())).count());
    }

    private static Arg count(long number) {
        return new Arg.Count(number);
    }
}
