package dk.milepael.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.history.PlanWorld;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.PlanVersion;
import java.nio.file.Path;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class KeptRowMigrationTest {
    private static final PlanJson JSON = new PlanJson();

    @TempDir Path folder;

    @Test
    void a_version_stored_before_rows_were_kept_once_is_read_as_it_was() {
        var file = folder.resolve("m.db");
        var plan =
                PlanWorld.plan(
                        List.of(PlanWorld.section("1", "Lokaler", 1)),
                        PlanWorld.initiative(
                                "i1",
                                0,
                                "A",
                                "Bedre brug af lokaler",
                                PlanWorld.milestone(
                                        "m1",
                                        "Haller",
                                        "Liste klar",
                                        PlanWorld.day("2026-12-01"))));
        var leftOut = new LeftOut(PlanWorld.cell("A40"), LeftOut.Why.NOTE, "Kilde: økonomi");
        writeAsBefore(file, plan, leftOut);

        try (var store = new NightlyVersions(file, 20)) {
            var version = store.plans.version(1);
            assertThat(version.compared().version())
                    .isEqualTo(
                            new PlanVersion(
                                    plan.heading(),
                                    plan.sections(),
                                    plan.initiatives(),
                                    plan.annex(),
                                    List.of(leftOut),
                                    plan.remarks()));
            assertThat(store.plans.newest("plan").orElseThrow().id()).isEqualTo(1);
            var next = store.night();
            assertThat(store.plans.version(1)).isEqualTo(version);
            assertThat(store.plans.newest("plan").orElseThrow().id()).isEqualTo(next);
        }
    }

    private static void writeAsBefore(Path file, PlanVersion plan, LeftOut leftOut) {
        var url = "jdbc:sqlite:" + file + "?foreign_keys=on";
        Flyway.configure().dataSource(url, null, null).target("11").load().migrate();
        var source = new SingleConnectionDataSource(url, true);
        var jdbc = new JdbcTemplate(source);
        jdbc.update(
                """
                insert into run (id, report_day, input, output, folder, state, started_at, kind)
                values (1, '2026-08-01', 'i', 'o', 'o', 'ended', '', 'night')\
                """);
        jdbc.update(
                """
                insert into reading (id, sha256, reader, file_name, run_id, read_on, account)
                values (1, 'sha', 'r', 'Plan.xlsx', 1, '2026-08-01', '{}')\
                """);
        jdbc.update("insert into plan (id, family, created_run) values ('plan', 'other', 1)");
        jdbc.update(
                """
                insert into version (id, reading_id, position, plan_id, file_name, read_on, heading,
                  annex, left_out, is_first)
                values (1, 1, 0, 'plan', 'Plan.xlsx', '2026-08-01', ?, ?, ?, 1)\
                """,
                JSON.write(plan.heading()),
                JSON.write(plan.annex()),
                JSON.write(List.of(leftOut)));
        jdbc.update("insert into section values (1, 0, ?)", JSON.write(plan.sections().getFirst()));
        var initiative = plan.initiatives().getFirst();
        jdbc.update(
                "insert into initiative values (1, 0, 'i1', ?, null)",
                JSON.write(initiative.with("i1", List.of())));
        jdbc.update(
                "insert into milestone values (1, 0, 'i1', 'm1', ?, null)",
                JSON.write(initiative.milestones().getFirst()));
        source.destroy();
    }
}
