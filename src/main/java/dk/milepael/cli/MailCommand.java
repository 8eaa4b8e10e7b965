package dk.milepael.cli;

import dk.milepael.nightly.NightlyApplication;
import dk.milepael.nightly.Outbox;
import dk.milepael.nightly.Outbox.Decided;
import dk.milepael.nightly.Settings;
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
        description = "Viser udbakken og frigiver, gensender eller kasserer mails.",
        synopsisSubcommandLabel = "(list | release NR... | resend NR... | discard NR...)",
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
                                    "kun dem, der er «venter», «sendes», «sendt», «holdt tilbage»,"
                                            + " «ikke sendt» eller «annulleret»")
                    @Nullable String state,
            @Option(
                            names = "--most",
                            defaultValue = "100",
                            description = "højst så mange (${DEFAULT-VALUE})")
                    int most) {
        var settings = places.existing();
        var words = new Words(settings.locale());
        var wanted = state == null ? null : new StateNames(words).named(state);
        try (var application = NightlyApplication.start(settings, console.clock())) {
            var outbox = application.getBean(Outbox.class);
            outbox.latest(most, wanted)
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
            @Option(
                            names = "--not-a-personal-number",
                            description =
                                    "det, der ligner et personnummer, er ikke et; kræver --by")
                    boolean isNoPersonalNumber,
            @Parameters(paramLabel = "NR", arity = "1..*", description = "numre fra mail list")
                    List<Long> ids) {
        if (isNoPersonalNumber && person == null) {
            throw new WrongSettings("Skriv --by og navnet på den, der har set efter.", null);
        }
        return decide(
                places, ids, (outbox, id) -> outbox.release(id, name(person), isNoPersonalNumber));
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

    @Command(
            name = "discard",
            description = "Kasserer mails, der holdes tilbage, venter eller ikke kunne sendes.",
            sortOptions = false)
    int discard(
            @Mixin Places places,
            @Option(names = "--by", description = "hvem der har bestemt det (brugernavnet)")
                    @Nullable String person,
            @Parameters(paramLabel = "NR", arity = "1..*", description = "numre fra mail list")
                    List<Long> ids) {
        return decide(places, ids, (outbox, id) -> outbox.discard(id, name(person)));
    }

    private static String name(@Nullable String person) {
        return person == null ? System.getProperty("user.name", "?") : person;
    }

    private int decide(Places places, List<Long> ids, BiFunction<Outbox, Long, Decided> wish) {
        var settings = places.existing();
        return new Turn(console).take(settings, () -> decide(settings, ids, wish));
    }

    private int decide(Settings settings, List<Long> ids, BiFunction<Outbox, Long, Decided> wish) {
        var answers = new MailAnswers(console, new Words(settings.locale()));
        try (var application = NightlyApplication.start(settings, console.clock())) {
            var outbox = application.getBean(Outbox.class);
            return ids.stream()
                    .mapToInt(id -> answers.tell(wish.apply(outbox, id)))
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
        if (subject.isEmpty()) {
            return "(indholdet er slettet)";
        }
        var line = subject.replaceAll("\\p{Cc}+", " ");
        return line.length() <= LONGEST_SUBJECT
                ? line
                : line.substring(0, LONGEST_SUBJECT - 1) + "…";
    }
}
