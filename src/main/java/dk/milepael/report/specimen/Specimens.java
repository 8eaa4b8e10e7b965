package dk.milepael.report.specimen;

import dk.milepael.plan.Family;
import dk.milepael.plan.Message;
import dk.milepael.report.Edition;
import dk.milepael.report.OwnerNames;
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
import dk.milepael.report.receipt.ReceiptReport;
import dk.milepael.report.sendings.Sending;
import dk.milepael.report.sendings.SendingsReport;
import dk.milepael.report.specimen.Specimen.Output;
import dk.milepael.report.startpage.PublicPageFacts;
import dk.milepael.report.startpage.PublicPageReport;
import dk.milepael.report.startpage.StartPageFacts;
import dk.milepael.report.startpage.StartPageReport;
import dk.milepael.report.statustable.StatusTableReport;
import dk.milepael.report.template.Templates;
import dk.milepael.report.yearahead.YearAheadReport;
import dk.milepael.rules.ExpectedPlan;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.RollCall;
import dk.milepael.rules.since.Event;
import dk.milepael.rules.since.Since;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** A page of every kind that the night makes, with everything on it and with nothing. */
public final class Specimens {
    private static final List<Output> EVERY = List.of(Output.values());
    private static final List<Output> BROWSER = List.of(Output.HTML);
    private static final List<Output> ON_PAPER = List.of(Output.HTML, Output.PDF);

    /** The files that templates share, and those that are no templates. */
    private static final List<String> SHARED =
            List.of("macros.ftlx", "planrapport.ftlx", "theme.css", "design.docx");

    static final ReportContext CONTEXT =
            new ReportContext(
                            "Prøve Kommune",
                            "Prøveafdelingen",
                            SpecimenRow.DAY,
                            new ReportContext.Background(
                                    Map.of(
                                            "proeve-action_catalogue",
                                            List.of(Message.of("specimen.reason"))),
                                    new RollCall(Collections.nCopies(10, missing())),
                                    Map.of(),
                                    OwnerNames.AS_WRITTEN))
                    .with(everythingHappened())
                    .with(new Edition(2, null, Map.of()));

    private Specimens() {}

    static Since everythingHappened() {
        var day = SpecimenRow.DAY.minusDays(7);
        return new Since(
                day,
                Since.Medium.MAIL,
                Arrays.stream(Event.Kind.values())
                        .map(kind -> new Event(kind, "proeve/1", kind.name(), day, SpecimenRow.DAY))
                        .toList());
    }

    public static List<Specimen> all() {
        return Stream.of(
                        ofPlan(
                                "handlingskatalog.ftlx",
                                Family.ACTION_CATALOGUE,
                                CatalogueReport::new),
                        ofPlan("handlingskatalog.ftlx", Family.OTHER, CatalogueReport::new),
                        ofPlan("statustabel.ftlx", Family.STATUS_TABLE, StatusTableReport::new),
                        ofPlan(
                                "virksomhedsplan.ftlx",
                                Family.BUSINESS_PLAN,
                                BusinessPlanReport::new),
                        yearly(),
                        ofPlan("indsatskort.ftlx", Family.INITIATIVE_CARDS, CardsReport::new),
                        ofPlan(
                                "udviklingsaftale.ftlx",
                                Family.DEVELOPMENT_AGREEMENT,
                                AgreementReport::new),
                        acrossPlans("ledelsesoverblik.ftlx", OverviewReport::new),
                        acrossPlans("fristkalender.ftlx", YearAheadReport::new),
                        owners(),
                        startPages(),
                        publicPages(),
                        receipts(),
                        SpecimenMails.digests(),
                        SpecimenMails.receipts(),
                        sendings(),
                        SpecimenMails.operators())
                .flatMap(specimens -> specimens)
                .toList();
    }

    /** Every file that the program itself has in its templates folder. */
    public static List<String> files() {
        return Stream.concat(SHARED.stream(), all().stream().map(Specimen::template).distinct())
                .sorted()
                .toList();
    }

    private static Stream<Specimen> ofPlan(
            String template, Family family, BiFunction<Templates, Words, Report<JudgedPlan>> kind) {
        return Stream.of(SpecimenPlan.full(family), SpecimenPlan.empty(family))
                .map(plan -> of(template, EVERY, kind, plan));
    }

    private static Stream<Specimen> yearly() {
        var plan = SpecimenYears.around(SpecimenPlan.full(Family.BUSINESS_PLAN));
        return Stream.of(of("virksomhedsplan.ftlx", EVERY, BusinessPlanReport::new, plan));
    }

    private static <S> Specimen of(
            String template,
            List<Output> outputs,
            BiFunction<Templates, Words, Report<S>> kind,
            S subject) {
        return new Specimen(
                template,
                outputs,
                (templates, words) -> kind.apply(templates, words).of(subject, CONTEXT).xhtml());
    }

    private static ExpectedPlan.Answer missing() {
        return new ExpectedPlan.Answer(
                ExpectedPlan.quarterly("Prøve"),
                ExpectedPlan.State.MISSING,
                null,
                SpecimenRow.DAY.minusDays(50),
                SpecimenRow.DAY.minusDays(30));
    }

    static List<JudgedPlan> plans() {
        return Arrays.stream(Family.values()).map(SpecimenPlan::full).toList();
    }

    /** More than pages show of. */
    private static List<JudgedPlan> manyPlans() {
        return Collections.nCopies(12, plans()).stream().flatMap(List::stream).toList();
    }

    private static Stream<Specimen> acrossPlans(
            String template, BiFunction<Templates, Words, Report<List<JudgedPlan>>> kind) {
        return Stream.of(plans(), List.<JudgedPlan>of())
                .map(plans -> of(template, EVERY, kind, plans));
    }

    private static Stream<Specimen> owners() {
        return Stream.of(manyPlans(), List.of(SpecimenPlan.small(Family.OTHER)))
                .flatMap(plans -> Portfolio.of(plans).stream())
                .map(owner -> of("ansvarlig.ftlx", EVERY, OwnerReport::new, owner));
    }

    private static Stream<Specimen> startPages() {
        var links = new HashMap<String, String>();
        links.put("rapporter/samlet/milepaele.xlsx", "milepaele.xlsx");
        links.put("udsendelser.html", "udsendelser.html");
        links.put("udsendelser.pdf", "udsendelser.pdf");
        for (var plan : plans().subList(1, Family.values().length)) {
            for (var ending : List.of("pdf", "html")) {
                links.put(
                        "rapporter/%s/opfoelgning.%s".formatted(plan.facts().planId(), ending),
                        "opfoelgning." + ending);
            }
        }
        var full =
                new StartPageFacts(
                        manyPlans(),
                        plans().subList(0, 1),
                        SpecimenFiles.all(),
                        List.of(SpecimenFiles.refused()),
                        List.of(Message.of("specimen.reason")),
                        "2026-11-20",
                        links);
        var empty =
                new StartPageFacts(
                        List.of(), List.of(), List.of(), List.of(), List.of(), null, Map.of());
        return Stream.of(full, empty)
                .map(night -> of("index.ftlx", BROWSER, StartPageReport::new, night));
    }

    private static Stream<Specimen> receipts() {
        return SpecimenFiles.all().stream()
                .map(file -> of("kvittering.ftlx", BROWSER, ReceiptReport::new, file));
    }

    private static Stream<Specimen> publicPages() {
        var report = new PublicPageFacts.Item("Prøve", "prøve", List.of(".pdf", ".html"));
        return Stream.of(List.of(report), List.<PublicPageFacts.Item>of())
                .map(PublicPageFacts::new)
                .map(folder -> of("offentlig.ftlx", BROWSER, PublicPageReport::new, folder));
    }

    private static Stream<Specimen> sendings() {
        var at = SpecimenRow.DAY.atTime(2, 15);
        var files = List.of(new Sending.File("Prøve.pdf", "0".repeat(64)));
        var mails =
                Stream.of(true, false)
                        .map(sent ->
                                new Sending("p", "p@n.example", "Prøve", sent, "s", "", at, files))
                        .toList();
        return Stream.of(mails, List.<Sending>of())
                .map(night -> of("udsendelser.ftlx", ON_PAPER, SendingsReport::new, night));
    }
}
