package dk.milepael.report;

import dk.milepael.plan.Message;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The head of every report, made of its title and what it rests on. */
public final class Mastheads {
    private Mastheads() {}

    public static Masthead of(ReportContext context, Words words, String title, String basis) {
        return new Masthead(
                sender(context), title, status(context, words), basis, context.asOf().toString());
    }

    /** Whether it is a draft or approved where that is told, the day, and which version of it. */
    private static String status(ReportContext context, Words words) {
        var day = words.say(Message.of("page.status").with("dag", context.asOf()));
        return Stream.of(context.stage().standing(), day, Editions.head(context, words))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** The municipality, with the department where one is set. */
    public static String sender(ReportContext context) {
        return Stream.of(context.issuer().municipality(), context.issuer().department())
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
