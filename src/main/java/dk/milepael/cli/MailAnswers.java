package dk.milepael.cli;

import dk.milepael.delivery.MailReason;
import dk.milepael.nightly.Outbox.Decided;
import dk.milepael.report.Words;
import dk.milepael.store.OutboxStore.Queued;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells what became of a wish for a mail, and what to do where nothing did. */
record MailAnswers(Console console, Words words) {

    /** The exit code. */
    int tell(Decided decided) {
        return switch (decided) {
            case Decided.Waits(var mail) -> done(mail, "sendes af næste kørsel");
            case Decided.Discarded(var mail) -> done(mail, "er kasseret og sendes aldrig");
            case Decided.Unknown(var id) -> {
                console.err()
                        .println(
                                "Der er ingen mail nr. %d. Se numrene med »milepael mail list«."
                                        .formatted(id));
                yield ExitCode.WRONG_ARGUMENTS;
            }
            case Decided.NotNow(var mail) -> not(mail, instead(mail));
            case Decided.Emptied(var mail) ->
                    not(
                            mail,
                            "Dens indhold er slettet, fordi den er gammel eller skulle glemmes,"
                                    + " så den kan ikke sendes igen.");
            case Decided.Barred(var mail, var why) ->
                    not(
                            mail,
                            why
                                    + " Den kan ikke frigives, men kasseres med »milepael mail"
                                    + " discard %d«.".formatted(mail.id()));
            case Decided.Doubted(var mail, var found) ->
                    not(
                            mail,
                            Stream.concat(
                                            found.stream().map(one -> "\n  " + one),
                                            Stream.of(notPersonal(mail)))
                                    .collect(Collectors.joining()));
        };
    }

    private static String notPersonal(Queued mail) {
        return "\nEr det et personnummer, så fjern det i planen. Er det ikke, så send mailen med"
                + " »milepael mail release %d --not-a-personal-number --by NAVN«."
                        .formatted(mail.id());
    }

    private int done(Queued mail, String what) {
        console.out()
                .println("Mail %d til %s %s.".formatted(mail.id(), mail.mail().address(), what));
        return ExitCode.DONE;
    }

    private int not(Queued mail, String why) {
        console.err().println("Mail %d: %s. %s".formatted(mail.id(), state(mail), why));
        return ExitCode.DONE_WITH_FAULTS;
    }

    private String state(Queued mail) {
        return words.say("outbox.state." + mail.state());
    }

    private static String instead(Queued mail) {
        return switch (mail.state()) {
            case HELD -> "Brug »milepael mail release %d«.".formatted(mail.id());
            case SENT, FAILED -> "Brug »milepael mail resend %d«.".formatted(mail.id());
            case PENDING -> "Næste kørsel sender den.";
            case SENDING -> "Vent, til den er sendt.";
            case CANCELLED ->
                    mail.standing().reason() == MailReason.DISCARDED
                            ? "Den er kasseret af %s.".formatted(mail.answer())
                            : "Det, der stadig gælder, er med i en senere mail.";
        };
    }
}
