package dk.milepael.nightly;

import static dk.milepael.delivery.MailState.CANCELLED;
import static dk.milepael.delivery.MailState.FAILED;
import static dk.milepael.delivery.MailState.HELD;
import static dk.milepael.delivery.MailState.PENDING;
import static dk.milepael.delivery.MailState.SENDING;
import static dk.milepael.delivery.MailState.SENT;
import static dk.milepael.nightly.PostOffice.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.Scan;
import dk.milepael.delivery.ScriptedServer;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night's mails, from the outbox to a server that does what a test tells it to. */
class SendMailTest {
    private static final String BIRTHE = "birthe@n.example";
    private static final String BO = "bo@n.example";
    private static final String KARLA = "karla@n.example";

    @TempDir Path folder;
    private final ScriptedServer server = new ScriptedServer();
    private PostOffice office;

    @BeforeEach
    void mails_go_to_the_server() {
        office = new PostOffice(folder).sendsTo(server.port());
    }

    @AfterEach
    void everything_is_closed() {
        server.close();
        office.close();
    }

    @Test
    void each_mail_is_sent_once_and_a_second_run_sends_none() {
        var run = office.queued(BIRTHE, BO, KARLA);

        office.send(run);
        var second = office.queued(BIRTHE, BO, KARLA);
        office.send(second);

        assertThat(server.accepted()).containsExactly(BIRTHE, BO, KARLA);
        assertThat(office.states()).containsOnly(SENT);
        assertThat(office.course(1)).containsExactly(PENDING, SENDING, SENT);
        assertThat(office.outbox.byId(1).standing().sentTo()).isEqualTo(BIRTHE);
        assertThat(office.outbox.byId(1).answer()).isEqualTo("250 taken");
        assertThat(office.told(run)).isEmpty();
    }

    @Test
    void one_rejected_recipient_fails_with_the_servers_words_and_stops_no_other() {
        server.at("RCPT TO:<bo@", "550 no such user");
        var run = office.queued(BIRTHE, BO, KARLA);

        office.send(run);

        assertThat(server.accepted()).containsExactly(BIRTHE, KARLA);
        assertThat(office.states()).containsExactly(SENT, FAILED, SENT);
        assertThat(office.told(run))
                .containsExactly(
                        "Mails: 2 sendt, 0 venter, 0 holdt tilbage, 1 ikke sendt",
                        "Mail 2 til bo@n.example er ikke sendt: mailserveren afviste den (»550 no such user«). Er adressen forkert, så ret den på modtagerlisten; nyt om planerne kommer så med den næste mail. Skal den ikke prøves igen, så brug »milepael mail discard 2«.");
        assertThat(office.waits).isEmpty();
    }

    @Test
    void
            what_the_server_puts_off_is_tried_after_one_five_and_fifteen_minutes_then_by_the_next_run() {
        server.at("RCPT TO:<bo@", "450 come back later");
        var run = office.queued(BIRTHE, BO);

        office.send(run);

        assertThat(office.waits)
                .containsExactly(
                        Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));
        assertThat(office.outbox.byId(2).attempts()).isEqualTo(4);
        assertThat(office.states()).containsExactly(SENT, PENDING);
        assertThat(office.told(run))
                .contains(
                        "Mail 2 til bo@n.example venter: mailserveren kunne ikke tage imod den lige nu (»450 come back later«). Den prøves igen af næste kørsel.");

        server.well("RCPT TO:<bo@");
        var next = office.run(FRIDAY.plusDays(1));
        office.send(next);

        assertThat(server.accepted()).containsExactly(BIRTHE, BO);
        assertThat(office.told(next)).isEmpty();
        assertThat(office.outbox.of(next)).hasSize(1);
    }

    @Test
    void a_mail_that_is_put_off_holds_up_no_other() {
        server.at("RCPT TO:<birthe@", "450 come back later");
        var run = office.queued(BIRTHE, BO, KARLA);

        office.send(run);

        assertThat(server.accepted()).containsExactly(BO, KARLA);
        assertThat(server.commands().stream().filter(line -> line.startsWith("RCPT")).toList())
                .startsWith(
                        "RCPT TO:<birthe@n.example>",
                        "RCPT TO:<bo@n.example>",
                        "RCPT TO:<karla@n.example>",
                        "RCPT TO:<birthe@n.example>");
    }

    @Test
    void a_mail_that_nobody_can_vouch_for_is_held_and_never_tried_again_by_itself() {
        server.at("content", ScriptedServer.DROP);
        var run = office.queued(BO);

        office.send(run);
        server.well("content");
        office.send(office.run(FRIDAY.plusDays(1)));

        assertThat(server.accepted()).containsExactly(BO);
        assertThat(office.states()).containsExactly(HELD);
        assertThat(office.outbox.byId(1).standing().reason()).isEqualTo(MailReason.UNCERTAIN);
        assertThat(office.told(run).getLast())
                .startsWith("Mail 1 til bo@n.example holdes tilbage: forbindelsen")
                .contains("milepael mail release 1");
    }

    @Test
    void a_server_that_does_not_answer_is_asked_three_times_and_no_more_that_night() {
        server.at("greeting", ScriptedServer.DROP);
        var run = office.queued(addresses(200));

        office.send(run);

        assertThat(server.connections()).isEqualTo(3);
        assertThat(office.states()).hasSize(200).containsOnly(PENDING);
        assertThat(office.waits).isEmpty();
        assertThat(office.told(run))
                .containsExactly(
                        "Mails: 0 sendt, 200 venter, 0 holdt tilbage, 0 ikke sendt",
                        "200 mails venter: mailserveren svarer ikke (»connection closed by the server«). De prøves igen af næste kørsel.");
    }

    @Test
    void a_server_that_can_not_be_used_as_it_is_set_is_asked_once() {
        server.at("MAIL", "550 sender not allowed");
        var run = office.queued(addresses(200));

        office.send(run);

        assertThat(server.connections()).isEqualTo(1);
        assertThat(office.states()).containsOnly(PENDING);
        assertThat(office.told(run).getLast())
                .contains("200 mails venter: mailserveren kan ikke bruges, som den er sat op");
    }

    @Test
    void what_waits_is_sent_between_runs_once_the_server_answers() {
        server.at("greeting", ScriptedServer.DROP);
        office.send(office.queued(BIRTHE, BO));
        server.well("greeting");

        var round = office.desk().sendWaiting(FRIDAY);

        assertThat(round).isEqualTo(new Outbox.Round(2, 0));
        assertThat(server.accepted()).containsExactly(BIRTHE, BO);
    }

    @Test
    void no_more_mails_leave_in_any_minute_than_the_settings_allow() {
        office.limitedTo(new Sending.Caps(1, 50, 1_000, 3));
        var run = office.queued(addresses(120));

        office.send(run);

        assertThat(server.accepted()).hasSize(120);
        assertThat(office.waits).containsExactly(Duration.ofMinutes(1), Duration.ofMinutes(1));
    }

    @Test
    void above_the_nights_cap_mails_are_held_and_a_second_run_the_same_night_sends_none_of_them() {
        office.limitedTo(new Sending.Caps(1, 6_000, 100, 3));
        var run = office.queued(addresses(130));

        office.send(run);
        office.send(office.queued("en-til@n.example"));

        assertThat(server.accepted()).hasSize(100);
        assertThat(office.outbox.held()).hasSize(31);
        assertThat(office.told(run).getLast())
                .startsWith(
                        "31 mails holdes tilbage: der er flere mails, end der må sendes på en nat");

        office.later(Duration.ofHours(20));
        office.send(office.queued("i-morgen@n.example"));

        assertThat(server.accepted()).hasSize(101).endsWith("i-morgen@n.example");
    }

    @Test
    void news_that_could_not_be_told_for_days_is_given_up() {
        server.at("greeting", ScriptedServer.DROP);
        office.send(office.queued(BO));

        office.later(Duration.ofDays(4));
        var later = office.run(FRIDAY.plusDays(4));
        office.send(later);

        assertThat(office.states()).containsExactly(FAILED);
        assertThat(office.told(later).getLast()).contains("nu forældet");
    }

    @Test
    void a_mail_that_a_scan_objects_to_is_held_with_its_words_and_never_reaches_the_server() {
        office.looksAt(mail ->
                mail.address().equals(BO)
                        ? Optional.of("teksten ligner et personnummer")
                        : Optional.empty());
        var run = office.queued(BIRTHE, BO);

        office.send(run);

        assertThat(server.accepted()).containsExactly(BIRTHE);
        assertThat(office.told(run).getLast())
                .contains("indholdet må ikke sendes (»teksten ligner et personnummer«)");
    }

    @Test
    void a_scan_looks_at_a_mail_just_as_it_leaves_while_the_program_is_tried() {
        var pilot = "pilot@example.invalid";
        var seen = new ArrayList<Mail>();
        office.set(
                new Sending(
                        office.sending().server(),
                        null,
                        pilot,
                        List.of(),
                        office.sending().caps()));
        office.looksAt(mail -> {
            seen.add(mail);
            return Optional.empty();
        });

        office.send(office.queued(BIRTHE));

        assertThat(server.accepted()).containsExactly(pilot);
        assertThat(seen)
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.address()).isEqualTo(pilot);
                    assertThat(mail.subject()).contains(BIRTHE);
                    assertThat(mail.text()).contains(BIRTHE);
                    assertThat(mail.html()).contains(BIRTHE);
                });
    }

    @Test
    void a_mail_cut_off_by_a_crash_is_held_and_the_others_go_on() {
        var run = office.queued(BIRTHE, BO, KARLA);
        office.outbox.begin(2, run, office.now());

        office.outbox.holdUncertain(office.now());
        office.send(run);

        assertThat(server.accepted()).containsExactly(BIRTHE, KARLA);
        assertThat(office.states()).containsExactly(SENT, HELD, SENT);
        assertThat(office.told(run).getLast()).contains("så ingen ved, om den nåede frem");
    }

    @Test
    void while_it_is_tried_every_mail_goes_to_one_address_and_says_whom_it_is_for()
            throws Exception {
        office.set(new Sending(null, null, "proeve@n.example", List.of(), Sending.Caps.STANDARD));
        var run = office.queued(BO);

        office.send(run);

        var file = folder.resolve(FRIDAY + "/mail/bo.eml");
        var written = Files.readString(file);
        try (var eml = Files.newInputStream(file)) {
            var mail = new MimeMessage(Session.getInstance(new Properties()), eml);
            assertThat(mail.getSubject()).isEqualTo("[Prøve, til bo@n.example] Dine milepæle");
        }
        assertThat(written)
                .contains("To: proeve@n.example")
                .contains("Denne mail er til bo@n.example")
                .contains("<body class=3D\"mail\"><p><strong>Pr=C3=B8vedrift");
        assertThat(office.outbox.byId(1).standing().sentTo()).isEqualTo("proeve@n.example");
        assertThat(office.told(run))
                .containsExactly("Prøvedrift: alle mails er sendt til proeve@n.example.");
    }

    @Test
    void in_quiet_weeks_nothing_is_sent_and_nothing_is_a_fault() {
        var week = new Sending.Span(LocalDate.of(2026, 11, 16), LocalDate.of(2026, 11, 20));
        var open = office.sending();
        office.set(new Sending(open.server(), null, null, List.of(week), Sending.Caps.STANDARD));
        var run = office.queued(BO);

        office.send(run);
        var told = office.told(run);
        office.send(office.run(LocalDate.of(2026, 11, 21)));

        assertThat(told)
                .containsExactly(
                        "Mails: 0 sendt, 1 venter, 0 holdt tilbage, 0 ikke sendt",
                        "Stille periode: i dag skrives og sendes ingen mails. Nyt samles til den første mail bagefter.");
        assertThat(server.accepted()).containsExactly(BO);
    }

    @Test
    void a_released_mail_goes_with_the_next_run_and_it_is_noted_who_released_it() {
        server.at("content", ScriptedServer.HANG);
        office.send(office.queued(BO));
        server.well("content");

        var decided = office.desk().release(1, "Karla Brink", false);
        office.send(office.run(FRIDAY.plusDays(1)));

        assertThat(decided).isInstanceOf(Outbox.Decided.Waits.class);
        assertThat(office.course(1))
                .containsExactly(PENDING, SENDING, HELD, PENDING, SENDING, SENT);
        assertThat(office.outbox.events(1).get(3).person()).isEqualTo("Karla Brink");
    }

    @Test
    void a_mail_is_sent_anew_only_when_a_person_says_so_and_as_another_message() {
        office.send(office.queued(BO));

        var decided = office.desk().resend(1, "Karla Brink");
        office.send(office.run(FRIDAY.plusDays(1)));

        assertThat(decided).isInstanceOf(Outbox.Decided.Waits.class);
        assertThat(server.accepted()).containsExactly(BO, BO);
        assertThat(office.outbox.byId(1).sendings()).isEqualTo(2);
    }

    @Test
    void only_a_held_mail_is_released_and_only_a_settled_one_sent_anew() {
        office.send(office.queued(BO));
        office.queued(KARLA);

        assertThat(office.desk().release(1, "K", false)).isInstanceOf(Outbox.Decided.NotNow.class);
        assertThat(office.desk().resend(2, "K")).isInstanceOf(Outbox.Decided.NotNow.class);
        assertThat(office.desk().release(99, "K", false)).isEqualTo(new Outbox.Decided.Unknown(99));
        assertThat(office.states()).containsExactly(SENT, PENDING);
    }

    @Test
    void a_mail_held_by_a_scan_goes_only_when_a_person_has_seen_what_was_found_and_says_so() {
        office.looksAt(doubting("Teksten … »konto ******-**** i banken«"));
        office.send(office.queued(BO));

        var seen = office.desk().release(1, "Karla Brink", false);
        var stillHeld = office.states();
        var said = office.desk().release(1, "Karla Brink", true);
        office.send(office.run(FRIDAY.plusDays(1)));

        assertThat(seen)
                .isInstanceOfSatisfying(
                        Outbox.Decided.Doubted.class,
                        doubted ->
                                assertThat(doubted.found())
                                        .containsExactly("Teksten … »konto ******-**** i banken«"));
        assertThat(stillHeld).containsExactly(HELD);
        assertThat(said).isInstanceOf(Outbox.Decided.Waits.class);
        assertThat(server.accepted()).containsExactly(BO);
        assertThat(office.outbox.events(1))
                .anySatisfy(event -> {
                    assertThat(event.person()).isEqualTo("Karla Brink");
                    assertThat(event.words()).contains("frigivet af Karla Brink", "konto ******");
                });
    }

    @Test
    void while_it_is_tried_a_person_is_asked_of_the_mail_as_it_leaves() {
        var whole = office.sending();
        office.set(
                new Sending(
                        whole.server(), null, "proeve@example.invalid", List.of(), whole.caps()));
        office.looksAt(doubting("proeve@", mail -> mail.address().startsWith("proeve@")));
        office.send(office.queued(BO));

        assertThat(office.desk().release(1, "Karla Brink", false))
                .isInstanceOf(Outbox.Decided.Doubted.class);
    }

    @Test
    void what_no_person_can_overrule_stays_held_whoever_says_so() {
        office.looksAt(mail -> Optional.of("Rapporten er en kladde."));
        office.looksAt(doubting("et nummer"));
        office.send(office.queued(BO));

        var decided = office.desk().release(1, "Karla Brink", true);

        assertThat(decided)
                .isInstanceOfSatisfying(
                        Outbox.Decided.Barred.class,
                        barred -> assertThat(barred.why()).isEqualTo("Rapporten er en kladde."));
        assertThat(office.states()).containsExactly(HELD);
    }

    private static Scan doubting(String found) {
        return doubting(found, _ -> true);
    }

    private static Scan doubting(String found, Predicate<Mail> where) {
        return new Scan() {
            @Override
            public Optional<String> objection(Mail mail) {
                return Optional.of(mail)
                        .filter(where)
                        .map(_ -> "Teksten indeholder noget, der ligner et personnummer.");
            }

            @Override
            public List<String> doubts(Mail mail) {
                return where.test(mail) ? List.of(found) : List.of();
            }

            @Override
            public Optional<String> firmObjection(Mail mail) {
                return Optional.empty();
            }
        };
    }

    @Test
    void a_mail_released_after_days_is_as_new_as_the_word_that_released_it() {
        server.at("content", ScriptedServer.DROP);
        office.send(office.queued(BO));
        server.well("content");
        server.at("greeting", ScriptedServer.DROP);

        office.later(Duration.ofDays(5));
        office.desk().release(1, "Karla Brink", false);
        office.send(office.run(FRIDAY.plusDays(5)));

        assertThat(office.states()).containsExactly(PENDING);
    }

    @Test
    void a_discarded_mail_is_never_sent_and_no_fault_of_any_night() {
        server.at("content", ScriptedServer.DROP);
        office.send(office.queued(BO));
        server.well("content");

        var decided = office.desk().discard(1, "Karla Brink");
        var next = office.queued(BO);
        office.send(next);

        assertThat(decided).isInstanceOf(Outbox.Decided.Discarded.class);
        assertThat(office.states()).containsExactly(CANCELLED);
        assertThat(office.told(next)).isEmpty();
        assertThat(server.accepted()).containsExactly(BO);
        assertThat(office.outbox.events(1).getLast().person()).isEqualTo("Karla Brink");
    }

    @Test
    void several_mails_are_told_of_as_several() {
        server.at("content", ScriptedServer.DROP);
        var run = office.queued(BO, KARLA);

        office.send(run);

        assertThat(office.told(run).getLast())
                .startsWith("2 mails holdes tilbage: forbindelsen")
                .contains("ingen ved, om de nåede frem", "Spørg modtagerne");
    }

    private static String[] addresses(int count) {
        return IntStream.range(0, count)
                .mapToObj("medarbejder%d@n.example"::formatted)
                .toArray(String[]::new);
    }
}
