package dk.milepael.report.receipt;

import dk.milepael.ingest.Reading;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.report.Masthead;
import dk.milepael.report.Mastheads;
import dk.milepael.report.Numbered;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts what became of a dropped file into the words of its receipt. */
public final class ReceiptAssembler {
    private final Words words;

    public ReceiptAssembler(Words words) {
        this.words = words;
    }

    /** The fate in one line, for the list of files. */
    public String result(ReceiptFacts file) {
        return words.say(
                switch (file.fate()) {
                    case ReceiptFacts.Fate.Read read -> read(remarkCount(read));
                    case ReceiptFacts.Fate.Refused refused -> refused.reading().message();
                    case ReceiptFacts.Fate.Known _ -> Message.of("receipt.fate.known");
                });
    }

    ReceiptView view(ReceiptFacts file, ReportContext context) {
        var title = words.say(Message.of("receipt.title").with("fil", file.file()));
        var head = Mastheads.of(context, words, title, words.say("receipt.subject"));
        var hash = words.say(Message.of("receipt.hash").with("sum", file.sha256()));
        return switch (file.fate()) {
            case ReceiptFacts.Fate.Read read -> read(file, read, head, hash);
            case ReceiptFacts.Fate.Refused refused -> unread(head, refused(refused), hash);
            case ReceiptFacts.Fate.Known known -> unread(head, known(file, known), hash);
        };
    }

    private static ReceiptView unread(Masthead head, List<String> fate, String hash) {
        return new ReceiptView(head, fate, List.of(), List.of(), List.of(), List.of(), hash);
    }

    private ReceiptView read(
            ReceiptFacts file, ReceiptFacts.Fate.Read read, Masthead head, String hash) {
        var remarks = new ReceiptRemarks(words).of(read);
        var reading = read.reading();
        return new ReceiptView(
                head,
                List.of(words.say(read(remarkCount(read)))),
                new ReceiptSum(words).of(file.file(), reading),
                remarks,
                reading.sheets().stream().map(this::sheet).toList(),
                reading.plans().stream()
                        .map(PlanVersion::leftOut)
                        .flatMap(List::stream)
                        .map(this::omitted)
                        .toList(),
                hash);
    }

    private long remarkCount(ReceiptFacts.Fate.Read read) {
        return new ReceiptRemarks(words)
                .of(read).stream().mapToLong(group -> group.remarks().size()).sum();
    }

    private Message read(long remarks) {
        return remarks == 0
                ? Message.of("receipt.fate.full")
                : Message.of("receipt.fate.remarks")
                        .with("antal", words.say(Numbered.of("receipt.remarks", remarks)));
    }

    private List<String> refused(ReceiptFacts.Fate.Refused refused) {
        return List.of(words.say(refused.reading().message()), meanwhile(refused.inForce()));
    }

    private String meanwhile(@Nullable LocalDate inForce) {
        return inForce == null
                ? words.say("receipt.none-in-force")
                : words.say(Message.of("receipt.in-force").with("dag", inForce));
    }

    private List<String> known(ReceiptFacts file, ReceiptFacts.Fate.Known known) {
        var message =
                Message.of("receipt.known")
                        .with("fil", file.file())
                        .with("kendt", known.file())
                        .with("dag", known.read());
        return List.of(words.say(message));
    }

    private ReceiptView.Sheet sheet(Reading.SheetAccount sheet) {
        var family = sheet.family();
        if (family == null) {
            return new ReceiptView.Sheet(
                    sheet.sheet(), words.say("receipt.sheet.not-a-plan"), List.of());
        }
        var understood =
                Message.of("receipt.sheet.plan")
                        .with("familie", words.say("receipt.family." + family))
                        .with("rækker", new ReceiptSum(words).rows(sheet.tally()));
        return new ReceiptView.Sheet(
                sheet.sheet(),
                words.say(understood),
                sheet.columns().stream().map(this::column).toList());
    }

    private ReceiptView.Column column(Reading.ColumnAccount column) {
        var role = column.role() == null ? "unused" : "role." + column.role();
        return new ReceiptView.Column(
                column.column(), column.header(), words.say("receipt." + role));
    }

    private ReceiptView.Omitted omitted(LeftOut row) {
        var why = row.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var where = new ReceiptRemarks(words).cell(row.cell());
        return new ReceiptView.Omitted(where, words.say("receipt.left-out." + why), row.text());
    }
}
