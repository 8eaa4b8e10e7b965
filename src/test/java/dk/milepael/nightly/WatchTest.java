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
import java.time.LocalDate;
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
    private boolean nightsGoToTheirEnd = true;

    @BeforeEach
    void the_watch_begins_at_ten() {
        municipality = new Municipality(folder);
        watch = new Watch(municipality.settings(), clock(), told::add, this::aNight);
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

        assertThat(told).containsExactly("Sendt, efter at have ventet: 1 mail");
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
        return run(of, Municipality.FRIDAY);
    }

    private static Run run(Municipality of, LocalDate day) {
        return new Run(
                1,
                day,
                null,
                of.input(),
                of.output(),
                of.output().resolve(day.toString()),
                null,
                Run.Kind.NIGHT);
    }

    private boolean aNight() {
        nights++;
        return nightsGoToTheirEnd;
    }

    @Test
    void a_night_that_could_not_go_on_is_tried_again_twice_and_then_left_to_the_next() {
        nightsGoToTheirEnd = false;

        for (var at : List.of("02:00", "02:05", "02:10", "02:20", "02:30", "09:00")) {
            now = Instant.parse("2026-11-21T%s:00Z".formatted(at));
            watch.look();
        }
        var tried = nights;
        now = Instant.parse("2026-11-22T02:00:00Z");
        watch.look();

        assertThat(tried).isEqualTo(3);
        assertThat(nights).isEqualTo(4);
    }

    @Test
    void a_night_that_could_not_go_on_stays_open_and_nothing_is_received_until_it_has_ended()
            throws Exception {
        var open = openNight(Municipality.FRIDAY);
        watch.look();
        municipality.drop(TABLE, "Styr på driften.xlsx");

        now = now.plusSeconds(60);
        watch.look();
        var toldMeanwhile = List.copyOf(told);
        var night = municipality.night(Municipality.FRIDAY);
        now = now.plusSeconds(60);
        watch.look();

        assertThat(toldMeanwhile)
                .containsExactly(
                        "Kørsel %d er ikke ført til ende. Nye filer læses, når den er."
                                .formatted(open.id()));
        assertThat(night.went().run().id()).isEqualTo(open.id());
        assertThat(night.folder().resolve("AFBRUDT.txt")).doesNotExist();
        assertThat(NightTest.data(night).at("/plans")).hasSize(1);
        assertThat(told).isEqualTo(toldMeanwhile);
    }

    @Test
    void a_night_of_today_that_was_killed_before_the_watch_began_is_run_at_once() {
        openNight(Municipality.FRIDAY);
        municipality.drop(TABLE, "Styr på driften.xlsx");

        watch.look();
        watch.look();

        assertThat(nights).isEqualTo(1);
    }

    private Run openNight(LocalDate day) {
        try (var store = new StoreOfATest(made(municipality.database()))) {
            var run = run(municipality, day);
            new RunStore(store.database()).begin(run, now);
            return run;
        }
    }

    @Test
    void what_stops_the_watch_is_told_to_the_operator_but_not_every_minute() throws IOException {
        municipality.safeguards(OperatorMailTest.TO_THE_OPERATOR);
        watch = new Watch(municipality.settings(), clock(), told::add, this::aNight);
        Files.createDirectories(municipality.database());
        municipality.drop(TABLE, "Styr på driften.xlsx");

        watch.look();
        now = now.plusSeconds(61);
        watch.look();

        assertThat(told).hasSize(2);
        assertThat(municipality.database().resolveSibling("drift"))
                .isDirectoryContaining("glob:**drift.eml");
        assertThat(municipality.database().resolveSibling("drift/drift-2.eml")).doesNotExist();
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
