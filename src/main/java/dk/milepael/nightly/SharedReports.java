package dk.milepael.nightly;

import dk.milepael.delivery.Recipient.Role;
import dk.milepael.delivery.Subscription;
import dk.milepael.nightly.Readers.Reader;
import dk.milepael.nightly.ReportBases.Base;
import dk.milepael.plan.Family;
import dk.milepael.report.Report;
import dk.milepael.report.Words;
import dk.milepael.report.overview.OverviewReport;
import dk.milepael.report.template.Templates;
import dk.milepael.report.yearahead.YearAheadReport;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The reports of a run that several readers may get: one on each plan, and those on all. */
@Component
final class SharedReports {
    private final JudgedPlans judged;
    private final ReportDesk desk;
    private final Tellings tellings;
    private final Approvals approvals;

    SharedReports(JudgedPlans judged, ReportDesk desk, Tellings tellings, Approvals approvals) {
        this.judged = judged;
        this.desk = desk;
        this.tellings = tellings;
        this.approvals = approvals;
    }

    /** Also those on plans that could not be judged. */
    List<SharedReport> of(Run run) {
        return Stream.concat(
                        judged.inForce(run).stream().map(plan -> plan(run, plan)),
                        Stream.of(
                                across(
                                        run,
                                        ReportList.OVERVIEW,
                                        Subscription.Report.OVERVIEW,
                                        OverviewReport::new),
                                across(
                                        run,
                                        ReportList.YEAR_AHEAD,
                                        Subscription.Report.YEAR_AHEAD,
                                        YearAheadReport::new)))
                .toList();
    }

    /** A kind of report, made of templates and words. */
    private interface Kind<S> extends BiFunction<Templates, Words, Report<S>> {}

    private SharedReport across(
            Run run, String stem, Subscription.Report report, Kind<List<JudgedPlan>> kind) {
        return new SharedReport(
                stem,
                null,
                reader -> hasAskedFor(report, reader),
                () -> judged.all(run),
                context -> desk.page(kind, judged.all(run), context));
    }

    private SharedReport plan(Run run, PlanStore.InForce plan) {
        Supplier<JudgedPlan> one = () -> judged.of(run, plan);
        return new SharedReport(
                ReportFile.ofPlan(plan.planId()),
                plan.planId(),
                reader ->
                        hasAskedFor(Subscription.Report.PLANS, reader)
                                && reader.is(Role.PLAN_MANAGER)
                                && Readers.isManaged(reader.recipient(), one.get()),
                () -> List.of(one.get()),
                context -> desk.page(ReportList.kind(family(one.get())), one.get(), context));
    }

    private static Family family(JudgedPlan plan) {
        return plan.facts().compared().version().heading().family();
    }

    private static boolean hasAskedFor(Subscription.Report report, Reader reader) {
        return reader.recipient().subscription().reports().contains(report);
    }

    /**
     * The page of a report, or of a copy of it.
     *
     * @param stem its own path without an ending
     * @param base since when it tells; null for readers to whom it is new
     */
    ReportFile.Page page(Run run, SharedReport report, String stem, @Nullable Base base) {
        var since = tellings.ofReport(run, base, report.plans().get());
        var context = desk.context(run).with(since);
        return new ReportFile.Page(
                approvals.page(run, stem, context, report.page()),
                base == null ? null : base.runId());
    }
}
