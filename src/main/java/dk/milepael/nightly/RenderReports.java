package dk.milepael.nightly;

import dk.milepael.report.Document;
import dk.milepael.report.agreement.AgreementReport;
import dk.milepael.report.businessplan.BusinessPlanReport;
import dk.milepael.report.cards.CardsReport;
import dk.milepael.report.catalogue.CatalogueReport;
import dk.milepael.report.overview.OverviewReport;
import dk.milepael.report.statustable.StatusTableReport;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.store.PlanStore;
import dk.milepael.store.ReportStore;
import dk.milepael.store.Run;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes each report in each format. */
@Component
final class RenderReports implements Units {
    private final JudgedPlans judged;
    private final ReportDesk desk;
    private final Renderers renderers;
    private final ReportStore reports;

    RenderReports(JudgedPlans judged, ReportDesk desk, Renderers renderers, ReportStore reports) {
        this.judged = judged;
        this.desk = desk;
        this.renderers = renderers;
        this.reports = reports;
    }

    @Override
    public String step() {
        return "render-reports";
    }

    @Override
    public List<String> keys(Run run) {
        return files(run).stream().map(ReportFile::path).toList();
    }

    private List<ReportFile> files(Run run) {
        return ReportFile.all(
                judged.judgeable(run).stream().map(PlanStore.InForce::planId).toList());
    }

    @Override
    public Runnable work(Run run, String path) {
        var file =
                files(run).stream()
                        .filter(each -> each.path().equals(path))
                        .findFirst()
                        .orElseThrow();
        var page = page(run, file);
        var sha256 =
                WholeFile.write(
                        run.folder().resolve(path),
                        out -> renderers.write(file.format(), page.value(), out));
        var builtIn = page.builtInTemplate() || renderers.standsIn(file.format());
        var written = new ReportStore.Written(path, file.planId(), sha256, builtIn);
        return () -> reports.keep(run, written);
    }

    private ReportDesk.Made<Document> page(Run run, ReportFile file) {
        return judged.judgeable(run).stream()
                .filter(plan -> plan.planId().equals(file.planId()))
                .findFirst()
                .map(plan -> planPage(run, judged.of(run, plan)))
                .orElseGet(() -> desk.page(OverviewReport::new, judged.all(run), run));
    }

    private ReportDesk.Made<Document> planPage(Run run, JudgedPlan plan) {
        return switch (plan.facts().compared().version().heading().family()) {
            case STATUS_TABLE -> desk.page(StatusTableReport::new, plan, run);
            case BUSINESS_PLAN -> desk.page(BusinessPlanReport::new, plan, run);
            case INITIATIVE_CARDS -> desk.page(CardsReport::new, plan, run);
            case DEVELOPMENT_AGREEMENT -> desk.page(AgreementReport::new, plan, run);
            case ACTION_CATALOGUE, OTHER -> desk.page(CatalogueReport::new, plan, run);
        };
    }
}
