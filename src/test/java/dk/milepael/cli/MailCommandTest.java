package dk.milepael.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.MailState;
import dk.milepael.nightly.RunLock;
import dk.milepael.store.KeptStore;
import dk.milepael.store.MailEvent;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.PlanJson;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import dk.milepael.store.StoreOfATest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outbox on the command line: four mails, of which 1 was sent, 2 held, 3 failed, 4 waits. */
class MailCommandTest {
    private static final Instant NIGHT = Instant.parse("2026-11-20T02:00:00Z");

    @TempDir Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void a_night_has_sent_its_mails() {
        try (var store = new StoreOfATest(database())) {
            var outbox = new OutboxStore(store.database(), new PlanJson());
            var run = run();
            new RunStore(store.database()).begin(run, NIGHT);
            List.of("birthe", "bo", "karla", "jens")
                    .forEach(name -> outbox.queue(run, to(name), NIGHT));
            outbox.begin(1, run, NIGHT);
            outbox.sent(1, "birthe@n.example", "250 taken", NIGHT);
            outbox.move(2, MailEvent.of(NIGHT, MailState.HELD, MailReason.UNCERTAIN, "[timeout]"));
            outbox.move(3, MailEvent.of(NIGHT, MailState.FAILED, MailReason.REJECTED, "550 no"));
        }
    }

    private Path database() {
        return folder.resolve("m.db");
    }

    private Run run() {
        return new Run(
                1,
                LocalDate.of(2026, 11, 20),
                null,
                folder,
                folder,
                folder.resolve("2026-11-20"),
                null,
                Run.Kind.NIGHT);
    }

    private static Mail to(String name) {
        return new Mail(
                name, name + "@n.example", "nyt", "Dine milepæle\nnu", "t", "<p/>", List.of());
    }

    private int mail(String... arguments) {
        var clock = Clock.fixed(NIGHT, ZoneId.of("Europe/Copenhagen"));
        var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), clock);
        var all = new java.util.ArrayList<>(List.of("mail"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--database", database().toString(), "--output", folder.toString()));
        return Milepael.execute(console, all.toArray(String[]::new));
    }

    @Test
    void the_list_tells_of_each_mail_how_it_stands_since_when_and_why() {
        assertThat(mail("list")).isZero();

        assertThat(out.toString().lines())
                .containsExactly(
                        "    4  venter         20-11-2026 03:00  jens                     Dine milepæle nu",
                        "    3  ikke sendt     20-11-2026 03:00  karla                    Dine milepæle nu  mailserveren afviste den (»550 no«)",
                        "    2  holdt tilbage  20-11-2026 03:00  bo                       Dine milepæle nu  forbindelsen til mailserveren blev afbrudt, før den svarede, så ingen ved, om mailen nåede frem (»[timeout]«)",
                        "    1  sendt          20-11-2026 03:00  birthe                   Dine milepæle nu  250 taken");
    }

    @Test
    void the_list_is_of_one_state_where_it_is_named() {
        assertThat(mail("list", "--state", "HELD")).isZero();

        assertThat(out.toString().lines()).singleElement().asString().contains(" bo ");
    }

    @Test
    void a_held_mail_is_released_with_the_name_of_who_did_it() {
        assertThat(mail("release", "2", "--by", "Karla Brink")).isZero();

        assertThat(out.toString()).contains("Mail 2 til bo@n.example sendes af næste kørsel.");
        try (var store = new StoreOfATest(database())) {
            var outbox = new OutboxStore(store.database(), new PlanJson());
            assertThat(outbox.byId(2).state()).isEqualTo(MailState.PENDING);
            assertThat(outbox.events(2).getLast().person()).isEqualTo("Karla Brink");
            assertThat(outbox.events(2).getLast().at()).isEqualTo(NIGHT);
        }
    }

    @Test
    void a_sent_mail_and_a_failed_one_are_sent_anew() {
        assertThat(mail("resend", "1", "3")).isZero();

        assertThat(out.toString()).contains("birthe@n.example", "karla@n.example");
    }

    @Test
    void a_mail_that_stands_otherwise_is_left_and_the_right_command_is_named() {
        assertThat(mail("release", "1")).isEqualTo(3);
        assertThat(mail("resend", "2")).isEqualTo(3);
        assertThat(mail("release", "4")).isEqualTo(3);

        assertThat(err.toString().lines())
                .containsExactly(
                        "Mail 1: sendt. Brug »milepael mail resend 1«.",
                        "Mail 2: holdt tilbage. Brug »milepael mail release 2«.",
                        "Mail 4: venter. Næste kørsel sender den.");
    }

    @Test
    void a_number_that_is_no_mail_ends_with_2_and_the_others_are_released_all_the_same() {
        assertThat(mail("release", "99", "2")).isEqualTo(2);

        assertThat(err.toString()).contains("Der er ingen mail nr. 99.");
        assertThat(out.toString()).contains("Mail 2 til bo@n.example");
    }

    @Test
    void the_list_is_of_one_state_by_the_words_that_it_shows() {
        assertThat(mail("list", "--state", "Holdt tilbage")).isZero();
        assertThat(mail("list", "--state", "ikke-sendt")).isZero();

        assertThat(out.toString().lines())
                .hasSize(2)
                .anyMatch(line -> line.contains(" bo "))
                .anyMatch(line -> line.contains(" karla "));
    }

    @Test
    void a_state_that_is_none_is_told_with_those_that_are() {
        assertThat(mail("list", "--state", "borte")).isEqualTo(2);

        assertThat(err.toString())
                .contains("«borte» er ikke en tilstand", "«holdt tilbage» (HELD)", "«venter»");
    }

    @Test
    void a_held_mail_and_a_failed_one_are_discarded_and_the_list_tells_by_whom() {
        assertThat(mail("discard", "2", "3", "--by", "Karla Brink")).isZero();
        assertThat(mail("discard", "1")).isEqualTo(3);
        assertThat(mail("release", "2")).isEqualTo(3);
        assertThat(mail("list", "--state", "annulleret")).isZero();

        assertThat(out.toString())
                .contains("Mail 2 til bo@n.example er kasseret og sendes aldrig.")
                .containsPattern("2 +annulleret .* kasseret af Karla Brink");
        assertThat(err.toString())
                .contains("Mail 1: sendt.", "Mail 2: annulleret. Den er kasseret af Karla Brink.");
    }

    @Test
    void a_mail_whose_words_were_removed_is_not_sent_anew() {
        try (var store = new StoreOfATest(database())) {
            new KeptStore(store.database()).emptyMailsBefore(NIGHT.plusSeconds(1));
        }

        assertThat(mail("resend", "1")).isEqualTo(3);
        assertThat(mail("list", "--state", "sendt")).isZero();

        assertThat(err.toString()).contains("Mail 1: sendt. Dens indhold er slettet");
        assertThat(out.toString()).contains("(indholdet er slettet)");
    }

    @Test
    void where_there_is_no_database_that_is_told_and_none_is_made() {
        var none = folder.resolve("intet/m.db");
        var clock = Clock.fixed(NIGHT, ZoneId.of("Europe/Copenhagen"));
        var console = new Console(new PrintWriter(out, true), new PrintWriter(err, true), clock);

        for (var command : List.of("list", "release", "resend", "discard")) {
            var arguments = new java.util.ArrayList<>(List.of("mail", command));
            arguments.addAll(command.equals("list") ? List.of() : List.of("1"));
            arguments.addAll(List.of("--database", none.toString()));
            assertThat(Milepael.execute(console, arguments.toArray(String[]::new))).isEqualTo(2);
        }

        assertThat(err.toString().lines())
                .hasSize(4)
                .allMatch(line -> line.startsWith("Der er ingen database i " + none));
        assertThat(none.getParent()).doesNotExist();
    }

    @Test
    void nobody_unnamed_says_that_a_number_is_no_personal_one() {
        assertThat(mail("release", "2", "--not-a-personal-number")).isEqualTo(2);

        assertThat(err.toString()).contains("--by");
    }

    @Test
    void nothing_is_decided_while_a_run_sends() {
        try (var lock = RunLock.take(database()).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(mail("release", "2")).isEqualTo(75);
        }
        assertThat(err.toString()).contains("En anden kørsel er i gang");
    }
}
