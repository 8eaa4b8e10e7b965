package dk.milepael.ingest.layout.statustable;

import static dk.milepael.ingest.layout.ColumnRole.ACTION;
import static dk.milepael.ingest.layout.ColumnRole.DEADLINE;
import static dk.milepael.ingest.layout.ColumnRole.GOAL;
import static dk.milepael.ingest.layout.ColumnRole.INITIATIVE;
import static dk.milepael.ingest.layout.ColumnRole.MARK;
import static dk.milepael.ingest.layout.ColumnRole.MILESTONE;
import static dk.milepael.ingest.layout.ColumnRole.STATUS;

import dk.milepael.danish.YearHints;
import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.ingest.Reading.Tally;
import dk.milepael.ingest.layout.AmountColumn;
import dk.milepael.ingest.layout.ColumnRole;
import dk.milepael.ingest.layout.ColumnWords;
import dk.milepael.ingest.layout.Imprint;
import dk.milepael.ingest.layout.LineSorter;
import dk.milepael.ingest.layout.PlanRead;
import dk.milepael.ingest.layout.RowSigns;
import dk.milepael.ingest.layout.RowWords;
import dk.milepael.ingest.layout.Surroundings;
import dk.milepael.ingest.layout.Table;
import dk.milepael.ingest.layout.TableFinder;
import dk.milepael.ingest.layout.TableLayout;
import dk.milepael.ingest.layout.Wording;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.Family;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A table with a row for each initiative, whose deadlines stand in the prose of goal and status.
 */
public final class StatusTable implements TableLayout<StatusTable.Sheet> {
    private static final List<ColumnRole> OF_A_CATALOGUE = List.of(DEADLINE, MARK, MILESTONE);

    private final Wording wording;
    private final ColumnWords columnWords = new ColumnWords();
    private final RowWords rowWords = new RowWords();

    public StatusTable(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Family family() {
        return Family.STATUS_TABLE;
    }

    @Override
    public List<Sheet> find(Grid grid) {
        return new TableFinder(columnWords)
                .findAll(grid, StatusTable::fits).stream().map(this::planTable).toList();
    }

    @Override
    public Sheet planTable(Table table) {
        return new Sheet(table);
    }

    private static boolean fits(Set<ColumnRole> roles) {
        return roles.contains(STATUS)
                && OF_A_CATALOGUE.stream().noneMatch(roles::contains)
                && (roles.contains(INITIATIVE) || (roles.contains(ACTION) && roles.contains(GOAL)));
    }

    /** A sheet with a status table in it. */
    public final class Sheet implements PlanTable {
        private final Table table;

        Sheet(Table table) {
            this.table = table;
        }

        @Override
        public Table table() {
            return table;
        }

        @Override
        public PlanRead read(Surroundings surroundings) {
            var rows = new StatusRows(table, new LineSorter(table, columnWords, rowWords).sort());
            rows.read();
            var heading =
                    new Imprint(wording.deadlines(), rowWords)
                            .read(Family.STATUS_TABLE, table, surroundings, years(rows.rows));
            var hints = new YearHints(null, heading.year(), heading.statusDate());
            var initiatives = initiatives(rows.rows, hints);
            var plan =
                    new PlanVersion(
                            heading,
                            rows.sections.all(),
                            initiatives,
                            PlanVersion.Annex.NONE,
                            rows.leftOut,
                            List.of());
            return new PlanRead(plan, List.of(account(rows)));
        }

        private Stream<Integer> years(List<StatusRow> rows) {
            return rows.stream()
                    .map(row -> row.lines(GOAL))
                    .filter(Objects::nonNull)
                    .flatMap(goal -> commitmentYears(goal));
        }

        private Stream<Integer> commitmentYears(String goal) {
            return wording.prose().commitments(goal, CommitmentField.GOAL, YearHints.NONE).stream()
                    .flatMap(commitment -> Imprint.yearOf(commitment.deadline()));
        }

        private List<Initiative> initiatives(List<StatusRow> rows, YearHints hints) {
            var amounts = new AmountColumn(table, wording.amounts());
            var reader = new StatusRowReader(wording, amounts, new RowSigns(wording, table), hints);
            var initiatives = new ArrayList<Initiative>();
            for (var row : rows) {
                initiatives.add(reader.read(row, "i" + (initiatives.size() + 1)));
            }
            return initiatives;
        }

        /**
         * A step is no row, so that initiatives and groups are the headings and nothing else is.
         */
        private SheetAccount account(StatusRows rows) {
            return table.account(
                    Family.STATUS_TABLE,
                    fit(),
                    new Tally(0, rows.headings, 0, 0, rows.leftOut.size()));
        }
    }
}
