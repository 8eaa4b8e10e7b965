package dk.milepael.report.specimen;

import dk.milepael.report.ReportContext;
import dk.milepael.report.lines.Line;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.mail.Addressee;
import dk.milepael.report.mail.Addressee.Enclosure;
import dk.milepael.report.mail.Addressee.Kind;
import dk.milepael.report.mail.DigestAssembler;
import dk.milepael.report.mail.DigestView;
import dk.milepael.report.mail.Matters;
import dk.milepael.report.mail.StandIn;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.Reminder;
import dk.milepael.rules.since.Since;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A mail that tells of everything that a mail can. */
final class SpecimenMail {
    private static final List<Enclosure> ENCLOSED =
            Arrays.stream(Kind.values()).map(kind -> new Enclosure(kind, "Prøve", true)).toList();

    private static final Addressee ADDRESSEE =
            new Addressee("Prøve Prøvesen", "proeve@example.invalid", Locale.ENGLISH, ENCLOSED);

    private SpecimenMail() {}

    /** A mail with matters of the reader's own and of another, and one with another's alone. */
    static Stream<DigestView> of(
            DigestAssembler assembler, List<JudgedPlan> plans, ReportContext context) {
        return Portfolio.of(plans).stream()
                .map(owner -> matters(owner, plans))
                .flatMap(matters ->
                        Stream.of(matters, Matters.NONE)
                                .map(own ->
                                        assembler.of(
                                                ADDRESSEE,
                                                own,
                                                List.of(
                                                        new StandIn(
                                                                "Fravær Prøvesen",
                                                                matters,
                                                                ENCLOSED)),
                                                context)));
    }

    private static Matters matters(Portfolio owner, List<JudgedPlan> plans) {
        var since = Specimens.everythingHappened();
        var line = owner.lines().getFirst();
        var reminders =
                Arrays.stream(Reminder.Kind.values())
                        .map(kind ->
                                new Matters.Reminded(
                                        line,
                                        new Reminder(kind, SpecimenRow.DAY, 2, 2, SpecimenRow.DAY)))
                        .toList();
        return new Matters(
                new Matters.Own(owner, since, reminders),
                owner.lines(),
                plans.stream()
                        .flatMap(plan ->
                                Stream.of(owner.lines(), List.<Line>of())
                                        .map(lines -> new Matters.OfPlan(plan, lines, Since.NEVER)))
                        .toList(),
                new Matters.Whole(plans, since),
                new Matters.Notes(List.of("Prøve"), List.of()));
    }
}
