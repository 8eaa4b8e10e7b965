package dk.milepael.cli;

import dk.milepael.delivery.MailState;
import dk.milepael.nightly.NightlyApplication;
import dk.milepael.nightly.Outbox;
import dk.milepael.nightly.Outbox.Decided;
import dk.milepael.nightly.RunLock;
import dk.milepael.report.Words;
import dk.milepael.store.OutboxStore.Queued;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The outbox, for the operator: what waits, is held or failed, and what to do about it. */
@Command(
        name = "mail",
        description = "Viser udbakken og frigiver eller gensender mails.",
        synopsisSubcommandLabel = "(list | release NR... | resend NR...)",
        sortOptions = false)
final class MailCommand {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm");
    private static final int LONGEST_SUBJECT = 60;

    private final Console console;

    MailCommand(Console console) {
        this.console = console;
    }

    @Command(name = "list", description = "Viser mails, de nyeste først.", sortOptions = false)
    int list(
            @Mixin Places places,
            @Option(
                            names = "--state",
                            description =
                                    "kun dem, der er PENDING, HELD, FAILED, SENT, SENDING eller"
                                            + " CANCELLED")
                    @Nullable MailState state,
            @Option(
                            names = "--most",
                            defaultValue = "100",
                            description = "højst så mange (${DEFAULT-VALUE})")
                    int most) {
        var settings = places.settings();
        var words = new Words(settings.locale());
        try (var application = NightlyApplication.start(settings, console.clock())) {
            var outbox = application.getBean(Outbox.class);
            outbox.latest(most, state)
                    .forEach(mail -> console.out().println(line(mail, outbox, words)));
        }
        console.out().flush();
        return ExitCode.DONE;
    }

    @Command(
            name = "release",
            description = "Lader mails gå, der holdes tilbage; næste kørsel sender dem.",
            sortOptions = false)
    int release(
            @Mixin Places places,
            @Option(names = "--by", description = "hvem der har bestemt det (brugernavnet)")
                    @Nullable String person,
            @Parameters(paramLabel = "NR", arity = "1..*", description = "numre fra mail list")
                    List<Long> ids) {
        return decide(places, ids, (outbox, id) -> outbox.release(id, name(person)));
    }

    @Command(
            name = "resend",
            description =
                    "Sender mails en gang til, der er sendt eller fejlet; næste kørsel gør det.",
            sortOptions = false)
    int resend(
            @Mixin Places places,
            @Option(names = "--by", description = "hvem der har bestemt det (brugernavnet)")
                    @Nullable String person,
            @Parameters(paramLabel = "NR", arity = "1..*", description = "numre fra mail list")
                    List<Long> ids) {
        return decide(places, ids, (outbox, id) -> outbox.resend(id, name(person)));
    }

    private static String name(@Nullable String person) {
        return person == null ? System.getProperty("user.name", "?") : person;
    }

    private int decide(Places places, List<Long> ids, BiFunction<Outbox, Long, Decided> wish) {
        var settings = places.settings();
        var lock = RunLock.take(settings.folders().database());
        if (lock.isEmpty()) {
            console.err().println("En anden kørsel er i gang på samme database.");
            return ExitCode.LOCKED;
        }
        var words = new Words(settings.locale());
        try (var _ = lock.get();
                var application = NightlyApplication.start(settings, console.clock())) {
            var outbox = application.getBean(Outbox.class);
            return ids.stream()
                    .mapToInt(id -> told(wish.apply(outbox, id), words))
                    .reduce(ExitCode.DONE, MailCommand::worse);
        } finally {
            console.out().flush();
        }
    }

    /** A number that is none weighs more than a mail that stands otherwise. */
    private static int worse(int one, int other) {
        return one == ExitCode.WRONG_ARGUMENTS || other == ExitCode.WRONG_ARGUMENTS
                ? ExitCode.WRONG_ARGUMENTS
                : Math.max(one, other);
    }

    private int told(Decided decided, Words words) {
        return switch (decided) {
            case Decided.Waits(var mail) -> {
                console.out()
                        .println(
                                "Mail %d til %s sendes af næste kørsel."
                                        .formatted(mail.id(), mail.mail().address()));
                yield ExitCode.DONE;
            }
            case Decided.Unknown(var id) -> {
                console.err()
                        .println(
                                "Der er ingen mail nr. %d. Se numrene med »milepael mail list«."
                                        .formatted(id));
                yield ExitCode.WRONG_ARGUMENTS;
            }
            case Decided.NotNow(var mail) -> {
                console.err()
                        .println(
                                "Mail %d: %s. %s"
                                        .formatted(mail.id(), state(mail, words), instead(mail)));
                yield ExitCode.DONE_WITH_FAULTS;
            }
        };
    }

    private static String instead(Queued mail) {
        return switch (mail.state()) {
            case HELD -> "Brug »milepael mail release %d«.".formatted(mail.id());
            case SENT, FAILED -> "Brug »milepael mail resend %d«.".formatted(mail.id());
            case PENDING -> "Næste kørsel sender den.";
            case SENDING -> "Vent, til den er sendt.";
            case CANCELLED -> "Dens nyt er med i en senere mail.";
        };
    }

    private static String state(Queued mail, Words words) {
        return words.say("outbox.state." + mail.state());
    }

    private String line(Queued mail, Outbox outbox, Words words) {
        var since = LocalDateTime.ofInstant(mail.standing().changedAt(), console.clock().getZone());
        var why = outbox.why(mail);
        var said = mail.answer() == null ? "" : mail.answer();
        return "%5d  %-14s %s  %-24s %s  %s"
                .formatted(
                        mail.id(),
                        state(mail, words),
                        TIME.format(since),
                        mail.mail().recipient(),
                        shortened(mail.mail().subject()),
                        why.isEmpty() ? said : why)
                .stripTrailing();
    }

    private static String shortened(String subject) {
        var line = subject.replaceAll("\\p{Cc}+", " ");
        return line.length() <= LONGEST_SUBJECT
                ? line
                : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
