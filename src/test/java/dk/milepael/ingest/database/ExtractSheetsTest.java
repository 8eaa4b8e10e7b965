package dk.milepael.ingest.database;

import static dk.milepael.ingest.layout.PlanText.onlyPlan;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.Families;
import dk.milepael.ingest.database.Extract.Value;
import dk.milepael.ingest.workbook.Cleaning;
import dk.milepael.ingest.workbook.Contents;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractSheetsTest {
    @Test
    void a_query_tells_why_something_goes_otherwise_in_columns_of_its_own() {
        var labels =
                List.of(
                        "title",
                        "milestone",
                        "deadline",
                        "status",
                        "cause",
                        "consequence",
                        "action",
                        "expected",
                        "decided_by",
                        "decided_on");
        var sheets = new ExtractSheets("Anlæg", labels, new Cleaning());
        sheets.add(
                List.of(
                        Value.text("Cykelsti"),
                        Value.text("Udbud er holdt"),
                        Value.day(LocalDate.of(2026, 8, 31)),
                        Value.text("Forsinket"),
                        Value.text("Ingen bød"),
                        Value.text("Stien åbner senere"),
                        Value.text("Nyt udbud er sendt ud"),
                        Value.day(LocalDate.of(2027, 3, 31)),
                        Value.text("Teknikudvalget"),
                        Value.day(LocalDate.of(2026, 10, 12))));

        var grids = (Contents.Grids) sheets.contents();
        var plan = onlyPlan(Families.standard().read(grids, "Anlæg"));

        var told = plan.milestones().findFirst().orElseThrow().progress().deviation();
        assertThat(told.cause()).isEqualTo("Ingen bød");
        assertThat(told.consequence()).isEqualTo("Stien åbner senere");
        assertThat(told.action()).isEqualTo("Nyt udbud er sendt ud");
        assertThat(told.expected().due()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(told.decision().by()).isEqualTo("Teknikudvalget");
        assertThat(told.decision().on()).isEqualTo(LocalDate.of(2026, 10, 12));
    }
}
