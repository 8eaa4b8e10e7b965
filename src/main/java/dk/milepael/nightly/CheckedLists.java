package dk.milepael.nightly;

import dk.milepael.delivery.roster.Known;
import dk.milepael.delivery.roster.Roster;
import dk.milepael.delivery.roster.RosterFault.Kind;
import dk.milepael.delivery.roster.RosterSheet;
import dk.milepael.ingest.Reading;
import dk.milepael.ingest.correction.CorrectionBook;
import dk.milepael.ingest.correction.CorrectionRow;
import dk.milepael.ingest.intake.OwnFile;
import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.FileReader;
import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Correction.Grounds;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import dk.milepael.plan.Slug;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the workbooks that are no plans as a run would; which plans there are, only that knows. */
final class CheckedLists {
    private static final Set<Kind> LEFT_TO_THE_RUN =
            EnumSet.of(Kind.UNKNOWN_PLAN, Kind.UNKNOWN_SECTION);

    private final FileReader files;
    private final Locale language;
    private final CorrectionBook book = new CorrectionBook();

    CheckedLists(FileReader files, Locale language) {
        this.files = files;
        this.language = language;
    }

    /** What was made of a workbook, and what is told of it besides its remarks. */
    record Checked(Reading reading, List<Message> told) {
        static Checked refused(Refusal code, Message message) {
            return new Checked(new Reading.Refused(code, message), List.of());
        }

        static Checked read(Message sum, List<Finding> remarks) {
            return new Checked(
                    new Reading.Read(List.of(), List.of(), remarks),
                    List.of(sum, Message.of("check.plans-later")));
        }
    }

    Checked read(OwnFile kind, Path file, String name, LocalDate day) {
        return switch (files.read(file, name)) {
            case Contents.Refused(var code, var message) -> Checked.refused(code, message);
            case Contents.Grids grids ->
                    switch (kind) {
                        case RECIPIENTS -> recipients(grids);
                        case CORRECTIONS -> corrections(grids, day);
                    };
        };
    }

    private Checked recipients(Contents.Grids contents) {
        var sheets = contents.grids().stream().map(ReadRecipients::sheet).toList();
        return Roster.sheetOf(sheets)
                .map(this::recipients)
                .orElseGet(
                        () -> Checked.refused(Refusal.NO_PLAN, Message.of("recipients.no-header")));
    }

    private Checked recipients(RosterSheet sheet) {
        Known.Slugs slugs = (name, taken) -> Slug.free(name, taken).value();
        var roster = Roster.of(sheet, Known.withoutPlans(slugs, language));
        if (roster.list().isEmpty()) {
            return Checked.refused(Refusal.NO_PLAN, Message.of("recipients.nobody"));
        }
        var faults =
                roster.faults().stream()
                        .filter(fault -> !LEFT_TO_THE_RUN.contains(fault.kind()))
                        .toList();
        return Checked.read(Recipients.sum(roster), RosterFindings.of(sheet.name(), faults));
    }

    private Checked corrections(Contents.Grids contents, LocalDate day) {
        return book.read(contents)
                .map(rows -> corrections(rows, day))
                .orElseGet(() ->
                        Checked.refused(Refusal.NO_PLAN, Message.of("correction.no-columns")));
    }

    private static Checked corrections(List<CorrectionRow> rows, LocalDate day) {
        var remarks = rows.stream().flatMap(row -> remark(row, day)).toList();
        return Checked.read(
                Message.of("check.corrections")
                        .with("rækker", new Arg.Count(rows.size()))
                        .with("andre", new Arg.Count(remarks.size())),
                remarks);
    }

    private static Stream<Finding> remark(CorrectionRow row, LocalDate day) {
        return Optional.ofNullable(row.fault())
                .or(() -> over(row, day))
                .map(why ->
                        new Finding(
                                CorrectionFates.WITHOUT_EFFECT, Severity.WARNING, why, row.at()))
                .stream();
    }

    private static Optional<Message> over(CorrectionRow row, LocalDate day) {
        var correction = row.correction();
        return correction != null && correction.grounds() instanceof Grounds.Book book
                ? book.overBefore(day).map(last -> Message.of("correction.over").with("dag", last))
                : Optional.empty();
    }
}
