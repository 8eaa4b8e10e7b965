package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static dk.milepael.nightly.Municipality.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.database.DatabaseSource;
import dk.milepael.nightly.Municipality.Counted;
import dk.milepael.nightly.Municipality.Finished;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that plans are read from, beside two files. */
class DatabaseNightTest {
    private static final String QUERY =
            """
            select plan, afsnit as section, titel as title, milepæl as milestone,
                   frist as deadline, status, ansvarlig as owner, beløb as amount, sagsnr
            from opgave order by id\
            """;

    @TempDir Path folder;
    private Municipality municipality;

    @BeforeEach
    void a_database_holds_two_plans() throws Exception {
        municipality = new Municipality(folder);
        municipality.drop(
                SAMPLE.resolve("Handlingskatalog økonomistyring 2026.xlsx"), "Katalog.xlsx");
        municipality.drop(
                SAMPLE.resolve("Styr på driften status oktober 2026.xlsx"), "Status.xlsx");
        municipality.source(source(QUERY));
        sql(
                """
                create table opgave (id integer primary key, plan text, afsnit text, titel text,
                  milepæl text, frist, status text, ansvarlig text, beløb, sagsnr text)\
                """,
                """
                insert into opgave values
                  (1, 'Anlægsplan 2026', 'Veje', 'Cykelsti ved åen', 'Udbuddet er sendt',
                   '2026-09-30', 'Gennemført', 'Karla Nøhr', 2500000.5, 'S-1'),
                  (2, 'Anlægsplan 2026', 'Veje', 'Cykelsti ved åen', 'Stien er åbnet',
                   'ultimo marts 2027', 'Pågår', 'Karla Nøhr', null, 'S-1'),
                  (3, 'Anlægsplan 2026', 'Bygninger', 'Nyt tag på skolen', 'Taget er tæt',
                   '31-10-2026', null, 'Bo Krogh', '1,2 mio. kr.', 'S-2'),
                  (4, 'Vedligehold 2026', null, 'Maling af rådhuset', 'Facaden er malet',
                   'uge 48 2026', 'Ikke påbegyndt', null, null, 'S-3')\
                """);
    }

    @Test
    void the_plans_of_a_database_are_read_and_judged_like_those_of_a_file() throws Exception {
        var night = municipality.night(FRIDAY);

        var data = NightTest.data(night);
        assertThat(data.at("/plans").findValuesAsString("title"))
                .contains("Anlægsplan 2026", "Vedligehold 2026");
        var plan = plan(night, "Anlægsplan 2026");
        assertThat(plan.at("/source/file").asString()).isEqualTo("Anlæg (database)");
        assertThat(plan.at("/sections").findValuesAsString("title"))
                .startsWith("Veje", "Bygninger");
        var first = plan.at("/initiatives/0");
        assertThat(first.at("/title").asString()).isEqualTo("Cykelsti ved åen");
        assertThat(first.at("/amounts/0/dkk").asDouble()).isEqualTo(2_500_000.5);
        assertThat(first.at("/milestones/0/deadline/due").asString()).isEqualTo("2026-09-30");
        assertThat(first.at("/milestones/0/light").asString()).isEqualTo("blue");
        assertThat(first.at("/milestones/1/deadline/due").asString()).isEqualTo("2027-03-31");
        assertThat(plan.at("/initiatives/1/milestones/0/light").asString()).isEqualTo("red");
        assertThat(plan.at("/initiatives/1/milestones/0/source/sheet").asString())
                .isEqualTo("Anlæg");
        assertThat(night.steps().get("read-plans")).isEqualTo(new Counted(3, 3, 0));
        assertThat(receipt(night))
                .contains("sagsnr")
                .contains("Anlægsplan 2026")
                .doesNotContain("kopi med kommentarer");
    }

    @Test
    void an_unchanged_database_is_read_once_and_a_moved_deadline_is_a_slip() throws Exception {
        municipality.night(FRIDAY);

        var second = municipality.night(FRIDAY.plusDays(1));
        sql("update opgave set frist = 'ultimo maj 2027' where id = 2");
        var third = municipality.night(FRIDAY.plusDays(2));

        assertThat(second.steps().get("read-plans")).isEqualTo(new Counted(0, 0, 0));
        assertThat(third.steps().get("read-plans")).isEqualTo(new Counted(1, 1, 0));
        var slip = plan(third, "Anlægsplan 2026").at("/initiatives/0/milestones/1/slips/0");
        assertThat(slip.at("/from").asString()).isEqualTo("2027-03-31");
        assertThat(slip.at("/to").asString()).isEqualTo("2027-05-31");
    }

    @Test
    void a_database_out_of_reach_is_told_each_night_and_its_plans_stay() throws Exception {
        municipality.night(FRIDAY);
        Files.move(database(), folder.resolve("væk.db"));

        var second = municipality.night(FRIDAY.plusDays(1));
        var third = municipality.night(FRIDAY.plusDays(2));

        assertThat(second.summary().text())
                .contains("Databasen »Anlæg« kan ikke nås, så dens planer er ikke læst.");
        assertThat(third.summary().hasFaults()).isTrue();
        assertThat(plan(third, "Anlægsplan 2026").at("/removed").asBoolean()).isFalse();
        assertThat(receipt(third)).contains("kan ikke nås").contains("20. november 2026");
        assertThat(database()).doesNotExist();
    }

    @Test
    void a_query_without_what_a_plan_needs_is_told_with_what_it_gives() throws Exception {
        municipality.withoutSources();
        municipality.source(source("select titel as title, sagsnr from opgave"));

        var night = municipality.night(FRIDAY);

        assertThat(night.summary().text())
                .contains("mangler en kolonne: deadline / status / done")
                .contains("Den giver title, sagsnr.");
    }

    @Test
    void a_query_that_the_database_refuses_is_told_in_its_own_words() throws Exception {
        municipality.withoutSources();
        municipality.source(source("select titel as title, slutdag as deadline from opgave"));

        var night = municipality.night(FRIDAY);

        assertThat(night.summary().text())
                .contains("Forespørgslen til databasen »Anlæg« kan ikke udføres")
                .contains("no such column: slutdag");
    }

    @Test
    void a_query_that_gives_no_rows_leaves_the_version_before_in_force() throws Exception {
        municipality.night(FRIDAY);
        sql("delete from opgave");

        var night = municipality.night(FRIDAY.plusDays(1));

        assertThat(night.summary().text()).contains("Databasen »Anlæg« gav ingen rækker.");
        assertThat(plan(night, "Vedligehold 2026").at("/initiatives")).hasSize(1);
    }

    @Test
    void a_value_that_is_no_deadline_is_shown_as_it_stands_with_a_remark() throws Exception {
        sql("update opgave set frist = x'00FF' where id = 3");

        var night = municipality.night(FRIDAY);

        var milestone = plan(night, "Anlægsplan 2026").at("/initiatives/1/milestones/0");
        assertThat(milestone.at("/deadline/raw").asString()).isEqualTo("(2 byte)");
        assertThat(milestone.at("/findings").findValuesAsString("rule"))
                .contains("unreadable-deadline");
    }

    @Test
    void a_source_taken_out_of_the_settings_closes_its_plans_after_a_last_report()
            throws Exception {
        sql("delete from opgave where id = 4");
        municipality.night(FRIDAY);
        municipality.withoutSources();

        var last = municipality.night(FRIDAY.plusDays(1));
        var next = municipality.night(FRIDAY.plusDays(2));

        assertThat(plan(last, "Anlægsplan 2026").at("/removed").asBoolean()).isTrue();
        assertThat(NightTest.data(next).at("/plans").findValuesAsString("title"))
                .doesNotContain("Anlægsplan 2026");
    }

    private DatabaseSource source(String query) {
        return new DatabaseSource(
                "Anlæg",
                "jdbc:sqlite:" + database(),
                DatabaseSource.Login.NONE,
                query,
                Duration.ofSeconds(10));
    }

    private Path database() {
        return folder.resolve("anlæg.db");
    }

    private void sql(String... statements) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + database());
                var statement = connection.createStatement()) {
            for (var one : statements) {
                statement.executeUpdate(one);
            }
        }
    }

    private static tools.jackson.databind.JsonNode plan(Finished night, String title)
            throws Exception {
        for (var plan : NightTest.data(night).at("/plans")) {
            if (plan.at("/title").asString().equals(title)) {
                return plan;
            }
        }
        throw new AssertionError("no plan " + title);
    }

    private static String receipt(Finished night) throws Exception {
        return Files.readString(night.folder().resolve("kvitteringer/Anlæg (database).html"))
                .replace("\u00A0", " ");
    }
}
