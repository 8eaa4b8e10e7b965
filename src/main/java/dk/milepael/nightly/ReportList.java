package dk.milepael.nightly;

import dk.milepael.plan.Family;
import dk.milepael.report.Report;
import dk.milepael.report.Words;
import dk.milepael.report.agreement.AgreementReport;
import dk.milepael.report.businessplan.BusinessPlanReport;
import dk.milepael.report.cards.CardsReport;
import dk.milepael.report.catalogue.CatalogueReport;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.owner.OwnerReport;
import dk.milepael.report.statustable.StatusTableReport;
import dk.milepael.report.template.Templates;
import dk.milepael.report.workbook.MilestoneWorkbook;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.store.Run;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Every report of a run: the one list that a new kind of report is added to. */
@Component
final class ReportList {
    private static final Set<ReportFile.Format> EVERY_FORMAT =
            EnumSet.allOf(ReportFile.Format.class);

    static final String ACROSS = ReportFile.FOLDER + "samlet/";
    static final String OVERVIEW = ACROSS + "ledelsesoverblik";
    static final String YEAR_AHEAD = ACROSS + "fristkalender";

    private final JudgedPlans judged;
    private final ReportDesk desk;
    private final MilestoneWorkbook workbook;
    private final Tellings tellings;
    private final Readers readers;
    private final SharedReports shared;
    private final ReportBases bases;
    private final ReportFiles files;

    ReportList(
            JudgedPlans judged,
            ReportDesk desk,
            Words words,
            Tellings tellings,
            Readers readers,
            SharedReports shared,
            ReportBases bases,
            ReportFiles files) {
        this.judged = judged;
        this.desk = desk;
        this.workbook = new MilestoneWorkbook(words);
        this.tellings = tellings;
        this.readers = readers;
        this.shared = shared;
        this.bases = bases;
        this.files = files;
    }

    /** Also those on plans that could not be judged: the last good ones stay linked. */
    List<ReportFile> of(Run run) {
        return Stream.of(
                        shared.of(run).stream().flatMap(report -> shared(run, report)),
                        readers.owners(run).stream().flatMap(one -> owner(run, one)),
                        Stream.of(milestones(run)))
                .flatMap(Function.identity())
                .toList();
    }

    private Stream<ReportFile> shared(Run run, SharedReport report) {
        var stem = report.stem();
        return files.of(
                stem,
                report.planId(),
                EVERY_FORMAT,
                () -> shared.page(run, report, stem, bases.ofFile(run, report)));
    }

    private Stream<ReportFile> owner(Run run, Portfolio owner) {
        return files.of(
                ReportFile.ofOwner(owner.slug()),
                null,
                EVERY_FORMAT,
                () -> {
                    var context = desk.context(run).with(tellings.ofOwnersReport(run, owner));
                    return new ReportFile.Page(desk.page(OwnerReport::new, owner, context), null);
                });
    }

    private ReportFile milestones(Run run) {
        return new ReportFile(
                ACROSS + "milepaele.xlsx",
                null,
                () ->
                        new ReportFile.Made(
                                out -> workbook.write(judged.all(run), desk.context(run), out),
                                false,
                                null));
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
}
