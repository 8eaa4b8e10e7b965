package dk.milepael.report.specimen;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.RefusedFile;
import dk.milepael.ingest.receipt.Outcome;
import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.plan.Family;
import dk.milepael.plan.Message;
import dk.milepael.report.receipt.Copy;
import dk.milepael.report.receipt.ReceiptFacts;
import java.util.List;

/** Made-up dropped files: read with and without remarks, refused, known, a list. */
final class SpecimenFiles {
    private static final String NAME = "Prøve.xlsx";
    private static final String HASH = "0".repeat(64);
    private static final Reading.Refused REFUSED =
            new Reading.Refused(
                    Refusal.ENCRYPTED,
                    Message.of("refused.encrypted"),
                    List.of(sheet(null, false)));

    private SpecimenFiles() {}

    static List<ReceiptFacts> all() {
        return List.of(
                read().with(new Copy.Given("Prøve.kvittering.xlsx", true)),
                read(),
                readWithoutRemarks(),
                new ReceiptFacts(
                        NAME, HASH, new ReceiptFacts.Fate.Refused(REFUSED, SpecimenRow.DAY)),
                new ReceiptFacts(NAME, HASH, new ReceiptFacts.Fate.Refused(REFUSED, null)),
                new ReceiptFacts(NAME, HASH, new ReceiptFacts.Fate.Known(NAME, SpecimenRow.DAY)),
                list());
    }

    private static ReceiptFacts list() {
        var told = List.of(Message.of("specimen.reason"));
        return new ReceiptFacts(NAME, HASH, new ReceiptFacts.Fate.Listed(told, List.of(), true));
    }

    static RefusedFile refused() {
        return new RefusedFile(NAME, HASH, SpecimenRow.DAY.minusDays(3), REFUSED);
    }

    private static ReceiptFacts read() {
        var plan = SpecimenPlan.full(Family.ACTION_CATALOGUE);
        var reading =
                new Reading.Read(
                        List.of(plan.facts().compared().version()),
                        List.of(sheet(Family.ACTION_CATALOGUE, true), sheet(null, false)),
                        List.of());
        return new ReceiptFacts(
                NAME,
                HASH,
                new ReceiptFacts.Fate.Read(reading, List.of(plan)),
                new Copy.Withheld(Outcome.Why.OTHER_KIND),
                "# prøve: kolonner\n");
    }

    private static ReceiptFacts readWithoutRemarks() {
        var plan = SpecimenPlan.empty(Family.ACTION_CATALOGUE);
        var reading =
                new Reading.Read(
                        List.of(plan.facts().compared().version()),
                        List.of(sheet(Family.ACTION_CATALOGUE, true)),
                        List.of());
        return new ReceiptFacts(NAME, HASH, new ReceiptFacts.Fate.Read(reading, List.of(plan)));
    }

    private static Reading.SheetAccount sheet(
            @org.jspecify.annotations.Nullable Family family, boolean sure) {
        return new Reading.SheetAccount(
                "Plan",
                family == null ? null : "action-catalogue",
                new Reading.Tally(3, 2, 1, 1, 1),
                List.of(
                        new Reading.ColumnAccount("A", "Milepæl\nog mål", "milestone"),
                        new Reading.ColumnAccount("B", "Andet", null)),
                new Reading.Recognition(
                        family == null ? null : "A4:D9",
                        sure,
                        sure ? List.of() : List.of(Message.of("specimen.reason")),
                        null));
    }
}
