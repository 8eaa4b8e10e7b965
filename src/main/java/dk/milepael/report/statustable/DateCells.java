package dk.milepael.report.statustable;

import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.report.Words;
import dk.milepael.report.planpage.Cells;
import dk.milepael.report.statustable.StatusTableView.DateCell;
import dk.milepael.report.statustable.StatusTableView.DateRow;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Dates of the running text, in words. */
final class DateCells {
    private final Words words;
    private final Cells cells;

    DateCells(Words words) {
        this.words = words;
        this.cells = new Cells(words);
    }

    /** The days that are promised, each meaning of a day once. */
    List<DateCell> promised(List<PlanDate> dates) {
        return dates.stream()
                .filter(PlanDate::isPromise)
                .sorted(PlanDate.SOONEST_FIRST)
                .map(this::cell)
                .distinct()
                .toList();
    }

    private DateCell cell(PlanDate date) {
        var day = Objects.requireNonNull(cells.day(date.commitment().deadline()));
        return new DateCell(day, meaning(date.commitment().role()));
    }

    DateRow row(PlanDate date) {
        var told = date.commitment();
        return new DateRow(
                cells.day(told.deadline()),
                told.deadline().raw(),
                told.quote(),
                Cells.numbered(date.initiative().label()),
                meaning(told.role()),
                field(told.field()));
    }

    private String meaning(CommitmentRole role) {
        return words.say("statustable.role." + role.name().toLowerCase(Locale.ROOT));
    }

    private String field(CommitmentField field) {
        return words.say("statustable.field." + field.id());
    }
}
