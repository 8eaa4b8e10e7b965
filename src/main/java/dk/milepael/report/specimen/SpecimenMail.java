package dk.milepael.report.specimen;

import dk.milepael.report.lines.Line;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.mail.Addressee;
import dk.milepael.report.mail.Addressee.Enclosure;
import dk.milepael.report.mail.Addressee.Kind;
import dk.milepael.report.mail.Matters;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.Reminder;
import dk.milepael.rules.since.Since;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A mail that tells of everything that a mail can. */
final class SpecimenMail {
    static final Addressee ADDRESSEE =
            new Addressee(
                    "Prøve Prøvesen",
                    "Stedfortræder Prøvesen",
                    Arrays.stream(Kind.values())
                            .map(kind -> new Enclosure(kind, "Prøve", true))
                            .toList());

    private SpecimenMail() {}

    static Matters of(Portfolio owner, List<JudgedPlan> plans) {
        var since = Specimens.everythingHappened();
        var line = owner.lines().getFirst();
        var reminders =
                Arrays.stream(Reminder.Kind.values())
                        .map(kind ->
                                new Matters.Reminded(line, new Reminder(kind, SpecimenRow.DAY, 2)))
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
