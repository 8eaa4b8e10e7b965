package dk.milepael.nightly;

import dk.milepael.report.Document;
import dk.milepael.report.Words;
import dk.milepael.report.agreement.AgreementReport;
import dk.milepael.report.businessplan.BusinessPlanReport;
import dk.milepael.report.cards.CardsReport;
import dk.milepael.report.catalogue.CatalogueReport;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.overview.OverviewReport;
import dk.milepael.report.owner.OwnerReport;
import dk.milepael.report.statustable.StatusTableReport;
import dk.milepael.report.workbook.MilestoneWorkbook;
import dk.milepael.report.yearahead.YearAheadReport;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.store.PlanStore;
import dk.milepael.store.Run;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every report of a run: the one list that a new kind of report is added to. */
@Component
final class ReportList {
    private static final String ACROSS = ReportFile.FOLDER + "samlet/";

    private final JudgedPlans judged;
    private final ReportDesk desk;
    private final Renderers renderers;
    private final MilestoneWorkbook workbook;

    ReportList(JudgedPlans judged, ReportDesk desk, Renderers renderers, Words words) {
        this.judged = judged;
        this.desk = desk;
        this.renderers = renderers;
        this.workbook = new MilestoneWorkbook(words);
    }

    /** Also those on plans that could not be judged: the last good ones stay linked. */
    List<ReportFile> of(Run run) {
        return Stream.of(
                        judged.inForce(run).stream().flatMap(plan -> plan(run, plan)),
                        across("ledelsesoverblik", () -> overview(run)),
                        across("fristkalender", () -> yearAhead(run)),
                        Portfolio.of(judged.all(run)).stream().flatMap(one -> owner(run, one)),
                        Stream.of(milestones(run)))
                .flatMap(Function.identity())
                .toList();
    }

    private ReportDesk.Made<Document> overview(Run run) {
        return desk.page(OverviewReport::new, judged.all(run), run);
    }

    private ReportDesk.Made<Document> yearAhead(Run run) {
        return desk.page(YearAheadReport::new, judged.all(run), run);
    }

    private Stream<ReportFile> owner(Run run, Portfolio owner) {
        return formats(
                null,
                format -> ReportFile.ofOwner(owner.slug(), format),
                () -> desk.page(OwnerReport::new, owner, run));
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
        var stem = ReportFile.FOLDER + plan.planId() + "/opfoelgning";
        return formats(
                plan.planId(),
                format -> stem + format.ending(),
                () -> page(run, judged.of(run, plan)));
    }

    private ReportDesk.Made<Document> page(Run run, JudgedPlan plan) {
        return switch (plan.facts().compared().version().heading().family()) {
            case STATUS_TABLE -> desk.page(StatusTableReport::new, plan, run);
            case BUSINESS_PLAN -> desk.page(BusinessPlanReport::new, plan, run);
            case INITIATIVE_CARDS -> desk.page(CardsReport::new, plan, run);
            case DEVELOPMENT_AGREEMENT -> desk.page(AgreementReport::new, plan, run);
            case ACTION_CATALOGUE, OTHER -> desk.page(CatalogueReport::new, plan, run);
        };
    }

    private Stream<ReportFile> across(String name, Supplier<ReportDesk.Made<Document>> page) {
        return formats(null, format -> ACROSS + name + format.ending(), page);
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
