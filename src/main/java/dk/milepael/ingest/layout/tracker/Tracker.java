package dk.milepael.ingest.layout.tracker;

import static dk.milepael.ingest.layout.ColumnRole.ACTION;
import static dk.milepael.ingest.layout.ColumnRole.DEADLINE;
import static dk.milepael.ingest.layout.ColumnRole.DESCRIPTION;
import static dk.milepael.ingest.layout.ColumnRole.GOAL;
import static dk.milepael.ingest.layout.ColumnRole.INITIATIVE;
import static dk.milepael.ingest.layout.ColumnRole.MARK;
import static dk.milepael.ingest.layout.ColumnRole.MILESTONE;
import static dk.milepael.ingest.layout.ColumnRole.OWNER;
import static dk.milepael.ingest.layout.ColumnRole.STATUS;

import dk.milepael.danish.YearHints;
import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.ingest.Reading.Tally;
import dk.milepael.ingest.layout.AmountColumn;
import dk.milepael.ingest.layout.ColumnRole;
import dk.milepael.ingest.layout.ColumnWords;
import dk.milepael.ingest.layout.DeadlineCells;
import dk.milepael.ingest.layout.Fit;
import dk.milepael.ingest.layout.Imprint;
import dk.milepael.ingest.layout.LineSorter;
import dk.milepael.ingest.layout.PlanRead;
import dk.milepael.ingest.layout.PromiseReader;
import dk.milepael.ingest.layout.RowWords;
import dk.milepael.ingest.layout.Surroundings;
import dk.milepael.ingest.layout.SwappedDates;
import dk.milepael.ingest.layout.Table;
import dk.milepael.ingest.layout.TableFinder;
import dk.milepael.ingest.layout.TableLayout;
import dk.milepael.ingest.layout.TimeLine;
import dk.milepael.ingest.layout.WordLists;
import dk.milepael.ingest.layout.Wording;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Family;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of things to do by a day that is of no other family: an issue log, a project plan, a list
 * of milestones, a register with deadlines. Each row is an initiative without milestones.
 */
public final class Tracker implements TableLayout<Tracker.Sheet> {
    private static final String WORDS = "/layout/tracker.properties";
    private static final List<ColumnRole> TITLES =
            List.of(INITIATIVE, ACTION, MILESTONE, DESCRIPTION, GOAL);

    /** What a plan is told by; a description is not, for any list has one. */
    private static final Set<ColumnRole> SUPPORTING = EnumSet.of(DESCRIPTION, ColumnRole.START);

    private final Wording wording;
    private final ColumnWords columnWords = new ColumnWords(WORDS);
    private final RowWords rowWords = new RowWords();
    private final StatusWords statusWords = new StatusWords(new WordLists(WORDS));

    public Tracker(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Family family() {
        return Family.OTHER;
    }

    @Override
    public List<Sheet> find(Grid grid) {
        return new TableFinder(columnWords)
                .findAll(grid, Tracker::fits).stream()
                        .filter(table -> table.has(DEADLINE) || !TimeLine.isOn(table.extent()))
                        .map(this::planTable)
                        .toList();
    }

    @Override
    public Sheet planTable(Table table) {
        return new Sheet(table);
    }

    /** Something named, and a day or a mark to hold it against, or else who and how it stands. */
    private static boolean fits(Set<ColumnRole> roles) {
        var named = roles.contains(INITIATIVE) || roles.contains(DESCRIPTION);
        return named && (isJudged(roles) || (roles.contains(STATUS) && roles.contains(OWNER)));
    }

    private static boolean isJudged(Set<ColumnRole> roles) {
        return roles.contains(DEADLINE) || roles.contains(MARK);
    }

    /** A sheet with a tracker in it. */
    public final class Sheet implements PlanTable {
        private final Table table;
        private final ColumnRole titleRole;

        Sheet(Table table) {
            this.table = table;
            this.titleRole = TITLES.stream().filter(table::has).findFirst().orElse(INITIATIVE);
        }

        @Override
        public Table table() {
            return table;
        }

        /**
         * By the columns that other families have too, so that theirs comes before this one;
         * without a day or a mark, a person should see whether it is a plan at all.
         */
        @Override
        public Fit fit() {
            var fit = table.fit();
            var extra =
                    SUPPORTING.stream()
                            .filter(role -> role != titleRole && table.has(role))
                            .count();
            return new Fit(
                    (int) (fit.points() - 3 * extra),
                    fit.sure() && isJudged(table.roles()),
                    fit.reasons());
        }

        @Override
        public PlanRead read(Surroundings surroundings) {
            var sorted = new LineSorter(table, columnWords, rowWords).sort();
            var rows = new TrackerRows(table, titleRole, sorted);
            rows.read();
            var heading =
                    new Imprint(wording.deadlines(), rowWords)
                            .read(Family.OTHER, table, surroundings, years());
            var hints = new YearHints(null, heading.year(), heading.statusDate());
            var plan =
                    new PlanVersion(
                            heading,
                            rows.sections.all(),
                            initiatives(rows.rows, hints),
                            PlanVersion.Annex.NONE,
                            rows.leftOut,
                            SwappedDates.in(table));
            return new PlanRead(plan, List.of(account(rows)));
        }

        private Stream<Integer> years() {
            var deadlines = new DeadlineCells(wording.deadlines(), table);
            return table.rows().stream()
                    .flatMap(row -> row.own(DEADLINE).stream())
                    .map(cell -> deadlines.read(cell, YearHints.NONE))
                    .flatMap(Imprint::yearOf);
        }

        private List<Initiative> initiatives(List<TrackerRow> rows, YearHints hints) {
            var reader =
                    new TrackerRowReader(
                            wording,
                            new PromiseReader(wording, hints, table),
                            new AmountColumn(table, wording.amounts()),
                            new TrackerRowReader.Reads(statusWords, titleRole));
            var initiatives = new ArrayList<Initiative>();
            for (var row : rows) {
                initiatives.add(reader.read(row, "i" + (initiatives.size() + 1)));
            }
            return initiatives;
        }

        private SheetAccount account(TrackerRows rows) {
            return table.account(
                    Family.OTHER, fit(), new Tally(0, rows.headings, 0, 0, rows.leftOut.size()));
        }
    }
}
