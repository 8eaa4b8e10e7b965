package dk.milepael.report.sendings;

import dk.milepael.plan.Message;
import dk.milepael.report.Mastheads;
import dk.milepael.report.Numbered;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Puts a night's mails into the words of their list. */
final class SendingsAssembler {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int GROUP = 16;

    private final Words words;

    SendingsAssembler(Words words) {
        this.words = words;
    }

    SendingsView view(List<Sending> mails, ReportContext context) {
        var sent = of(mails, Sending::sent);
        var unsent = of(mails, mail -> !mail.sent());
        return new SendingsView(
                Mastheads.of(
                        context, words, words.say("sendings.title"), words.say("sendings.basis")),
                lead(sent.size(), unsent.size()),
                unsent.stream().map(this::unsent).toList(),
                sent.stream().map(this::sent).toList());
    }

    private static List<Sending> of(List<Sending> mails, Predicate<Sending> which) {
        return mails.stream()
                .filter(which)
                .sorted(Comparator.comparing(Sending::recipient).thenComparing(Sending::at))
                .toList();
    }

    private List<String> lead(int sent, int unsent) {
        return Stream.of(
                        Numbered.orNone("sendings.sent", sent),
                        Numbered.orNone("sendings.unsent", unsent),
                        Message.of("sendings.others"))
                .map(words::say)
                .toList();
    }

    private SendingsView.Unsent unsent(Sending mail) {
        var why =
                Message.of(mail.why().isEmpty() ? "sendings.state" : "sendings.state.why")
                        .with("tilstand", mail.state())
                        .with("tid", time(mail.at()))
                        .with("årsag", mail.why());
        return new SendingsView.Unsent(
                mail.recipient(), mail.address(), mail.subject(), words.say(why));
    }

    private SendingsView.Sent sent(Sending mail) {
        return new SendingsView.Sent(
                mail.recipient(),
                mail.address(),
                mail.subject(),
                time(mail.at()),
                mail.files().stream().map(SendingsAssembler::file).toList());
    }

    private String time(LocalDateTime at) {
        return words.say(
                Message.of("sendings.time")
                        .with("dag", words.shortDay(at.toLocalDate()))
                        .with("klokken", TIME.format(at)));
    }

    private static SendingsView.File file(Sending.File file) {
        var groups = file.sha256().replaceAll("(?<=\\G.{%d})(?=.)".formatted(GROUP), " ");
        return new SendingsView.File(file.name(), groups);
    }
}
