package dk.milepael.report.receipt;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.report.Words;
import java.util.List;
import java.util.Locale;

/** Tells how the sheets of a file were understood, and which rows were left out. */
final class ReceiptReading {
    private final Words words;

    ReceiptReading(Words words) {
        this.words = words;
    }

    /** What the sheets look like of a file in which no plan was found. */
    ReceiptView.Reading of(Reading.Refused reading) {
        return new ReceiptView.Reading(
                reading.sheets().stream().map(this::sheet).toList(), List.of());
    }

    ReceiptView.Reading of(Reading.Read reading) {
        return new ReceiptView.Reading(
                reading.sheets().stream().map(this::sheet).toList(),
                reading.plans().stream()
                        .map(PlanVersion::leftOut)
                        .flatMap(List::stream)
                        .map(this::omitted)
                        .toList());
    }

    private ReceiptView.Sheet sheet(SheetAccount sheet) {
        var recognition = sheet.recognition();
        return new ReceiptView.Sheet(
                title(sheet),
                sheet.sheet(),
                understood(sheet),
                recognition.sure() ? "" : words.say("receipt.sheet.unsure"),
                recognition.reasons().stream().map(words::say).toList(),
                sheet.columns().stream().map(this::column).toList());
    }

    private String title(SheetAccount sheet) {
        var area = sheet.recognition().area();
        var title = Message.of(area == null ? "receipt.sheet" : "receipt.sheet.area");
        var named = title.with("ark", sheet.sheet());
        return words.say(area == null ? named : named.with("område", area));
    }

    private String understood(SheetAccount sheet) {
        var family = sheet.family();
        return family == null
                ? words.say("receipt.sheet.not-a-plan")
                : words.say(
                        Message.of("receipt.sheet.plan")
                                .with("familie", words.say("receipt.family." + family))
                                .with("rækker", new ReceiptSum(words).rows(sheet.tally(), family)));
    }

    private ReceiptView.Column column(Reading.ColumnAccount column) {
        var role = column.role() == null ? "unused" : "role." + column.role();
        return new ReceiptView.Column(
                column.column(), column.header(), words.say("receipt." + role));
    }

    private ReceiptView.Omitted omitted(LeftOut row) {
        var why = row.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var where = new ReceiptRemarks(words).cell(row.cell());
        return new ReceiptView.Omitted(
                where, words.say("receipt.left-out." + why), row.text(), row.cell());
    }
}
