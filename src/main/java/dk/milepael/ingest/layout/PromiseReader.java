package dk.milepael.ingest.layout;

import static dk.milepael.ingest.layout.ColumnRole.ACTION;
import static dk.milepael.ingest.layout.ColumnRole.DEADLINE;
import static dk.milepael.ingest.layout.ColumnRole.MARK;
import static dk.milepael.ingest.layout.ColumnRole.MILESTONE;
import static dk.milepael.ingest.layout.ColumnRole.OWNER;
import static dk.milepael.ingest.layout.ColumnRole.STATUS;

import dk.milepael.danish.YearHints;
import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.Party;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Role;
import dk.milepael.plan.Verdict;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a row of an action catalogue as a milestone. */
public final class PromiseReader {
    private final Wording wording;
    private final DeadlineCells deadlines;
    private final YearHints plan;
    private final boolean hasMark;
    private final RowSigns signs;

    /** For the rows of a table, whose deadline column may write days in an order of its own. */
    public PromiseReader(Wording wording, YearHints plan, Table table) {
        this.wording = wording;
        this.deadlines = new DeadlineCells(wording.deadlines(), table);
        this.plan = plan;
        this.hasMark = table.has(MARK);
        this.signs = new RowSigns(wording, table);
    }

    public Milestone read(TableRow row, String id, @Nullable String initiativeOwner) {
        var deadline = deadline(row);
        var hints = hints(deadline);
        var own = owner(owners(row));
        return new Milestone(
                id,
                row.cell(ACTION).map(cell -> CellText.items(cell.text())).orElse(null),
                row.cell(MILESTONE).map(cell -> CellText.items(cell.text())).orElse(null),
                deadline,
                progress(row, hints),
                own != null ? own : initiativeOwner,
                commitments(row, hints),
                row.origin());
    }

    /** The deadline of a row's deadline cell; null where it is blank. */
    public @Nullable Deadline deadline(TableRow row) {
        return row.cell(DEADLINE).map(cell -> deadlines.read(cell, plan)).orElse(null);
    }

    /** What the prose of a row with a deadline takes a missing year from. */
    public YearHints hints(@Nullable Deadline deadline) {
        var due = deadline == null ? null : deadline.due();
        return new YearHints(due == null ? null : due.getYear(), plan.plan(), plan.statusDate());
    }

    /** The parties of a row's owner cell. */
    public List<Party> owners(TableRow row) {
        return row.cell(OWNER).map(cell -> wording.owners().inCell(cell.text())).orElse(List.of());
    }

    public static @Nullable String owner(List<Party> parties) {
        return parties.stream()
                .filter(party -> party.role() != Role.INVOLVERET)
                .map(Party::name)
                .findFirst()
                .orElse(null);
    }

    /** What a row's status and mark tell, its own light, and why it goes otherwise. */
    public Progress progress(TableRow row, YearHints hints) {
        return signs.on(told(row, hints), row, hints);
    }

    private Progress told(TableRow row, YearHints hints) {
        var status = row.lines(STATUS);
        if (!hasMark) {
            var outcome = status == null ? null : wording.outcomes().read(status);
            return new Progress(status, done(outcome), null, null, outcome);
        }
        var raw = row.lines(MARK);
        var mark = wording.marks().read(raw == null ? "" : raw, hints);
        var outcome = outcome(status, raw, mark.done());
        return new Progress(status, mark.done(), raw, mark.on(), outcome);
    }

    /** What words without a mark column say: done, not done, or neither. */
    public static @Nullable Boolean done(@Nullable Outcome outcome) {
        if (outcome == null || outcome.verdict() == Verdict.UNKNOWN) {
            return null;
        }
        return outcome.verdict() == Verdict.DELIVERED;
    }

    /** A remark instead of a mark beats the status; beside a mark the status speaks for itself. */
    private @Nullable Outcome outcome(
            @Nullable String status, @Nullable String mark, boolean done) {
        var told =
                (done ? Stream.of(status, mark) : Stream.of(mark, status))
                        .filter(Objects::nonNull)
                        .map(wording.outcomes()::read)
                        .filter(outcome -> outcome.verdict() != Verdict.UNKNOWN)
                        .findFirst();
        if (told.isPresent()) {
            return told.get();
        }
        if (done) {
            return new Outcome(Verdict.DELIVERED, Continuation.NONE, null, mark, null);
        }
        return status == null && mark == null ? null : Outcome.UNKNOWN;
    }

    private List<Commitment> commitments(TableRow row, YearHints hints) {
        return Stream.of(
                        commitments(row.lines(ACTION), CommitmentField.DESCRIPTION, hints),
                        commitments(row.lines(MILESTONE), CommitmentField.TASKS, hints),
                        commitments(row.lines(STATUS), CommitmentField.STATUS, hints),
                        commitments(row.lines(MARK), CommitmentField.STATUS, hints))
                .flatMap(List::stream)
                .toList();
    }

    private List<Commitment> commitments(
            @Nullable String text, CommitmentField field, YearHints hints) {
        return text == null ? List.of() : wording.prose().commitments(text, field, hints);
    }
}
