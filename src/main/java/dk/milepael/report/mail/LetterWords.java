package dk.milepael.report.mail;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Mastheads;
import dk.milepael.report.Numbered;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.mail.Addressee.Enclosure;
import dk.milepael.report.mail.DigestView.Letter;
import dk.milepael.report.mail.DigestView.Lists;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands around the matters of a mail. */
final class LetterWords {
    private final Words words;
    private final int warningDays;

    LetterWords(Words words, int warningDays) {
        this.words = words;
        this.warningDays = warningDays;
    }

    Letter of(Addressee addressee, Matters matters, Lists own, ReportContext context) {
        var asOf = context.asOf();
        return new Letter(
                subject(matters, own, asOf),
                new Salutation(words).of(addressee.reader()),
                intro(addressee, matters, asOf),
                Mastheads.sender(context),
                addressee.enclosed().stream().map(this::enclosed).toList(),
                why(addressee, matters));
    }

    /** Of what concerns the recipient most. */
    private String subject(Matters matters, Lists own, LocalDate asOf) {
        if (matters.own() != null) {
            return about("mail.subject", numbers(own.overdue().size(), own.soon().size()), asOf);
        }
        if (!matters.passedOn().isEmpty()) {
            var number = Numbered.of("digest.subject.passed-on", matters.passedOn().size());
            return words.say(number.with("dag", asOf));
        }
        if (!matters.plans().isEmpty()) {
            var lines = matters.plans().stream().flatMap(plan -> plan.lines().stream()).toList();
            return about("digest.subject.plans", numbers(lines), asOf);
        }
        var whole = matters.whole();
        return whole == null
                ? words.say(Message.of("digest.subject.notes").with("dag", asOf))
                : about("digest.subject.whole", numbers(Line.of(whole.plans())), asOf);
    }

    private String about(String key, String numbers, LocalDate asOf) {
        return words.say(Message.of(key).with("dele", numbers).with("dag", asOf));
    }

    private String numbers(List<Line> lines) {
        var red = lines.stream().filter(Line::isRed).count();
        var soon =
                lines.stream().filter(line -> !line.isRed() && !line.isDone() && line.isDueSoon());
        return numbers(red, soon.count());
    }

    /** «1 frist overskredet, 2 frister inden for 10 arbejdsdage». */
    private String numbers(long overdue, long soon) {
        var parts = new ArrayList<Message>();
        parts.add(Numbered.orNone("mail.subject.overdue", overdue));
        if (soon > 0) {
            parts.add(
                    Numbered.of("mail.subject.soon", soon)
                            .with("arbejdsdage", new Arg.WorkingDays(warningDays)));
        }
        return parts.stream().map(words::say).collect(Collectors.joining(", "));
    }

    private List<String> intro(Addressee addressee, Matters matters, LocalDate asOf) {
        var deputy =
                addressee.isDeputy()
                        ? Stream.of(Message.of("digest.deputy").with("navn", addressee.name()))
                        : Stream.<Message>of();
        var day =
                Message.of(matters.own() == null ? "digest.intro" : "mail.intro")
                        .with("ugedag", new Arg.Weekday(asOf.getDayOfWeek()))
                        .with("dag", asOf);
        return Stream.concat(deputy, Stream.of(day)).map(words::say).toList();
    }

    private String enclosed(Enclosure enclosure) {
        var word = enclosure.isWordToo() ? ".word" : "";
        return switch (enclosure.kind()) {
            case OWN -> words.say("mail.attached" + word);
            case REPORT ->
                    words.say(
                            Message.of("digest.attached" + word).with("titel", enclosure.title()));
            case CALENDAR -> words.say("digest.attached.calendar");
        };
    }

    private String why(Addressee addressee, Matters matters) {
        if (addressee.isDeputy()) {
            return words.say(Message.of("digest.why.deputy").with("navn", addressee.name()));
        }
        return words.say(matters.own() == null ? "digest.why" : "mail.why");
    }
}
