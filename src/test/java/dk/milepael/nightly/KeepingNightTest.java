package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static dk.milepael.nightly.Municipality.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.workbook.AllowedColumns;
import dk.milepael.store.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** What is kept, how long, and how it comes back. */
class KeepingNightTest {
    private static final Path STATUS_TABLE =
            SAMPLE.resolve("Styr på driften status oktober 2026.xlsx");

    @TempDir Path folder;
    private Municipality municipality;

    @BeforeEach
    void a_plan_is_dropped() {
        municipality = new Municipality(folder);
        municipality.drop(STATUS_TABLE, "Styr på driften.xlsx");
    }

    @Test
    void a_backup_that_is_put_back_goes_on_where_it_was_made() throws IOException {
        municipality.night(FRIDAY);
        municipality.daysGoBy(1);
        municipality.night(FRIDAY.plusDays(1));
        var backups = files(folder.resolve("data/backup"));
        assertThat(backups).hasSize(2);

        Files.write(municipality.database(), new byte[] {1, 2, 3});
        Files.deleteIfExists(folder.resolve("data/milepael.db-wal"));
        Files.deleteIfExists(folder.resolve("data/milepael.db-shm"));
        Files.copy(backups.getLast(), municipality.database(), StandardCopyOption.REPLACE_EXISTING);
        municipality.daysGoBy(1);
        var next = municipality.night(FRIDAY.plusDays(2));

        assertThat(next.went().toItsEnd()).isTrue();
        assertThat(next.went().run().id()).isEqualTo(2);
        assertThat(next.summary().text()).contains("1 uændrede");
        assertThat(next.summary().hasFaults()).isFalse();
    }

    @Test
    void only_the_newest_backups_are_kept() throws IOException {
        municipality.safeguards(keeping(new Safeguards.Keep(400, 400, 400, 400), 2));
        for (var night = 0; night < 3; night++) {
            municipality.night(FRIDAY.plusDays(night));
            municipality.daysGoBy(1);
        }

        assertThat(files(folder.resolve("data/backup")))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("milepael-20261121-020000.db", "milepael-20261122-020000.db");
    }

    @Test
    void a_night_without_a_backup_is_told_of() throws IOException {
        var file = Files.writeString(folder.resolve("a file"), "no folder");
        municipality.safeguards(
                new Safeguards(
                        AllowedColumns.NONE,
                        Set.of(),
                        Safeguards.Keep.STANDARD,
                        new Safeguards.Backup(file, 3),
                        null));

        var night = municipality.night(FRIDAY);

        assertThat(night.went().toItsEnd()).isTrue();
        assertThat(night.summary().hasFaults()).isTrue();
        assertThat(night.summary().text()).contains("Der er ingen sikkerhedskopi fra i nat");
    }

    @Test
    void what_is_old_goes_and_what_is_newest_or_in_force_stays() throws IOException {
        municipality.safeguards(keeping(new Safeguards.Keep(30, 30, 30, 30), 1));
        var old = municipality.night(FRIDAY);
        var stranger = Files.createDirectory(municipality.output().resolve("2025-01-01"));
        var archived = files(folder.resolve("data/archive")).getFirst();
        var log = Files.writeString(folder.resolve("data/logs/milepael.2025-01-01.log.gz"), "x");
        municipality.drop(Later.statusTable(STATUS_TABLE), "Styr på driften.xlsx");
        municipality.daysGoBy(40);
        for (var file : List.of(archived, log)) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));
        }

        var newer = municipality.night(FRIDAY.plusDays(40));
        assertThat(old.folder()).as("the newest there was until then").exists();
        assertThat(archived).as("the version in force until then").exists();
        var newest = municipality.night(FRIDAY.plusDays(41));

        assertThat(old.folder()).doesNotExist();
        assertThat(archived).doesNotExist();
        assertThat(newer.folder()).exists();
        assertThat(newest.folder()).exists();
        assertThat(stranger).as("a folder that no night made").exists();
        var manifest =
                JsonMapper.builder()
                        .build()
                        .readTree(Files.readString(newest.folder().resolve("manifest.json")));
        assertThat(manifest.at("/removed/folders/0").asString()).isEqualTo("2026-11-20");
        assertThat(manifest.at("/removed/archived").asInt()).isEqualTo(1);
    }

    @Test
    void an_old_mail_loses_its_words_and_is_still_never_sent_again() {
        municipality.safeguards(keeping(new Safeguards.Keep(400, 400, 30, 400), 1));
        municipality.drop(
                SAMPLE.resolve("Handlingskatalog økonomistyring 2026.xlsx"), "Handlinger.xlsx");
        municipality.night(FRIDAY);
        var mails = mails("select count(*) from outbox where message ->> '$.text' <> ''");
        assertThat(mails).isPositive();

        municipality.daysGoBy(40);
        municipality.night(FRIDAY);

        assertThat(mails("select count(*) from outbox where message ->> '$.text' <> ''")).isZero();
        assertThat(mails("select count(*) from outbox where state = 'SENT'")).isEqualTo(mails);
        assertThat(mails("select count(*) from outbox where sent_to || answer <> ''")).isZero();
        assertThat(mails("select count(*) from outbox_event where words <> ''")).isZero();
        assertThat(
                        mails(
                                "select count(*) from outbox where message ->> '$.attachments[0].sha256' <> ''"))
                .isEqualTo(mails);
    }

    @Test
    void a_draft_that_nobody_approved_goes_with_the_folders_of_its_time() throws IOException {
        municipality.safeguards(
                new Safeguards(
                        AllowedColumns.NONE,
                        Set.of("ledelsesoverblik"),
                        new Safeguards.Keep(30, 400, 400, 400),
                        new Safeguards.Backup(null, 1),
                        null));
        municipality.night(FRIDAY);
        var draft = folder.resolve("data/kladder/1/ledelsesoverblik.xhtml");
        Files.setLastModifiedTime(draft, FileTime.from(Instant.parse("2026-11-20T02:00:00Z")));
        municipality.daysGoBy(40);

        municipality.night(FRIDAY.plusDays(40));
        assertThat(draft).as("the newest there was until then").exists();
        municipality.night(FRIDAY.plusDays(41));

        assertThat(draft).doesNotExist();
        assertThat(folder.resolve("data/kladder/2/ledelsesoverblik.xhtml")).exists();
    }

    private int mails(String sql) {
        try (var application = municipality.start()) {
            return application.getBean(Database.class).single(sql, Integer.class);
        }
    }

    private static Safeguards keeping(Safeguards.Keep keep, int copies) {
        return new Safeguards(
                AllowedColumns.NONE, Set.of(), keep, new Safeguards.Backup(null, copies), null);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
