package dk.milepael.report.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemarkCellsTest {
    private static final SourceCell ROW = new SourceCell("Plan", "A9");

    private final RemarkCells cells =
            new RemarkCells(
                    List.of(
                            new SheetAccount(
                                    "Plan",
                                    "action-catalogue",
                                    new Reading.Tally(5, 0, 0, 0, 0),
                                    List.of(
                                            new ColumnAccount("A", "Handling", "action"),
                                            new ColumnAccount("C", "Frist", "deadline"),
                                            new ColumnAccount("D", "Status", "status")),
                                    new Reading.Recognition("A5:D20", true, List.of(), null))));

    @Test
    void a_year_that_is_missing_in_the_deadline_is_remarked_there() {
        assertThat(cells.of(assumedYear("basis.plan-year")))
                .isEqualTo(new SourceCell("Plan", "C9"));
    }

    @Test
    void a_year_taken_from_the_deadline_column_is_missing_in_the_status() {
        assertThat(cells.of(assumedYear("basis.column"))).isEqualTo(new SourceCell("Plan", "D9"));
    }

    @Test
    void a_remark_of_no_certain_column_stands_where_the_row_begins() {
        var hidden = new Finding("hidden-row", Severity.NOTE, Message.of("x"), ROW);

        assertThat(cells.of(hidden)).isEqualTo(ROW);
    }

    private static Finding assumedYear(String basis) {
        var message = Message.of("finding.assumed-year").with("grundlag", new Arg.Word(basis));
        return new Finding("assumed-year", Severity.WARNING, message, ROW);
    }
}
