package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.store.OutboxStore;
import dk.milepael.store.PlanJson;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import dk.milepael.store.StoreOfATest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day on watch: the clock stands until a test moves it. */
class WatchTest {
    private static final Path TABLE = SAMPLE.resolve("Styr på driften status oktober 2026.xlsx");

    @TempDir Path folder;
    private final List<String> told = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-20T10:00:00Z");
    private Municipality municipality;
    private Watch watch;
    private int nights;

    @BeforeEach
    void the_watch_begins_at_ten() {
        municipality = new Municipality(folder);
        watch = new Watch(municipality.settings(), clock(), told::add, () -> nights++);
    }

    @Test
    void a_dropped_file_gets_its_receipt_at_once_and_only_once() {
        watch.look();
        municipality.drop(TABLE, "Styr på driften.xlsx");

        watch.look();
        watch.look();

        assertThat(told).containsExactly("Læst: Styr på driften.xlsx");
        assertThat(receipt("Styr på driften.xlsx")).exists();
        assertThat(municipality.output().resolve("2026-11-20")).doesNotExist();
    }

    @Test
    void a_refused_file_is_told_by_day_and_is_still_new_to_the_night() throws Exception {
        municipality.drop(TABLE, "Styr på driften.xlsx");
        municipality.drop(new byte[0], "tom.xlsx");

        watch.look();
        var night = municipality.night(Municipality.FRIDAY);

        assertThat(told).contains("Ikke læst: tom.xlsx");
        assertThat(Files.readString(receipt("tom.xlsx"))).contains("den er tom (0 byte)");
        assertThat(night.summary().hasFaults()).isTrue();
        assertThat(night.steps().get("read-plans").read()).isZero();
        assertThat(NightTest.data(night).at("/plans")).hasSize(1);
    }

    @Test
    void a_file_that_leaves_the_folder_by_day_closes_nothing() throws Exception {
        municipality.drop(TABLE, "Styr på driften.xlsx");
        municipality.drop(
                SAMPLE.resolve("Handlingskatalog økonomistyring 2026.xlsx"), "Katalog.xlsx");
        municipality.night(Municipality.FRIDAY);
        municipality.remove("Katalog.xlsx");

        watch.look();
        municipality.drop(
                SAMPLE.resolve("Handlingskatalog økonomistyring 2026.xlsx"), "Katalog.xlsx");
        var next = municipality.night(Municipality.FRIDAY.plusDays(1));

        assertThat(NightTest.data(next).at("/plans").findValuesAsString("removed"))
                .containsOnly("false");
    }

    @Test
    void a_run_by_hand_goes_first_and_the_file_is_read_when_it_is_done() {
        municipality.drop(TABLE, "Styr på driften.xlsx");
        try (var run = RunLock.take(municipality.database()).orElseThrow()) {
            assertThat(run).isNotNull();
            watch.look();
            assertThat(told).isEmpty();
        }

        watch.look();

        assertThat(told).containsExactly("Læst: Styr på driften.xlsx");
    }

    @Test
    void the_night_is_run_once_at_its_time() {
        watch.look();
        now = Instant.parse("2026-11-21T02:00:00Z");

        watch.look();
        watch.look();

        assertThat(nights).isEqualTo(1);
    }

    @Test
    void a_mail_that_waits_is_tried_every_quarter_of_an_hour() {
        try (var store = new StoreOfATest(made(municipality.database()))) {
            var run = run(municipality);
            new RunStore(store.database()).begin(run, now);
            new OutboxStore(store.database(), new PlanJson())
                    .queue(run, PostOffice.mail("bo@n.example"), now);
        }
        watch.look();
        assertThat(told).isEmpty();

        now = now.plusSeconds(15 * 60);
        watch.look();
        now = now.plusSeconds(15 * 60);
        watch.look();

        assertThat(told).containsExactly("Sendt, efter at have ventet: 1 mails");
        assertThat(municipality.output().resolve("2026-11-20/mail/bo.eml")).exists();
    }

    private static Path made(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Run run(Municipality of) {
        return new Run(
                1,
                Municipality.FRIDAY,
                null,
                of.input(),
                of.output(),
                of.output().resolve("2026-11-20"),
                null,
                Run.Kind.NIGHT);
    }

    @Test
    void a_fault_is_told_and_the_watch_goes_on() {
        var failing =
                new Watch(
                        municipality.settings(),
                        clock(),
                        told::add,
                        () -> {
                            throw new IllegalStateException("natten");
                        });
        now = Instant.parse("2026-11-21T02:00:00Z");

        failing.look();
        municipality.drop("a;b".getBytes(StandardCharsets.UTF_8), "liste.csv");
        failing.look();

        assertThat(told)
                .containsExactly(
                        "Noget gik galt; årsagen står i loggen. Vagten fortsætter.",
                        "Ikke læst: liste.csv");
    }

    private Path receipt(String name) {
        return municipality.output().resolve("modtaget/kvitteringer/" + name + ".html");
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
