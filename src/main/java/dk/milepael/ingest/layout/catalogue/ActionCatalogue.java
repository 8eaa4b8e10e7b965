package dk.milepael.ingest.layout.catalogue;

import static dk.milepael.ingest.layout.ColumnRole.ACTION;
import static dk.milepael.ingest.layout.ColumnRole.DEADLINE;
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
import dk.milepael.ingest.layout.Wording;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Family;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table with a row for each milestone, under headings for sections and actions. A plain list, one
 * row an action, is one too: each row is an action with one milestone, and rows that repeat the
 * action, or leave it blank, are further milestones of it.
 */
public final class ActionCatalogue implements TableLayout<ActionCatalogue.Sheet> {
    private final Wording wording;
    private final ColumnWords columnWords = new ColumnWords();
    private final RowWords rowWords = new RowWords();

    public ActionCatalogue(Wording wording) {
        this.wording = wording;
    }

    @Override
    public Family family() {
        return Family.ACTION_CATALOGUE;
    }

    @Override
    public List<Sheet> find(Grid grid) {
        return new TableFinder(columnWords)
                .findAll(grid, ActionCatalogue::fits).stream().map(this::planTable).toList();
    }

    @Override
    public Sheet planTable(Table table) {
        return new Sheet(table);
    }

    /** Something to do, and a day or mark to hold it against, or else who and how it stands. */
    private static boolean fits(Set<ColumnRole> roles) {
        var names = Stream.of(ACTION, MILESTONE, INITIATIVE).anyMatch(roles::contains);
        var judges = Stream.of(DEADLINE, MARK).anyMatch(roles::contains);
        var told =
                Stream.of(DEADLINE, MARK, STATUS, OWNER, MILESTONE).filter(roles::contains).count();
        return names && told >= 2 && (judges || (roles.contains(ACTION) && !roles.contains(GOAL)));
    }

    /** A sheet with a catalogue in it. */
    public final class Sheet implements PlanTable {
        private final Table table;

        Sheet(Table table) {
            this.table = table.withOnlyTitleAs(ACTION);
        }

        @Override
        public Table table() {
            return table;
        }

        @Override
        public PlanRead read(Surroundings surroundings) {
            var heading =
                    new Imprint(wording.deadlines(), rowWords)
                            .read(Family.ACTION_CATALOGUE, table, surroundings, years());
            var hints = new YearHints(null, heading.year(), heading.statusDate());
            var promises = new PromiseReader(wording, hints, table);
            var sorted = new LineSorter(table, columnWords, rowWords).sort();
            var outline = new Outline(sorted, table.has(MILESTONE) && table.has(ACTION));
            var reader = new CatalogueReader(table, outline, promises, heading.title());
            reader.read();
            var initiatives = initiatives(reader, promises);
            var plan =
                    new PlanVersion(
                            heading,
                            reader.sections.all(),
                            initiatives,
                            PlanVersion.Annex.NONE,
                            reader.leftOut,
                            SwappedDates.in(table));
            return new PlanRead(plan, List.of(account(plan, reader)));
        }

        private Stream<Integer> years() {
            var deadlines = new DeadlineCells(wording.deadlines(), table);
            return table.rows().stream()
                    .flatMap(row -> row.own(DEADLINE).stream())
                    .map(cell -> deadlines.read(cell, YearHints.NONE))
                    .flatMap(Imprint::yearOf);
        }

        private List<Initiative> initiatives(CatalogueReader reader, PromiseReader promises) {
            var initiatives = new ArrayList<Initiative>();
            var read = 0;
            for (var draft : reader.drafts) {
                var milestones = milestones(draft, promises, read);
                read += milestones.size();
                var id = "i" + (initiatives.size() + 1);
                initiatives.add(initiative(id, draft, reader.goalOf(draft), milestones));
            }
            return initiatives;
        }

        private List<Milestone> milestones(
                InitiativeDraft draft, PromiseReader promises, int before) {
            var owner = PromiseReader.owner(draft.owners);
            var milestones = new ArrayList<Milestone>();
            for (var row : draft.rows) {
                var id = "m" + (before + milestones.size() + 1);
                milestones.add(promises.read(row, id, owner));
            }
            return milestones;
        }

        private Initiative initiative(
                String id,
                InitiativeDraft draft,
                @Nullable String goal,
                List<Milestone> milestones) {
            var own = draft.rows.stream().map(row -> row.lines(GOAL)).filter(Objects::nonNull);
            var amounts = new AmountColumn(table, wording.amounts()).of(draft.rows);
            return new Initiative(
                    id,
                    draft.section,
                    draft.label,
                    Initiative.Content.of(own.findFirst().orElse(goal)),
                    new Initiative.Promise(draft.owners, amounts, List.of(), null),
                    Progress.NONE,
                    milestones,
                    draft.origin);
        }

        private SheetAccount account(PlanVersion plan, CatalogueReader reader) {
            var milestones = (int) plan.milestones().count();
            var told =
                    new Tally(
                            milestones,
                            reader.headings,
                            reader.ownerRows,
                            0,
                            reader.leftOut.size());
            return table.account(Family.ACTION_CATALOGUE, fit(), told);
        }
    }
}
