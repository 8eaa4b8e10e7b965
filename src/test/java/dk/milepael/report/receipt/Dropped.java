package dk.milepael.report.receipt;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.RefusedFile;
import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import dk.milepael.report.Noerreaa;
import java.util.List;
import java.util.stream.IntStream;

/** Files dropped in Nørreå's folder, with what became of them. */
public final class Dropped {
    private static final Reading.Refused PASSWORD =
            new Reading.Refused(Refusal.ENCRYPTED, Message.of("refused.encrypted"));
    private static final String LOCKED = "Låst plan #1.xlsx";
    private static final String HASH = "3f6c".repeat(16);

    private Dropped() {}

    /** A plan with a cover sheet, read with remarks of every severity. */
    public static ReceiptFacts climate() {
        var plan = Noerreaa.climate();
        var columns =
                List.of(
                        new Reading.ColumnAccount("A", "Handling", "action"),
                        new Reading.ColumnAccount("B", "Milepæle", "milestone"),
                        new Reading.ColumnAccount("C", "Frist", "deadline"),
                        new Reading.ColumnAccount("D", "Journalnr.", null));
        var sheets =
                List.of(
                        Reading.SheetAccount.noPlan("Forside"),
                        new Reading.SheetAccount(
                                "Plan",
                                "action-catalogue",
                                new Reading.Tally(10, 5, 3, 2, 1),
                                columns,
                                new Reading.Recognition("A4:D25", true, List.of(), null)));
        var years = IntStream.rangeClosed(9, 19).mapToObj(Dropped::assumedYear).toList();
        var version = plan.facts().compared().version();
        return new ReceiptFacts(
                Noerreaa.CLIMATE_FILE,
                HASH,
                new ReceiptFacts.Fate.Read(
                        new Reading.Read(List.of(version), sheets, years), List.of(plan)));
    }

    public static ReceiptFacts copy() {
        return new ReceiptFacts(
                "Kopi af plan.xlsx",
                HASH,
                new ReceiptFacts.Fate.Known(Noerreaa.CLIMATE_FILE, Noerreaa.DAY.minusDays(1)));
    }

    public static ReceiptFacts locked() {
        return new ReceiptFacts(
                LOCKED, HASH, new ReceiptFacts.Fate.Refused(PASSWORD, Noerreaa.DAY.minusDays(14)));
    }

    /** A workbook with a sheet of coloured weeks and one of prices. */
    static ReceiptFacts noPlan() {
        var reading =
                new Reading.Refused(
                        Refusal.NO_PLAN,
                        Message.of("refused.no-plan.gantt").with("ark", "Uger"),
                        List.of(looking("Uger", "gantt"), looking("Priser", "prices")));
        return new ReceiptFacts(
                "Uger og priser.xlsx", HASH, new ReceiptFacts.Fate.Refused(reading, null));
    }

    private static Reading.SheetAccount looking(String sheet, String kind) {
        var reason = Message.of("sheet." + kind).with("ark", sheet);
        return new Reading.SheetAccount(
                sheet,
                null,
                Reading.Tally.NONE,
                List.of(),
                new Reading.Recognition(null, true, List.of(reason), null));
    }

    /** The locked file, which lies there since three days ago. */
    public static RefusedFile refused() {
        return new RefusedFile(LOCKED, HASH, Noerreaa.DAY.minusDays(3), PASSWORD);
    }

    private static Finding assumedYear(int row) {
        var message =
                Message.of("finding.assumed-year")
                        .with("rå", "1. marts")
                        .with("år", "2027")
                        .with("grundlag", new dk.milepael.plan.Arg.Word("basis.plan-year"));
        return new Finding(
                "assumed-year", Severity.NOTE, message, new SourceCell("Plan", "C" + row));
    }
}
