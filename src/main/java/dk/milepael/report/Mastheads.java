package dk.milepael.report;

import dk.milepael.plan.Message;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The head of every report, made of its title and what it rests on. */
public final class Mastheads {
    private Mastheads() {}

    public static Masthead of(ReportContext context, Words words, String title, String basis) {
        return new Masthead(
                sender(context),
                title,
                words.say(Message.of("page.status").with("dag", context.asOf())),
                basis,
                context.asOf().toString());
    }

    /** The municipality, with the department where one is set. */
    public static String sender(ReportContext context) {
        return Stream.of(context.municipality(), context.department())
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
