package dk.milepael.report;

import static dk.milepael.report.RowFixture.dropped;
import static dk.milepael.report.RowFixture.lit;

import dk.milepael.history.Change;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Family;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.Light;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import dk.milepael.plan.Verdict;
import dk.milepael.rules.JudgedPlan;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Two plans of a fictional municipality, judged by hand on 20 November 2026: of 12 lines 2 are
 * done, 2 on course, 2 ask for attention, 4 are red and 2 grey; 2 more were dropped.
 */
public final class Noerreaa {
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    public static final ReportContext CONTEXT =
            new ReportContext("Nørreå Kommune", "Økonomi og Udvikling", DAY);
    public static final String CLIMATE_FILE = "Klimahandlingsplan 2026.xlsx";
    static final String DIGITAL_FILE = "digital/Status på digitalisering.xlsx";

    private static final String BIRTHE = "Birthe Nøhr";
    private static final String KARSTEN = "Karsten Vium";

    private static final Change.Slip MOVED =
            new Change.Slip(
                    LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 31), DAY.minusDays(1));
    private static final Message UNDECIDED = Message.of("reason.dropped.by-nobody");
    private static final Message DECIDED =
            Message.of("reason.dropped")
                    .with("citat", "haller udgår")
                    .with("hvem", "Klimaudvalget");

    private Noerreaa() {}

    public static List<JudgedPlan> plans() {
        return List.of(climate(), digital());
    }

    /** An action catalogue with a version before: a deadline moved, a row came and one went. */
    public static JudgedPlan climate() {
        var heading =
                PlanFixture.heading(
                        "Klimahandlingsplan 2026",
                        Family.ACTION_CATALOGUE,
                        LocalDate.of(2026, 9, 30));
        return new PlanFixture("klimahandlingsplan-2026", heading, CLIMATE_FILE, DAY.minusDays(1))
                .section("1", "Grøn mobilitet")
                .initiative("A", "Flere på cykel", BIRTHE)
                .row("Cykelsti langs Åvejen er anlagt", done("15-09-2026"))
                .row("Cykelparkering ved stationen\ner udvidet", overdue("31-10-2026", 20))
                .row("Kampagne for pendlere er holdt", soon("04-12-2026"))
                .changed(Change.Kind.ADDED)
                .row("Delebiler i Nørreå by", dropped(Light.YELLOW, UNDECIDED))
                .initiative("B", "El i den kommunale flåde", "birthe  nøhr")
                .row("Ti elbiler er leveret", onCourse("31-01-2027", 72).assumedYear())
                .changed(Change.Kind.CHANGED, MOVED)
                .row("Ladestandere på rådhuset", noDeadline())
                .section("2", "Energi i bygninger")
                .initiative("C", "Varmepumper på skolerne", KARSTEN)
                .row("Tre oliefyr er udskiftet", notReached("01-12-2026"))
                .row("Udbud af solceller er afgjort", paused("15-12-2026"))
                .row("Energimærkning af haller", dropped(Light.GREY, DECIDED))
                .row("Isolering af svømmehallen", RowFixture.NOTHING)
                .changed(Change.Kind.GONE)
                .leftOut(LeftOut.Why.STRUCK_THROUGH, "Solfangere på plejehjem")
                .judged();
    }

    /** A status table, received for the first time, whose initiatives are their own lines. */
    public static JudgedPlan digital() {
        var heading = PlanFixture.heading("Status på digitalisering", Family.STATUS_TABLE, null);
        return new PlanFixture("status-paa-digitalisering", heading, DIGITAL_FILE, DAY)
                .initiative("1", "Fælles journal på plejehjem", "IT-afdelingen", done("01-06-2026"))
                .initiative(
                        "2",
                        "Digital post til foreninger",
                        KARSTEN,
                        overdue("15-05-2026", 189).explained(Deviations.WHOLE))
                .initiative("3", "Nyt bookingsystem til haller", KARSTEN, overdue("18-11-2026", 2))
                .initiative(
                        "4",
                        "Chatbot på hjemmesiden",
                        "IT-afdelingen",
                        unreadable("når det er muligt"))
                .initiative("5", "Kursus i informationssikkerhed", null, onCourse("20-12-2026", 30))
                .judged();
    }

    /** A plan of that many milestones on course, one due on each day from the report day on. */
    public static JudgedPlan broad(int milestones) {
        var heading = PlanFixture.heading("Bred plan", Family.ACTION_CATALOGUE, DAY);
        var plan =
                new PlanFixture("bred-plan", heading, "Bred plan.xlsx", DAY)
                        .section("1", "Alt på én gang")
                        .initiative("A", "En lang liste", BIRTHE);
        var written = DateTimeFormatter.ofPattern("dd-MM-uuuu");
        for (int days = 0; days < milestones; days++) {
            plan.row("Trin " + (days + 1), onCourse(DAY.plusDays(days).format(written), days));
        }
        return plan.judged();
    }

    private static RowFixture done(String day) {
        return lit(Light.BLUE, day, Message.of("reason.delivered.undated"));
    }

    private static RowFixture overdue(String day, int days) {
        return lit(Light.RED, day, told("reason.overdue", day, days))
                .finding("overdue", Severity.ERROR, told("finding.overdue", day, days));
    }

    private static Message told(String key, String day, int days) {
        return Message.of(key).with("frist", RowFixture.day(day)).with("dage", new Arg.Days(days));
    }

    private static RowFixture onCourse(String day, int days) {
        return lit(Light.GREEN, day, told("reason.ongoing", day, days));
    }

    private static RowFixture soon(String day) {
        return lit(Light.YELLOW, day, soon("reason.no-status.soon", day))
                .finding("due-soon", Severity.NOTE, soon("finding.due-soon", day));
    }

    private static Message soon(String key, String day) {
        return Message.of(key)
                .with("frist", RowFixture.day(day))
                .with("arbejdsdage", new Arg.WorkingDays(10));
    }

    private static RowFixture noDeadline() {
        return lit(Light.GREY, null, Message.of("reason.no-deadline"))
                .finding("no-deadline", Severity.WARNING, Message.of("finding.no-deadline"));
    }

    private static RowFixture unreadable(String words) {
        return lit(Light.GREY, words, Message.of("reason.unreadable").with("rå", words))
                .finding(
                        "unreadable-deadline",
                        Severity.ERROR,
                        Message.of("finding.unreadable-deadline").with("rå", words));
    }

    private static RowFixture notReached(String day) {
        var quote = "kun ét fyr er skiftet";
        return lit(Light.RED, day, Message.of("reason.not-reached").with("citat", quote))
                .verdict(Verdict.NOT_REACHED, quote);
    }

    private static RowFixture paused(String day) {
        var quote = "afventer ny lov";
        return lit(Light.YELLOW, day, Message.of("reason.paused").with("citat", quote))
                .verdict(Verdict.PAUSED, quote);
    }
}
