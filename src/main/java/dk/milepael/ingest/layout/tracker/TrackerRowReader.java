package dk.milepael.ingest.layout.tracker;

import static dk.milepael.ingest.layout.ColumnRole.ACTION;
import static dk.milepael.ingest.layout.ColumnRole.DESCRIPTION;
import static dk.milepael.ingest.layout.ColumnRole.GOAL;
import static dk.milepael.ingest.layout.ColumnRole.MILESTONE;

import dk.milepael.danish.YearHints;
import dk.milepael.ingest.layout.AmountColumn;
import dk.milepael.ingest.layout.ColumnRole;
import dk.milepael.ingest.layout.PromiseReader;
import dk.milepael.ingest.layout.TableRow;
import dk.milepael.ingest.layout.Wording;
import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.Progress;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a row of a tracker as an initiative with a deadline and a status of its own. */
final class TrackerRowReader {
    private final Wording wording;
    private final PromiseReader promises;
    private final AmountColumn amounts;
    private final StatusWords statusWords;
    private final ColumnRole titleRole;

    TrackerRowReader(Wording wording, PromiseReader promises, AmountColumn amounts, Reads reads) {
        this.wording = wording;
        this.promises = promises;
        this.amounts = amounts;
        this.statusWords = reads.statusWords;
        this.titleRole = reads.titleRole;
    }

    /** What depends on the list rather than on the wording. */
    record Reads(StatusWords statusWords, ColumnRole titleRole) {}

    Initiative read(TrackerRow tracked, String id) {
        var row = tracked.row();
        var deadline = promises.deadline(row);
        var hints = promises.hints(deadline);
        var description = description(row);
        var progress = progress(row, hints);
        return new Initiative(
                id,
                tracked.section(),
                new Initiative.Label(tracked.caption().number(), tracked.caption().title()),
                new Initiative.Content(
                        titleRole == GOAL ? null : row.lines(GOAL),
                        description,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of()),
                new Initiative.Promise(
                        promises.owners(row),
                        amounts.of(List.of(row)),
                        commitments(description, progress.status(), hints),
                        deadline),
                progress,
                List.of(),
                row.origin());
    }

    /** What is told of it besides its title; null where nothing is. */
    private @Nullable String description(TableRow row) {
        var told =
                Stream.of(DESCRIPTION, ACTION, MILESTONE)
                        .filter(role -> role != titleRole)
                        .map(row::lines)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        return told.isEmpty() ? null : told;
    }

    private Progress progress(TableRow row, YearHints hints) {
        var told = promises.progress(row, hints);
        var status = told.status();
        var outcome = status == null ? null : statusWords.read(status).orElse(null);
        return outcome == null ? told : with(told, outcome);
    }

    /** A mark of its own says whether it is done; without one the status does. */
    private static Progress with(Progress told, Outcome outcome) {
        var done = told.doneRaw() == null ? PromiseReader.done(outcome) : told.done();
        return told.with(done, outcome);
    }

    private List<Commitment> commitments(
            @Nullable String description, @Nullable String status, YearHints hints) {
        return Stream.of(
                        commitments(description, CommitmentField.DESCRIPTION, hints),
                        commitments(status, CommitmentField.STATUS, hints))
                .flatMap(List::stream)
                .toList();
    }

    private List<Commitment> commitments(
            @Nullable String text, CommitmentField field, YearHints hints) {
        return text == null ? List.of() : wording.prose().commitments(text, field, hints);
    }
}
