package dk.milepael.report;

import static dk.milepael.report.InitiativeDraft.initiative;

import dk.milepael.history.Ancestry;
import dk.milepael.history.Certainty;
import dk.milepael.history.Fate;
import dk.milepael.history.Forebear;
import dk.milepael.history.NextYear;
import dk.milepael.plan.AmountKind;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Family;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Role;
import dk.milepael.plan.Verdict;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.PlanFacts;
import java.util.List;
import java.util.Map;

/** A plan of each family whose documents are cards or goals, with rich and with empty ones. */
public final class FamilyWorlds {
    public static final String LONG_WORD =
            "Hjemmesygeplejerskeuddannelsesbevillingsansøgningsskemabehandling";

    private static final String CITIZENS = "Spor 1: Tæt på borgerne";
    private static final String MONEY = "Spor 2: Klogt på pengene";
    private static final String TOGETHER = "Spor 3: Sammen om opgaven";

    private FamilyWorlds() {}

    /** Two focus areas: each verdict, goals that go on, and one that nobody told anything of. */
    public static JudgedPlan businessPlan() {
        return new PlanDraft("Virksomhedsplan for Borgerservice", Family.BUSINESS_PLAN)
                .section("1", "Kortere ventetid", 1)
                .with(
                        initiative(null, "Telefonen bliver taget inden to minutter.")
                                .goal("Telefonen bliver taget inden to minutter.")
                                .criterion("Ni ud af ti opkald besvares til tiden")
                                .criterion(
                                        "Målingen gentages senest 1. november 2026",
                                        "senest 1. november 2026",
                                        "2026-11-01")
                                .owner("Dagny Kjærbo", Role.ANSVARLIG)
                                .told(
                                        Verdict.DELIVERED,
                                        Continuation.REPEATED,
                                        "2027",
                                        "Målet er nået. Det gentages i 2027."))
                .with(
                        initiative(null, "Bestilling af tid virker på mobilen.")
                                .goal("Bestilling af tid virker på mobilen.")
                                .criterion("Halvdelen af tiderne bestilles på mobil")
                                .due("31. august 2026", "2026-08-31")
                                .told(
                                        Verdict.NOT_REACHED,
                                        Continuation.SUB_GOAL,
                                        null,
                                        "Målet er ikke nået."))
                .with(
                        initiative(null, "Køen ved skranken er væk.")
                                .goal("Køen ved skranken er væk.")
                                .told(Verdict.UNKNOWN, "Der er sat en skærm op i forhallen."))
                .section("2", "Viden", 1)
                .with(
                        initiative(
                                        null,
                                        "Alle medarbejdere kan vejlede om de ti ydelser, som borgerne"
                                                + " oftest spørger til, uden at sende dem videre til"
                                                + " en anden afdeling eller et andet nummer.")
                                .goal(
                                        "Alle medarbejdere kan vejlede om de ti ydelser, som borgerne"
                                                + " oftest spørger til, uden at sende dem videre til"
                                                + " en anden afdeling eller et andet nummer.")
                                .criterion(PlanWorlds.longText())
                                .setAside(null, AmountKind.UNSPECIFIED)
                                .due("30. juni 2027", "2027-06-30")
                                .told(Verdict.PARTLY, "Målet er delvist nået."))
                .with(initiative(null, LONG_WORD).goal(LONG_WORD))
                .judged();
    }

    /** The same business plan when next year's plan has come, and with a year before it. */
    public static JudgedPlan businessPlanBetweenYears() {
        var plan = businessPlan();
        var facts = plan.facts();
        var version = facts.compared().version();
        var next = NextYear.of(version, "plan-2027", nextBusinessPlan());
        var before =
                new Forebear(
                        "plan-2025",
                        "Virksomhedsplan 2025 for Borgerservice",
                        2025,
                        "i7",
                        "Vi vil tage telefonen inden tre minutter",
                        Fate.Kind.CONTINUED,
                        Certainty.ALIKE,
                        1);
        var ancestry = new Ancestry(Map.of("i0", List.of(before)));
        return new JudgedPlan(
                new PlanFacts(
                        facts.planId(),
                        facts.compared(),
                        facts.file(),
                        facts.received(),
                        next,
                        ancestry),
                plan.milestones(),
                plan.initiatives(),
                plan.sections(),
                plan.whole());
    }

    private static PlanVersion nextBusinessPlan() {
        return new PlanDraft("Virksomhedsplan 2027 for Borgerservice", Family.BUSINESS_PLAN)
                .with(initiative(null, "Telefonen bliver taget inden to minutter."))
                .with(initiative(null, "Køen ved skranken er væk, også om mandagen."))
                .with(initiative(null, "Pas kan bestilles uden fremmøde."))
                .judged()
                .facts()
                .compared()
                .version();
    }

    /** Last year's results, two departments, a card with everything and one with nothing. */
    public static JudgedPlan cards() {
        return new PlanDraft("Indsatsplan 2026 for Kultur og Fritid", Family.INITIATIVE_CARDS)
                .section("1", "Resultater 2025", 1)
                .with(
                        initiative(null, "Nyt gulv i hallen")
                                .agreed("Budgetaftale 2025-28", "Nyt gulv i hallen")
                                .told(Verdict.DELIVERED, "Gulvet blev taget i brug i maj 2025."))
                .section("2", "Indsatser 2026", 1)
                .section("2.1", "Biblioteket", 2)
                .with(
                        initiative("1", "Åbent hver aften")
                                .agreed("Budgetaftale 2026-29", "længere åbent for de unge")
                                .goal(
                                        """
                                        Flere unge bruger biblioteket.
                                        • 200 unge hver uge
                                        • Færre klager over støj\
                                        """)
                                .criterion("200 unge hver uge")
                                .criterion("Færre klager over støj")
                                .description(
                                        "Døren er åben til kl. 22, også når personalet er gået.")
                                .step(
                                        "Ny dørlås er sat op senest 1. oktober 2026",
                                        "senest 1. oktober 2026",
                                        "2026-10-01")
                                .step("Lyset er skiftet", Verdict.DELIVERED, "Lyset er skiftet.")
                                .step(
                                        "Ordningen gøres op 1. juni 2027",
                                        "1. juni 2027",
                                        "2027-06-01")
                                .organisation(
                                        "Johan Brix er projektleder. Der er afsat 240.000 kr.")
                                .owner("Johan Brix", Role.PROJEKTLEDER)
                                .owner("Rie Damsbo", Role.PROJEKTEJER)
                                .setAside("240000", AmountKind.DRIFT)
                                .setAside("1100000", AmountKind.ANLAEG)
                                .followUpPlan(PlanWorlds.longText())
                                .refersTo("se punkt 1 under Hallerne", "1", "Hallerne", null)
                                .refersTo("se også punkt 9", "9", null, null))
                .with(initiative("2", "Uden ord"))
                .section("2.2", "Hallerne", 2)
                .with(
                        initiative("1", LONG_WORD)
                                .goal(LONG_WORD)
                                .due("15. december 2026", "2026-12-15")
                                .owner("Rie Damsbo", Role.ANSVARLIG)
                                .told(Verdict.ONGOING, "Arbejdet er i gang."))
                .judged();
    }

    /** Three tracks, a goal that the list and its card disagree on, and one without a card. */
    public static JudgedPlan agreement() {
        return new PlanDraft("Udviklingsaftale 2027 for Børnehusene", Family.DEVELOPMENT_AGREEMENT)
                .section("1", "Hverdagen", 1)
                .with(
                        initiative(null, "Mere tid ude")
                                .goal("Børnene er ude mindst to timer hver dag.")
                                .track(CITIZENS, null)
                                .track("Andet", "Sundhedspolitikken")
                                .description(
                                        "Børnene sover bedre.\n• og de leger sammen\n• hele året")
                                .step("Legepladserne er set efter", Verdict.DELIVERED, "Er gjort.")
                                .step(
                                        "Der er købt regntøj senest 1. november 2026",
                                        "senest 1. november 2026",
                                        "2026-11-01")
                                .owner("Husene", Role.INVOLVERET)
                                .owner("Forældreråd", Role.INVOLVERET)
                                .followUpPlan("Vi tæller timer i uge 20, senest 23. maj 2027.")
                                .followedUpOn("2027-05-23"))
                .with(
                        initiative(null, "Mad uden spild")
                                .goal("Halvt så meget mad smides ud.")
                                .track("Vores spor 2: Klogt på pengene", "Klimaplanen")
                                .description(PlanWorlds.longText())
                                .step("Maden vejes hver fredag", Verdict.ONGOING, "Er i gang.")
                                .followUpPlan("Køkkenerne holder øje."))
                .section("2", "Husene", 1)
                .with(initiative(null, LONG_WORD).track("Bygningsstrategien", null))
                .listed(CITIZENS, "Mere tid ude", "Børnene er ude mindst to timer hver dag.")
                .listed(MONEY, "Mad uden spild", "Halvt så meget mad smides ud.")
                .listed(TOGETHER, "Mad uden spild", "Halvt så meget mad smides ud.")
                .listed(TOGETHER, "Fælles vikarer", null)
                .timeline("Udkastet drøftes", "3.–14. august 2026", "2026-08-14")
                .timeline("Aftalen underskrives", "27. november 2026", "2026-11-27")
                .judged();
    }

    /** A tracker: initiatives with deadlines of their own and no milestones. */
    public static JudgedPlan tracker() {
        return new PlanDraft("Opgaveliste", Family.OTHER)
                .with(
                        initiative("17", "Nøgler mangler")
                                .description("To af fire sæt er væk.")
                                .due("1. oktober 2026", "2026-10-01")
                                .owner("Bo Krogh", Role.ANSVARLIG)
                                .told(Verdict.ONGOING, "Der er bestilt nye."))
                .with(initiative("18", "Lås er defekt").due("1. februar 2027", "2027-02-01"))
                .judged();
    }
}
