package dk.milepael.report;

import static dk.milepael.report.WorldRow.dated;
import static dk.milepael.report.WorldRow.row;

import dk.milepael.history.Change;
import dk.milepael.plan.Amount;
import dk.milepael.plan.AmountKind;
import dk.milepael.plan.AmountPeriod;
import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.DeadlineNote.AssumedYear;
import dk.milepael.plan.Family;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.Light;
import dk.milepael.plan.Severity;
import dk.milepael.rules.JudgedPlan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The two plans that the reports on a single plan are tested on. */
public final class PlanWorlds {
    private static final String KAREN = "Karen Lund Holm";
    private static final String IB = "Ib Sandager";
    private static final DeadlineNote NO_YEAR = new AssumedYear(2026, DeadlineNote.Basis.PLAN_YEAR);

    private PlanWorlds() {}

    /** Ten milestones and an action without any: every light, a row that is gone, a slip. */
    public static JudgedPlan catalogue() {
        return new PlanWorld("Handlingskatalog for ældreområdet", Family.ACTION_CATALOGUE, "okt-26")
                .section("1", "Hjemmepleje", 1, null)
                .section("1.1", "Ruter og tid", 2, "At mere af arbejdstiden bruges hos borgerne.")
                .action(
                        "A",
                        "Fælles ruteplan i alle distrikter",
                        PlanWorld.party(KAREN),
                        row("Værktøjet er i brug i alle fire distrikter")
                                .under(
                                        "De fire distrikter lægger ruter i samme værktøj. Planen"
                                                + " skal vise:\nkørsel\nbesøg\npauser")
                                .owner(KAREN)
                                .due("sep-26", "2026-09-30")
                                .told("Taget i brug 21. september.", "Gennemført")
                                .changed(Change.Kind.CHANGED, "mark")
                                .is(Light.BLUE, "Meldt gennemført; datoen er ikke oplyst."),
                        row("Ruterne er prøvet af i en uge")
                                .under(
                                        "De fire distrikter lægger ruter i samme værktøj. Planen"
                                                + " skal vise:\nkørsel\nbesøg\npauser")
                                .owner(KAREN)
                                .due("okt-26", "2026-10-31")
                                .told(null, "Afventer Syd")
                                .found(
                                        "no-decision-reference",
                                        Severity.NOTE,
                                        "Det fremgår ikke, hvem der har besluttet det.",
                                        "C8")
                                .is(
                                        Light.RED,
                                        "Fristen 31. oktober 2026 er overskredet med 20 dage, og"
                                                + " milepælen er ikke meldt gennemført."),
                        row(null)
                                .under("Planlæggerne oplæres to og to.")
                                .owner(KAREN)
                                .due("december", "2026-12-31", NO_YEAR)
                                .found(
                                        "assumed-year",
                                        Severity.WARNING,
                                        "»december« har intet årstal. 2026 er antaget ud fra"
                                                + " planens år.",
                                        "C9")
                                .told("Første hold er i gang.", null)
                                .is(
                                        Light.GREEN,
                                        "I gang. Fristen 31. december 2026 er om 41 dage."))
                .action(
                        "B",
                        "Færre skift af hjælper",
                        PlanWorld.party(IB),
                        row("Teams er sat")
                                .owner(IB)
                                .due("1. december", "2026-12-01", NO_YEAR)
                                .told("Forhandles med distrikterne.", null)
                                .found(
                                        "assumed-year",
                                        Severity.WARNING,
                                        "»1. december« har intet årstal. 2026 er antaget ud fra"
                                                + " planens år.",
                                        "C12")
                                .moved(
                                        slip("2026-09-01", "2026-10-15"),
                                        slip("2026-10-15", "2026-12-01"))
                                .is(
                                        Light.YELLOW,
                                        "Fristen er flyttet fra 15. oktober 2026 til 1. december"
                                                + " 2026."),
                        row("Vikarkorps er oprettet")
                                .owner(IB)
                                .due("nov-26", "2026-11-30")
                                .gone("Milepælen stod i versionen fra 1. oktober 2026."))
                .section("2", "Hjælpemidler", 1, "At hjælpemidler er fremme i tide.")
                .action(
                        null,
                        "Hjælpemiddeldepotetsdøgnåbneselvbetjeningsudleveringsløsning",
                        null,
                        row("Depotet er åbent aften og weekend")
                                .due("15-10-2026", "2026-10-15")
                                .told("Halvdelen af skabene er sat op.", null)
                                .explained(Deviations.WHOLE)
                                .is(
                                        Light.RED,
                                        "Delvist gennemført; fristen 15. oktober 2026 er"
                                                + " overskredet med 36 dage."),
                        row("Der er indgået aftale om vask")
                                .told("Udtaget af Ældreudvalget.", "Udgår")
                                .dropped(Light.GREY, "Udgået: »Udtaget af Ældreudvalget«."),
                        row("Lager er talt op")
                                .under(longText())
                                .is(Light.GREY, "Der er ingen frist."))
                .section("3", "Opsamling", 1, null)
                .initiative(
                        "1",
                        "Evaluering",
                        null,
                        row("Evaluering")
                                .owner(KAREN)
                                .due("30-06-2027", "2027-06-30")
                                .changed(Change.Kind.ADDED)
                                .is(Light.GREEN, "I gang. Fristen 30. juni 2027 er om 222 dage."))
                .leftOut(LeftOut.Why.STRUCK_THROUGH, "A20", "Fælles vagtplan")
                .judged();
    }

    /** Five initiatives, one of them stopped and one with three steps. */
    public static JudgedPlan statusTable() {
        return new PlanWorld("Nem adgang, version 2", Family.STATUS_TABLE, "november 2026")
                .initiative(
                        "1",
                        "Borgernes overblik",
                        "Alle borgere kan inden udgangen af marts 2027 se deres egne sager samlet.",
                        row(null)
                                .told("Løsningen er i gang og ventes i drift 15. marts 2027.", null)
                                .says(
                                        commitment(
                                                "inden udgangen af marts 2027",
                                                "2027-03-31",
                                                CommitmentRole.DEADLINE,
                                                CommitmentField.GOAL))
                                .says(
                                        commitment(
                                                "15. marts 2027",
                                                "2027-03-15",
                                                CommitmentRole.EXPECTED,
                                                CommitmentField.STATUS))
                                .setAside(amount("1200000", AmountKind.DRIFT, AmountPeriod.YEAR))
                                .setAside(amount("850000", AmountKind.ANLAEG, AmountPeriod.TOTAL))
                                .is(Light.GREEN, "I gang. Fristen 31. marts 2027 er om 131 dage."))
                .initiative(
                        "2",
                        "Selvbetjening til foreninger",
                        "Der udvikles tre løsninger i 2026 for x mio. kr.",
                        row(null)
                                .told("Byrådet har besluttet, at løsningerne ikke laves.", null)
                                .says(
                                        commitment(
                                                "i 2026",
                                                "2026-12-31",
                                                CommitmentRole.DEADLINE,
                                                CommitmentField.GOAL))
                                .setAside(
                                        new Amount(
                                                null,
                                                AmountKind.UNSPECIFIED,
                                                AmountPeriod.TOTAL,
                                                "x mio. kr."))
                                .dropped(
                                        Light.GREY,
                                        "Udgået: »Byrådet har besluttet, at løsningerne ikke"
                                                + " laves«."))
                .initiative(
                        "3",
                        "Ny hjemmeside",
                        "Hjemmesiden skiftes ud:",
                        row(null)
                                .told("Analysen er færdig. Udbuddet er forsinket.", null)
                                .is(Light.RED, "1 trin er overskredet."),
                        List.of(
                                row("Analyse er færdig i april 2026")
                                        .due("i april 2026", "2026-04-30")
                                        .is(Light.BLUE, "Målet er opfyldt: »Analysen er færdig«."),
                                row("Udbud er gennemført ultimo oktober 2026")
                                        .due("ultimo oktober 2026", "2026-10-31")
                                        .is(
                                                Light.RED,
                                                "Fristen 31. oktober 2026 er overskredet med 20"
                                                        + " dage, og milepælen er ikke meldt"
                                                        + " gennemført."),
                                row("Siden er åben 1. juni 2027")
                                        .due("1. juni 2027", "2027-06-01")
                                        .is(Light.GREY, "Der er ikke meldt status.")))
                .initiative(
                        "4",
                        "Telefonbetjening",
                        "Ventetiden følges løbende.",
                        row(null)
                                .told("Sat i bero, til der er ansat en leder.", null)
                                .says(
                                        new Commitment(
                                                new Deadline(
                                                        "løbende",
                                                        DeadlineKind.ONGOING,
                                                        null,
                                                        null,
                                                        null,
                                                        null,
                                                        null,
                                                        List.of()),
                                                CommitmentRole.RECURRING,
                                                CommitmentField.GOAL,
                                                "Ventetiden følges løbende"))
                                .is(Light.YELLOW, "Sat i bero: »Sat i bero, til der er ansat«."))
                .initiative("5", "Digital post", null, row(null))
                .judged();
    }

    /** The longest text that staff have written in one cell. */
    static String longText() {
        return "Lageret tælles op hylde for hylde. ".repeat(85).strip();
    }

    private static Change.Slip slip(String from, String to) {
        return new Change.Slip(LocalDate.parse(from), LocalDate.parse(to), PlanWorld.DAY);
    }

    private static Commitment commitment(
            String raw, String day, CommitmentRole role, CommitmentField field) {
        return new Commitment(dated(raw, LocalDate.parse(day)), role, field, "… " + raw + " …");
    }

    private static Amount amount(String dkk, AmountKind kind, AmountPeriod per) {
        return new Amount(new BigDecimal(dkk), kind, per, dkk);
    }
}
