package dk.milepael.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.rules.Counts;
import dk.milepael.rules.DayCounts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class CourseStoreTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDate LATER = MONDAY.plusDays(30);
    private static final Counts CALM = new Counts(0, 1, 5, 2, 0, 0);
    private static final Counts LATE = new Counts(2, 1, 3, 2, 0, 0);

    @TempDir Path folder;
    private SingleConnectionDataSource source;
    private RunStore runs;
    private CourseStore courses;

    @BeforeEach
    void an_empty_store_that_knows_a_plan() {
        var url = "jdbc:sqlite:" + folder.resolve("m.db") + "?foreign_keys=on";
        Flyway.configure().dataSource(url, null, null).load().migrate();
        source = new SingleConnectionDataSource(url, true);
        var database =
                new Database(new JdbcTemplate(source), new DataSourceTransactionManager(source));
        runs = new RunStore(database);
        courses = new CourseStore(database);
        var first = run(MONDAY);
        database.write(jdbc ->
                jdbc.update(
                        "insert into plan (id, family, created_run) values ('plan', 'other', ?)",
                        first.id()));
    }

    @AfterEach
    void close() {
        source.destroy();
    }

    @Test
    void a_day_like_the_one_before_takes_no_room() {
        courses.keep(run(MONDAY), "plan", CALM);
        courses.keep(run(TUESDAY), "plan", CALM);
        courses.keep(run(WEDNESDAY), "plan", LATE);

        assertThat(course(LATER))
                .containsExactly(new DayCounts(MONDAY, CALM), new DayCounts(WEDNESDAY, LATE));
    }

    @Test
    void a_second_run_of_a_day_replaces_the_first() {
        courses.keep(run(MONDAY), "plan", CALM);
        courses.keep(run(TUESDAY), "plan", LATE);

        courses.keep(run(TUESDAY), "plan", CALM);

        assertThat(course(LATER)).containsExactly(new DayCounts(MONDAY, CALM));
    }

    @Test
    void the_same_unit_done_again_after_a_crash_changes_nothing() {
        var monday = run(MONDAY);
        courses.keep(monday, "plan", CALM);
        var tuesday = run(TUESDAY);
        courses.keep(tuesday, "plan", LATE);

        courses.keep(tuesday, "plan", LATE);
        courses.keep(monday, "plan", CALM);

        assertThat(course(LATER))
                .containsExactly(new DayCounts(MONDAY, CALM), new DayCounts(TUESDAY, LATE));
    }

    @Test
    void a_run_for_an_earlier_day_leaves_the_days_after_as_they_were() {
        courses.keep(run(MONDAY), "plan", CALM);
        courses.keep(run(WEDNESDAY), "plan", CALM);

        courses.keep(run(TUESDAY), "plan", LATE);

        assertThat(course(LATER))
                .containsExactly(
                        new DayCounts(MONDAY, CALM),
                        new DayCounts(TUESDAY, LATE),
                        new DayCounts(WEDNESDAY, CALM));
    }

    @Test
    void a_day_run_again_leaves_the_days_after_as_they_were() {
        courses.keep(run(MONDAY), "plan", CALM);
        courses.keep(run(TUESDAY), "plan", CALM);

        courses.keep(run(MONDAY), "plan", LATE);

        assertThat(course(LATER))
                .containsExactly(new DayCounts(MONDAY, LATE), new DayCounts(TUESDAY, CALM));
    }

    @Test
    void a_report_of_an_earlier_day_sees_only_the_days_before_it() {
        courses.keep(run(MONDAY), "plan", CALM);
        courses.keep(run(WEDNESDAY), "plan", LATE);

        assertThat(course(WEDNESDAY)).containsExactly(new DayCounts(MONDAY, CALM));
        assertThat(course(MONDAY)).isEmpty();
    }

    @Test
    void of_a_long_course_the_last_days_are_told() {
        for (int day = 0; day < 20; day++) {
            courses.keep(run(MONDAY.plusDays(day)), "plan", day % 2 == 0 ? CALM : LATE);
        }

        assertThat(courses.before(LATER, 3).get("plan"))
                .extracting(DayCounts::day)
                .containsExactly(MONDAY.plusDays(17), MONDAY.plusDays(18), MONDAY.plusDays(19));
    }

    private List<DayCounts> course(LocalDate before) {
        return courses.before(before, 100).getOrDefault("plan", List.of());
    }

    private Run run(LocalDate asOf) {
        var run = new Run(runs.nextId(), asOf, null, folder, folder, folder, null, Run.Kind.NIGHT);
        runs.begin(run, Instant.EPOCH);
        return run;
    }
}
