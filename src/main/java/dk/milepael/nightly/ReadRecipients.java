package dk.milepael.nightly;

import dk.milepael.delivery.roster.NewVersion;
import dk.milepael.delivery.roster.NewVersion.Verdict;
import dk.milepael.delivery.roster.Roster;
import dk.milepael.delivery.roster.RosterSheet;
import dk.milepael.ingest.Reading;
import dk.milepael.ingest.intake.Archive;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.FileReader;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.ClaimedFile.Fate;
import dk.milepael.store.FileStore;
import dk.milepael.store.RecipientStore;
import dk.milepael.store.Run;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Reads the list of recipients; one that can't be used leaves the last good one in force. */
@Component
final class ReadRecipients implements Units {
    /** Part of a refused reading's identity. */
    private static final String READER = "recipients";

    private final FileReader reader;
    private final Archive archive;
    private final FileStore files;
    private final RecipientStore lists;
    private final Recipients recipients;

    ReadRecipients(
            FileReader reader,
            Archive archive,
            FileStore files,
            RecipientStore lists,
            Recipients recipients) {
        this.reader = reader;
        this.archive = archive;
        this.files = files;
        this.lists = lists;
        this.recipients = recipients;
    }

    @Override
    public String step() {
        return "read-recipients";
    }

    @Override
    public List<String> keys(Run run) {
        return recipients.claimed(run).stream().map(ClaimedFile::name).toList();
    }

    @Override
    public Runnable work(Run run, String name) {
        var claimed = recipients.claimed(run);
        var first = claimed.getFirst();
        if (!first.name().equals(name)) {
            return () -> files.claim(run, second(claimed, name, first));
        }
        var sha256 = Objects.requireNonNull(first.sha256());
        if (lists.inForce().filter(list -> list.sha256().equals(sha256)).isPresent()) {
            return () -> files.claim(run, first.with(Fate.KNOWN));
        }
        return switch (reader.read(archive.copyOf(sha256), name)) {
            case Contents.Refused(var code, var message) -> refuse(run, first, code, message);
            case Contents.Grids(var grids, _, var remarks) ->
                    Roster.sheetOf(grids.stream().map(ReadRecipients::sheet).toList())
                            .map(sheet ->
                                    judge(run, first, new RecipientStore.Listing(sheet, remarks)))
                            .orElseGet(() -> refuse(run, first, "recipients.no-header"));
        };
    }

    private Runnable judge(Run run, ClaimedFile file, RecipientStore.Listing listing) {
        var roster = recipients.judge(run, listing.sheet());
        return switch (NewVersion.judge(listing.sheet(), roster, recipients.inForce(run))) {
            case Verdict.Nobody _ -> refuse(run, file, "recipients.nobody");
            case Verdict.TooFew(var left, var before) ->
                    refuse(
                            run,
                            file,
                            Refusal.NO_PLAN,
                            Message.of("recipients.too-few")
                                    .with("tilbage", new Arg.Count(left))
                                    .with("før", new Arg.Count(before)));
            case Verdict.Good _ ->
                    () -> {
                        lists.keep(run, file, listing);
                        files.claim(run, file.with(Fate.READ));
                    };
        };
    }

    private Runnable refuse(Run run, ClaimedFile file, String key) {
        return refuse(run, file, Refusal.NO_PLAN, Message.of(key));
    }

    private Runnable refuse(Run run, ClaimedFile file, Refusal code, Message message) {
        return () -> {
            files.keep(run, file, READER, new Reading.Refused(code, message));
            files.claim(run, file.with(Fate.REFUSED));
        };
    }

    private static ClaimedFile second(List<ClaimedFile> claimed, String name, ClaimedFile first) {
        var file =
                claimed.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        return new ClaimedFile(
                name,
                file.sha256(),
                file.size(),
                Fate.NOTE,
                null,
                Message.of("recipients.second").with("fil", name).with("første", first.name()));
    }

    /** A sheet's cells that hold something. */
    static RosterSheet sheet(Grid grid) {
        return new RosterSheet(
                grid.sheet(), grid.rows().stream().map(ReadRecipients::row).toList());
    }

    private static RosterSheet.Row row(Grid.Row row) {
        return new RosterSheet.Row(
                row.number() + 1,
                row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .map(ReadRecipients::entry)
                        .toList());
    }

    private static RosterSheet.Entry entry(Cell cell) {
        var day = cell.value() instanceof Cell.Value.Date(var written) ? written : null;
        return new RosterSheet.Entry(cell.column(), cell.address(), cell.text(), day);
    }
}
