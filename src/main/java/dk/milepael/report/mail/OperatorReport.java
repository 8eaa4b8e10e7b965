package dk.milepael.report.mail;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import java.time.LocalDate;
import java.util.List;

/** The mail to the operator: how the night went, and what waits for somebody. */
public final class OperatorReport {
    private final Templates templates;
    private final Words words;

    public OperatorReport(Templates templates, Words words) {
        this.templates = templates;
        this.words = words;
    }

    /**
     * A night as the operator sees it.
     *
     * @param run 0 where it is told of none
     * @param ending how it ended: {@code fine}, {@code faults}, {@code failed}, or {@code broken}
     *     outside its steps; {@code watch} where it is told of the watch
     * @param told what the run names
     * @param counts what it read and made
     */
    public record Night(
            long run,
            LocalDate asOf,
            String ending,
            int exitCode,
            List<String> told,
            List<String> counts) {}

    /** The line that names why something stopped. */
    public static String cause(Words words, String clause) {
        return words.say(Message.of("operator.cause").with("årsag", clause));
    }

    public MailTexts of(Night night, String sender) {
        var view =
                new OperatorView(
                        said("operator.subject." + night.ending(), night),
                        said("operator.intro." + night.ending(), night),
                        night.ending().equals("fine")
                                ? List.of()
                                : List.of(said("operator.advice." + night.ending(), night)),
                        night.told(),
                        night.counts(),
                        sender);
        return MailTexts.of(templates, "drift", view);
    }

    private String said(String key, Night night) {
        return words.say(
                Message.of(key)
                        .with("nr", new Arg.Count(night.run()))
                        .with("kode", new Arg.Count(night.exitCode()))
                        .with("iso", night.asOf().toString())
                        .with("dag", night.asOf()));
    }
}
