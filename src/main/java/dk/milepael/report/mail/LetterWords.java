package dk.milepael.report.mail;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Mastheads;
import dk.milepael.report.Numbered;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.mail.DigestView.Letter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands around the matters of a mail. */
final class LetterWords {
    private static final int NAMED = 3;

    private final Words words;
    private final int warningDays;

    LetterWords(Words words, int warningDays) {
        this.words = words;
        this.warningDays = warningDays;
    }

    Letter of(Addressee addressee, Matters own, List<StandIn> others, ReportContext context) {
        var asOf = context.asOf();
        return new Letter(
                subject(own, others, asOf),
                new Salutation(words).of(addressee.name()),
                intro(own, others, asOf),
                Mastheads.sender(context),
                new EnclosedWords(words).of(addressee, others),
                words.say(Message.of("digest.answers").with("adresse", addressee.answers())),
                why(own, others));
    }

    private String subject(Matters own, List<StandIn> others, LocalDate asOf) {
        return own.equals(Matters.NONE) && !others.isEmpty()
                ? ofOthers(others, asOf)
                : subject(own, asOf);
    }

    /** Of what concerns the recipient most. */
    private String subject(Matters matters, LocalDate asOf) {
        if (matters.own() == null && !matters.passedOn().isEmpty()) {
            var number = Numbered.of("digest.subject.passed-on", matters.passedOn().size());
            return words.say(number.with("dag", asOf));
        }
        var key =
                matters.own() != null
                        ? "mail.subject"
                        : !matters.plans().isEmpty()
                                ? "digest.subject.plans"
                                : "digest.subject.whole";
        var lines = lines(matters);
        return lines == null
                ? words.say(Message.of("digest.subject.notes").with("dag", asOf))
                : words.say(Message.of(key).with("dele", numbers(lines)).with("dag", asOf));
    }

    private String ofOthers(List<StandIn> others, LocalDate asOf) {
        var told = others.stream().map(one -> lines(one.matters())).toList();
        var lines =
                told.stream().filter(Objects::nonNull).flatMap(List::stream).distinct().toList();
        var subject =
                told.stream().allMatch(Objects::isNull)
                        ? Message.of("digest.subject.deputy.plain")
                        : Message.of("digest.subject.deputy").with("dele", numbers(lines));
        return words.say(subject.with("navne", names(others)).with("dag", asOf));
    }

    /** The lines that concern a recipient most; null where none do. */
    private static @Nullable List<Line> lines(Matters matters) {
        var own = matters.own();
        var whole = matters.whole();
        if (own != null) {
            return own.portfolio().lines();
        }
        if (!matters.plans().isEmpty()) {
            return matters.plans().stream().flatMap(plan -> plan.lines().stream()).toList();
        }
        return whole == null ? null : Line.of(whole.plans());
    }

    /** «1 frist overskredet, 2 frister inden for 10 arbejdsdage». */
    private String numbers(List<Line> lines) {
        var red = lines.stream().filter(Line::isRed).count();
        var soon =
                lines.stream()
                        .filter(line -> !line.isRed() && !line.isDone() && line.isDueSoon())
                        .count();
        var parts = new ArrayList<Message>();
        parts.add(Numbered.orNone("mail.subject.overdue", red));
        if (soon > 0) {
            parts.add(
                    Numbered.of("mail.subject.soon", soon)
                            .with("arbejdsdage", new Arg.WorkingDays(warningDays)));
        }
        return parts.stream().map(words::say).collect(Collectors.joining(", "));
    }

    private List<String> intro(Matters own, List<StandIn> others, LocalDate asOf) {
        var isOwn = others.isEmpty() || !own.equals(Matters.NONE);
        var day =
                Message.of(
                                !isOwn
                                        ? "digest.deputy.only"
                                        : own.own() == null ? "digest.intro" : "mail.intro")
                        .with("ugedag", new Arg.Weekday(asOf.getDayOfWeek()))
                        .with("dag", asOf)
                        .with("navne", names(others));
        var also =
                isOwn && !others.isEmpty()
                        ? Stream.of(Message.of("digest.deputy.also").with("navne", names(others)))
                        : Stream.<Message>of();
        return Stream.concat(Stream.of(day), also).map(words::say).toList();
    }

    /** «Ida Dam, Bo Krogh og Else Møl», and of more «Ida Dam, Bo Krogh, Else Møl m.fl.» */
    private String names(List<StandIn> others) {
        var names = others.stream().limit(NAMED).map(StandIn::name).toList();
        if (others.size() > NAMED) {
            return words.say(
                    Message.of("digest.deputy.more").with("navne", String.join(", ", names)));
        }
        return names.size() < 2
                ? String.join("", names)
                : words.say(
                        Message.of("digest.deputy.and")
                                .with(
                                        "navne",
                                        String.join(", ", names.subList(0, names.size() - 1)))
                                .with("sidste", names.getLast()));
    }

    private String why(Matters own, List<StandIn> others) {
        if (others.isEmpty()) {
            return words.say(own.own() == null ? "digest.why" : "mail.why");
        }
        var key =
                own.equals(Matters.NONE)
                        ? "digest.why.deputy"
                        : own.own() == null ? "digest.why.also" : "mail.why.also";
        return words.say(Message.of(key).with("navne", names(others)));
    }
}
