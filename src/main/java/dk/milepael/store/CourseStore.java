package dk.milepael.store;

import dk.milepael.rules.Counts;
import dk.milepael.rules.DayCounts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How the plans stood day by day; it grows with what changes, not with the days. */
public final class CourseStore {
    private final Database database;

    public CourseStore(Database database) {
        this.database = database;
    }

    private record OfPlan(String planId, DayCounts onDay) {}

    /**
     * Keeps how a plan stands on the run's day, in the place of what was kept for that day; what is
     * known of other days stays.
     */
    public void keep(Run run, String planId, Counts counts) {
        database.write(jdbc -> {
            var next = nextReportDay(run.asOf());
            var then = next.flatMap(day -> on(planId, day));
            replace(planId, run.asOf(), counts);
            next.ifPresent(day -> then.ifPresent(stood -> replace(planId, day, stood)));
        });
    }

    /**
     * The last days of each plan before a day, oldest first: one for each on which it stood
     * otherwise than before.
     */
    public Map<String, List<DayCounts>> before(LocalDate day, int atMost) {
        return database
                .list(
                        """
                        select * from (
                          select *, row_number() over (
                            partition by plan_id order by report_day desc) as place
                          from course where report_day < ?)
                        where place <= ? order by plan_id, report_day\
                        """,
                        (row, number) -> new OfPlan(row.getString("plan_id"), dayCounts(row)),
                        day.toString(),
                        atMost)
                .stream()
                .collect(
                        Collectors.groupingBy(
                                OfPlan::planId,
                                Collectors.mapping(OfPlan::onDay, Collectors.toList())));
    }

    /** The first report day after a day that a night was run for. */
    private Optional<LocalDate> nextReportDay(LocalDate day) {
        return database
                .list(
                        """
                        select report_day from run where kind = 'night' and report_day > ?
                        order by report_day limit 1\
                        """,
                        (row, number) -> LocalDate.parse(row.getString("report_day")),
                        day.toString())
                .stream()
                .findFirst();
    }

    /** How a plan stood on a day, or last before it. */
    private Optional<Counts> on(String planId, LocalDate day) {
        return latest(planId, day, "<=");
    }

    private Optional<Counts> latest(String planId, LocalDate day, String within) {
        return database
                .list(
                        """
                        select * from course where plan_id = ? and report_day %s ?
                        order by report_day desc limit 1\
                        """
                                .formatted(within),
                        (row, number) -> dayCounts(row).counts(),
                        planId,
                        day.toString())
                .stream()
                .findFirst();
    }

    private void replace(String planId, LocalDate day, Counts counts) {
        database.write(jdbc -> {
            jdbc.update(
                    "delete from course where plan_id = ? and report_day = ?",
                    planId,
                    day.toString());
            if (!latest(planId, day, "<").equals(Optional.of(counts))) {
                insert(planId, day, counts);
            }
        });
    }

    private void insert(String planId, LocalDate day, Counts counts) {
        database.write(jdbc ->
                jdbc.update(
                        """
                        insert into course
                          (plan_id, report_day, red, yellow, green, blue, grey, dropped)
                        values (?, ?, ?, ?, ?, ?, ?, ?)\
                        """,
                        planId,
                        day.toString(),
                        counts.red(),
                        counts.yellow(),
                        counts.green(),
                        counts.blue(),
                        counts.grey(),
                        counts.dropped()));
    }

    private static DayCounts dayCounts(ResultSet row) throws SQLException {
        return new DayCounts(
                LocalDate.parse(row.getString("report_day")),
                new Counts(
                        row.getInt("red"),
                        row.getInt("yellow"),
                        row.getInt("green"),
                        row.getInt("blue"),
                        row.getInt("grey"),
                        row.getInt("dropped")));
    }
}
