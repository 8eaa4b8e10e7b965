package dk.milepael.nightly;

import dk.milepael.plan.Family;
import dk.milepael.report.Document;
import dk.milepael.report.Report;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.agreement.AgreementReport;
import dk.milepael.report.businessplan.BusinessPlanReport;
import dk.milepael.report.cards.CardsReport;
import dk.milepael.report.catalogue.CatalogueReport;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.overview.OverviewReport;
import dk.milepael.report.owner.OwnerReport;
import dk.milepael.report.statustable.StatusTableReport;
import dk.milepael.report.template.Templates;
import dk.milepael.report.workbook.MilestoneWorkbook;
import dk.milepael.report.yearahead.YearAheadReport;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every report of a run: the one list that a new kind of report is added to. */
@Component
final class ReportList {
    static final String ACROSS = ReportFile.FOLDER + "samlet/";
    static final String OVERVIEW = ACROSS + "ledelsesoverblik";
    static final String YEAR_AHEAD = ACROSS + "fristkalender";

    private final JudgedPlans judged;
    private final ReportDesk desk;
    private final Renderers renderers;
    private final MilestoneWorkbook workbook;
    private final Tellings tellings;
    private final Readers readers;
    private final Approvals approvals;

    ReportList(
            JudgedPlans judged,
            ReportDesk desk,
            Renderers renderers,
            Words words,
            Tellings tellings,
            Readers readers,
            Approvals approvals) {
        this.judged = judged;
        this.desk = desk;
        this.renderers = renderers;
        this.workbook = new MilestoneWorkbook(words);
        this.tellings = tellings;
        this.readers = readers;
        this.approvals = approvals;
    }

    /** Also those on plans that could not be judged: the last good ones stay linked. */
    List<ReportFile> of(Run run) {
        return Stream.of(
                        judged.inForce(run).stream().flatMap(plan -> plan(run, plan)),
                        across(run, OVERVIEW, OverviewReport::new),
                        across(run, YEAR_AHEAD, YearAheadReport::new),
                        readers.owners(run).stream().flatMap(one -> owner(run, one)),
                        Stream.of(milestones(run)))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<ReportFile> across(Run run, String stem, Kind<List<JudgedPlan>> kind) {
        return formats(
                null,
                format -> stem + format.ending(),
                () -> {
                    var plans = judged.all(run);
                    var since = tellings.ofReport(run, stem, plans);
                    return approvals.page(
                            run,
                            stem,
                            desk.context(run).with(since),
                            context -> desk.page(kind, plans, context));
                });
    }

    /** A kind of report, made of templates and words. */
    private interface Kind<S> extends BiFunction<Templates, Words, Report<S>> {}

    private Stream<ReportFile> owner(Run run, Portfolio owner) {
        return formats(
                null,
                format -> ReportFile.ofOwner(owner.slug()) + format.ending(),
                () -> {
                    var since = tellings.ofOwnersReport(run, owner);
                    return desk.page(OwnerReport::new, owner, desk.context(run).with(since));
                });
    }

    private ReportFile milestones(Run run) {
        return new ReportFile(
                ACROSS + "milepaele.xlsx",
                null,
                () ->
                        new ReportFile.Made(
                                out -> workbook.write(judged.all(run), desk.context(run), out),
                                false));
    }

    private Stream<ReportFile> plan(Run run, PlanStore.InForce plan) {
        var stem = ReportFile.ofPlan(plan.planId());
        return formats(
                plan.planId(),
                format -> stem + format.ending(),
                () -> {
                    var one = judged.of(run, plan);
                    var since = tellings.ofReport(run, stem, List.of(one));
                    return approvals.page(
                            run,
                            stem,
                            desk.context(run).with(since),
                            context -> page(one, context));
                });
    }

    private ReportDesk.Made<Document> page(JudgedPlan plan, ReportContext context) {
        return desk.page(kind(plan.facts().compared().version().heading().family()), plan, context);
    }

    /** The kind of report that a plan of a family has. */
    static BiFunction<Templates, Words, Report<JudgedPlan>> kind(Family family) {
        return switch (family) {
            case STATUS_TABLE -> StatusTableReport::new;
            case BUSINESS_PLAN -> BusinessPlanReport::new;
            case INITIATIVE_CARDS -> CardsReport::new;
            case DEVELOPMENT_AGREEMENT -> AgreementReport::new;
            case ACTION_CATALOGUE, OTHER -> CatalogueReport::new;
        };
    }

    private Stream<ReportFile> formats(
            @Nullable String planId,
            Function<ReportFile.Format, String> path,
            Supplier<ReportDesk.Made<Document>> maker) {
        var page = new SharedPage(maker);
        return Arrays.stream(ReportFile.Format.values())
                .map(format ->
                        new ReportFile(path.apply(format), planId, () -> made(page.get(), format)));
    }

    private ReportFile.Made made(ReportDesk.Made<Document> page, ReportFile.Format format) {
        return new ReportFile.Made(
                out -> renderers.write(format, page.value(), out),
                page.builtInTemplate() || renderers.standsIn(format));
    }
}
