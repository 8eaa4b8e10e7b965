package dk.milepael.ingest.layout.catalogue;

import static dk.milepael.ingest.layout.ColumnRole.ACTION;
import static dk.milepael.ingest.layout.ColumnRole.INITIATIVE;
import static dk.milepael.ingest.layout.ColumnRole.NUMBER;
import static dk.milepael.ingest.layout.ColumnRole.OWNER;
import static dk.milepael.ingest.layout.ColumnRole.SECTION;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.Caption.Numbering;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.ColumnRole;
import dk.milepael.ingest.layout.Line;
import dk.milepael.ingest.layout.OpenSections;
import dk.milepael.ingest.layout.PromiseReader;
import dk.milepael.ingest.layout.Table;
import dk.milepael.ingest.layout.TableRow;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Goes down the rows of an action catalogue and gathers its sections and actions. */
final class CatalogueReader {
    private final Table table;
    private final Outline outline;
    private final PromiseReader promises;
    private final String planTitle;

    final OpenSections sections = new OpenSections();
    final List<InitiativeDraft> drafts = new ArrayList<>();
    final List<LeftOut> leftOut = new ArrayList<>();
    int headings;
    int ownerRows;

    private @Nullable InitiativeDraft open;
    private @Nullable Caption lastAction;
    private @Nullable String goalWithoutSection;
    private @Nullable String sectionCell;

    /** Named by owner rows that no action has claimed yet. */
    private final List<Party> waiting = new ArrayList<>();

    /** Named beside the open section's heading. */
    private List<Party> sectionOwners = List.of();

    CatalogueReader(Table table, Outline outline, PromiseReader promises, String planTitle) {
        this.table = table;
        this.outline = outline;
        this.promises = promises;
        this.planTitle = planTitle;
    }

    void read() {
        for (int i = 0; i < outline.lines().size(); i++) {
            switch (outline.lines().get(i)) {
                case Line.Blank _, Line.Lone _ -> {}
                case Line.Aside(var row, var why) ->
                        leftOut.add(new LeftOut(row.source(), why, row.text()));
                case Line.Responsible(var row) -> responsible(row, i);
                case Line.Goal(_, var text) -> goal(text);
                case Line.Heading(var row, var caption, _) -> heading(row, caption, i);
                case Line.Promise(var row, _) -> promise(row);
            }
        }
    }

    /** An owner row belongs to the heading that follows it at once, else to the open action. */
    private void responsible(TableRow row, int at) {
        ownerRows++;
        var next = outline.nextContent(at);
        var action = open;
        if (action == null
                || (next instanceof Line.Heading heading && !closesOpenAction(heading, at))) {
            waiting.addAll(promises.owners(row));
        } else {
            action.addOwners(promises.owners(row));
        }
    }

    /** Where the next action names its owner itself, a nameless one's owner stands at its end. */
    private boolean closesOpenAction(Line.Heading next, int at) {
        var nextAt = outline.lines().indexOf(next);
        var namesItself =
                next.row().own(OWNER).isPresent()
                        || (nextAt + 1 < outline.lines().size()
                                && outline.lines().get(nextAt + 1) instanceof Line.Responsible);
        return open != null
                && open.owners.isEmpty()
                && namesItself
                && outline.lines().get(at - 1) instanceof Line.Promise;
    }

    private void goal(String text) {
        headings++;
        var goal = CellText.lines(text);
        if (goal == null) {
            return;
        }
        if (open != null) {
            open.goal = goal;
        } else if (sections.current() != null) {
            sections.setGoal(goal);
        } else {
            goalWithoutSection = goal;
        }
    }

    private void heading(TableRow row, Caption caption, int at) {
        headings++;
        if (outline.isSection(at, lastAction) || leadsLetteredRows(caption, at)) {
            openSection(caption, row);
            return;
        }
        lastAction = caption;
        var draft = open(caption, row, true);
        draft.addOwners(waiting);
        draft.addOwners(promises.owners(row));
        if (draft.owners.isEmpty()) {
            draft.addOwners(sectionOwners);
        }
        waiting.clear();
    }

    /** «1 Skoler» above rows that begin with «A. …», as the blank workbook is filled in. */
    private boolean leadsLetteredRows(Caption caption, int at) {
        return caption.numbering() != Numbering.LETTERED
                && outline.firstRowBeneath(at)
                        .map(this::captionOf)
                        .filter(action -> action.numbering() == Numbering.LETTERED)
                        .isPresent();
    }

    private void openSection(Caption caption, TableRow row) {
        open = null;
        lastAction = null;
        sections.open(caption, row);
        sectionOwners = row.own(OWNER).isPresent() ? promises.owners(row) : List.of();
    }

    private InitiativeDraft open(Caption caption, TableRow row, boolean headed) {
        var draft = new InitiativeDraft(caption, row.origin(), headed, sections.current());
        drafts.add(draft);
        open = draft;
        return draft;
    }

    private void promise(TableRow row) {
        changeSection(row);
        var action = open;
        if (action == null || beginsAction(row, action)) {
            action = open(captionOf(row), row, false);
            action.addOwners(promises.owners(row));
            if (action.owners.isEmpty()) {
                action.addOwners(waiting.isEmpty() ? sectionOwners : waiting);
            }
        }
        action.rows.add(row);
    }

    /** A section column opens a section wherever its words change. */
    private void changeSection(TableRow row) {
        var words = table.has(INITIATIVE) || table.has(ACTION) ? row.lines(SECTION) : null;
        if (words != null && !words.equals(sectionCell)) {
            sectionCell = words;
            openSection(Caption.of(words.replace('\n', ' ')), row);
        }
    }

    /**
     * Under a heading only a lettered action begins another; without one, each row with an action
     * of its own does.
     */
    private boolean beginsAction(TableRow row, InitiativeDraft action) {
        var caption = captionOf(row);
        if (action.headed || caption.numbering() == Numbering.LETTERED) {
            return caption.numbering() == Numbering.LETTERED
                    && !caption.title().equals(action.label.title());
        }
        return row.cell(titleRole()).isPresent() && !caption.title().equals(action.label.title());
    }

    private ColumnRole titleRole() {
        return table.has(INITIATIVE) ? INITIATIVE : ACTION;
    }

    /** The title of an action that has no heading; a list of milestones alone is one action. */
    private Caption captionOf(TableRow row) {
        var title = row.cell(titleRole()).map(Cell::text).map(CellText::line).orElse(null);
        if (title == null) {
            var around = sections.titleOf(sections.current());
            return new Caption(
                    Numbering.PLAIN, null, Objects.requireNonNullElse(around, planTitle));
        }
        var number = row.own(NUMBER).map(Cell::text).map(CellText::line).orElse(null);
        var caption = Caption.of(title);
        return number == null || caption.isNumbered()
                ? caption
                : new Caption(Numbering.PLAIN, number.replaceAll("[.):]+$", ""), title);
    }

    /** An action's own goal, else its section's. */
    @Nullable String goalOf(InitiativeDraft draft) {
        if (draft.goal != null) {
            return draft.goal;
        }
        return draft.section == null ? goalWithoutSection : sections.goalOf(draft.section);
    }
}
