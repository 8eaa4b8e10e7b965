package dk.milepael.nightly;

import dk.milepael.calendar.WorkingDays;
import dk.milepael.delivery.Mail;
import dk.milepael.delivery.MailState;
import dk.milepael.delivery.Scan;
import dk.milepael.delivery.SmtpServer;
import dk.milepael.history.MatchingSettings;
import dk.milepael.ingest.process.ReaderLimits;
import dk.milepael.report.Words;
import dk.milepael.rules.RuleBook;
import dk.milepael.store.ApprovalStore;
import dk.milepael.store.MailDecisions;
import dk.milepael.store.MailEvent;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.PlanJson;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import dk.milepael.store.StoreOfATest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sending of mails alone, on a store of its own, with a clock that waiting moves on. */
final class PostOffice implements AutoCloseable {
    static final LocalDate FRIDAY = Municipality.FRIDAY;

    private final Path folder;
    private final StoreOfATest store;
    final OutboxStore outbox;
    final RunStore runs;
    final List<Duration> waits = new ArrayList<>();
    private final List<Scan> scans = new ArrayList<>();
    private Sending sending = Sending.STANDARD;
    private Instant now = Instant.parse("2026-11-20T02:00:00Z");

    PostOffice(Path folder) {
        this.folder = folder;
        this.store = new StoreOfATest(folder.resolve("m.db"));
        this.outbox = new OutboxStore(store.database(), new PlanJson());
        this.runs = new RunStore(store.database());
    }

    /** Mails go to a server of the test's own machine that is waited for half a second. */
    PostOffice sendsTo(int port) {
        var server =
                new SmtpServer(
                        "localhost",
                        port,
                        SmtpServer.Security.NONE,
                        SmtpServer.Login.NONE,
                        null,
                        Duration.ofMillis(500));
        return set(new Sending(server, null, sending.pilot(), sending.quiet(), sending.caps()));
    }

    PostOffice limitedTo(Sending.Caps caps) {
        return set(new Sending(sending.server(), null, sending.pilot(), sending.quiet(), caps));
    }

    PostOffice set(Sending other) {
        sending = other;
        return this;
    }

    Sending sending() {
        return sending;
    }

    void looksAt(Scan scan) {
        scans.add(scan);
    }

    void later(Duration time) {
        now = now.plus(time);
    }

    Instant now() {
        return now;
    }

    /** A run that has queued a mail for each address. */
    Run queued(String... addresses) {
        var run = run(FRIDAY);
        Stream.of(addresses).forEach(address -> outbox.queue(run, mail(address), now));
        return run;
    }

    Silence silence() {
        return new Silence(settings(), clock());
    }

    Run run(LocalDate day) {
        var run =
                new Run(
                        runs.nextId(),
                        day,
                        null,
                        folder,
                        folder,
                        folder.resolve(day.toString()),
                        null,
                        Run.Kind.NIGHT);
        runs.begin(run, now);
        return run;
    }

    static Mail mail(String address) {
        return new Mail(
                address.substring(0, address.indexOf('@')),
                address,
                "nyt til " + address,
                "Dine milepæle",
                "Kære medarbejder",
                "<html><body class=\"mail\"><p>Kære medarbejder</p></body></html>",
                List.of());
    }

    /** The step as the job goes through it: its units, then what became due meanwhile. */
    void send(Run run) {
        var step = sendMail();
        step.keys(run).forEach(key -> step.work(run, key).run());
        for (var more = step.more(run); !more.isEmpty(); more = step.more(run)) {
            more.forEach(key -> step.work(run, key).run());
        }
    }

    SendMail sendMail() {
        var settings = settings();
        var postman =
                new Postman(
                        outbox,
                        new Transports(settings),
                        new PilotMail(settings, new Words(Words.DANISH)),
                        new Scans(scans),
                        settings,
                        clock());
        var round = new MailRound(outbox, settings, clock(), this::pass);
        return new SendMail(outbox, postman, round, settings);
    }

    Outbox desk() {
        return new Outbox(
                outbox,
                new MailDecisions(store.database()),
                runs,
                sendMail(),
                new PilotMail(settings(), new Words(Words.DANISH)),
                new Scans(scans),
                words(),
                new Words(Words.DANISH),
                clock());
    }

    private MailFaults faults() {
        return new MailFaults(outbox, words(), settings(), silence());
    }

    private MailWords words() {
        var words = new Words(Words.DANISH);
        var approved = new ApprovalStore(store.database(), new PlanJson());
        var approvals = new Approvals(approved, words, settings(), clock());
        return new MailWords(new ApprovalGate(approvals, words), words);
    }

    /** What the summary tells of the mails. */
    List<String> told(Run run) {
        var words = new Words(Words.DANISH);
        var faults = faults();
        return Stream.of(faults.counts(run), faults.of(run), faults.notes(run))
                .flatMap(part -> part)
                .map(words::say)
                .toList();
    }

    List<MailState> states() {
        return outbox.latest(10_000, null).reversed().stream()
                .map(OutboxStore.Queued::state)
                .toList();
    }

    List<MailState> course(long mail) {
        return outbox.events(mail).stream().map(MailEvent::state).toList();
    }

    private void pass(Duration time) {
        waits.add(time);
        now = now.plus(time);
    }

    private Settings settings() {
        return new Settings(
                "Nørreå Kommune",
                "Økonomi",
                "da",
                new Settings.Folders(folder, folder, folder.resolve("m.db"), folder),
                LocalTime.of(2, 0),
                new Settings.Limits(2, 60),
                new Settings.Judging(
                        RuleBook.STANDARD,
                        new WorkingDays(WorkingDays.DEFAULT_CLOSING_DAYS),
                        List.of()),
                MatchingSettings.STANDARD,
                List.of(),
                new Settings.Mailing("oekonomi@n.example", "Økonomi", Map.of(), sending),
                new Settings.Reader(false, ReaderLimits.STANDARD),
                Safeguards.STANDARD);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("one zone is enough here");
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Override
    public void close() {
        store.close();
    }
}
