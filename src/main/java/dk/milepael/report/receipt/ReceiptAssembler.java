package dk.milepael.report.receipt;

import dk.milepael.ingest.receipt.Marking;
import dk.milepael.plan.Message;
import dk.milepael.report.Masthead;
import dk.milepael.report.Mastheads;
import dk.milepael.report.Numbered;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
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
                    case ReceiptFacts.Fate.Read read ->
                            read(remarkCount(new ReceiptRemarks(words).of(read)));
                    case ReceiptFacts.Fate.Listed list ->
                            read(remarkCount(new ReceiptRemarks(words).of(list)));
                    case ReceiptFacts.Fate.Refused refused -> refused.reading().message();
                    case ReceiptFacts.Fate.Known _ -> Message.of("receipt.fate.known");
                });
    }

    /** How many remarks the receipt of a list has. */
    public long remarks(ReceiptFacts.Fate.Listed list) {
        return remarkCount(new ReceiptRemarks(words).of(list));
    }

    /** What is written into the copy of a file that was read. */
    public Marking marking(ReceiptFacts file, ReceiptFacts.Fate.Read read, ReportContext context) {
        return new Marking(
                words.say("receipt.copy.author"),
                context.asOf(),
                words.say("receipt.copy.sheet"),
                new ReceiptCover(words).of(view(file, context)),
                new ReceiptRemarks(words).notes(read));
    }

    ReceiptView view(ReceiptFacts file, ReportContext context) {
        var title = words.say(Message.of("receipt.title").with("fil", file.file()));
        var head = Mastheads.of(context, words, title, words.say("receipt.subject"));
        return switch (file.fate()) {
            case ReceiptFacts.Fate.Read read -> read(file, read, head);
            case ReceiptFacts.Fate.Refused refused ->
                    unread(
                            file,
                            head,
                            refused(refused),
                            new ReceiptReading(words).of(refused.reading()));
            case ReceiptFacts.Fate.Listed list -> listed(file, list, head);
            case ReceiptFacts.Fate.Known known ->
                    unread(file, head, known(file, known), ReceiptView.Reading.NONE);
        };
    }

    private ReceiptView unread(
            ReceiptFacts file, Masthead head, List<String> fate, ReceiptView.Reading reading) {
        return new ReceiptView(
                head, fate, List.of(), null, List.of(), reading, offer(file), hash(file));
    }

    private ReceiptView listed(ReceiptFacts file, ReceiptFacts.Fate.Listed list, Masthead head) {
        var remarks = new ReceiptRemarks(words).of(list);
        return new ReceiptView(
                head,
                List.of(words.say(read(remarkCount(remarks)))),
                list.told().stream().map(words::say).toList(),
                null,
                remarks,
                ReceiptView.Reading.NONE,
                null,
                hash(file));
    }

    private ReceiptView read(ReceiptFacts file, ReceiptFacts.Fate.Read read, Masthead head) {
        var remarks = new ReceiptRemarks(words).of(read);
        return new ReceiptView(
                head,
                List.of(words.say(read(remarkCount(remarks)))),
                new ReceiptSum(words).of(file.file(), read.reading()),
                copy(file.copy()),
                remarks,
                new ReceiptReading(words).of(read.reading()),
                offer(file),
                hash(file));
    }

    private ReceiptView.@Nullable CopyTold copy(Copy copy) {
        return switch (copy) {
            case Copy.None _ -> null;
            case Copy.Given(var file, var withoutMacros) ->
                    new ReceiptView.CopyTold(
                            words.say(withoutMacros ? "receipt.copy.no-macros" : "receipt.copy"),
                            file,
                            link(file));
            case Copy.Withheld(var why) ->
                    new ReceiptView.CopyTold(
                            words.say("receipt.copy.withheld." + why.id()), null, null);
        };
    }

    private static String link(String file) {
        try {
            return new URI(null, null, "./" + file, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no link to " + file, e);
        }
    }

    private ReceiptView.@Nullable Offer offer(ReceiptFacts file) {
        var mapping = file.mapping();
        if (mapping == null) {
            return null;
        }
        var lead = Message.of("receipt.mapping.lead").with("fil", file.file());
        return new ReceiptView.Offer(words.say(lead), mapping);
    }

    private String hash(ReceiptFacts file) {
        return words.say(Message.of("receipt.hash").with("sum", file.sha256()));
    }

    private static long remarkCount(List<ReceiptView.Group> groups) {
        return groups.stream().mapToLong(group -> group.remarks().size()).sum();
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
}
