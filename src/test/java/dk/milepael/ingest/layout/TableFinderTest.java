package dk.milepael.ingest.layout;

import static dk.milepael.ingest.layout.Sheets.read;
import static dk.milepael.ingest.layout.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.workbook.Cell.Area;
import dk.milepael.ingest.workbook.Cell.Looks;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFinderTest {
    @Test
    void a_table_ends_where_the_title_of_another_one_begins() {
        var reading =
                read(
                        "to.xlsx",
                        sheet("Ark1")
                                .row("Handlingsplan for cykelstier")
                                .row("Handling", "Frist", "Ansvarlig")
                                .row("Stien asfalteres", "dec-26", "Bo Krogh")
                                .row("Skilte sættes op", "jan-27", "Bo Krogh")
                                .blank()
                                .row("Opfølgning på haller")
                                .row("Initiativ", "Målsætning", "Status")
                                .row("Nyt tag", "Taget er tæt.", "I gang"));

        var plans = plans(reading);
        assertThat(plans)
                .extracting(plan -> plan.heading().family().id(), plan -> plan.heading().title())
                .containsExactly(
                        tuple("action-catalogue", "Handlingsplan for cykelstier"),
                        tuple("status-table", "Opfølgning på haller"));
        assertThat(accounts(reading))
                .extracting(account -> account.recognition().area())
                .containsExactly("A2:C4", "A7:C8");
    }

    @Test
    void two_tables_side_by_side_are_two_plans() {
        var reading =
                read(
                        "to.xlsx",
                        sheet("Ark1")
                                .row(
                                        "Handling",
                                        "Frist",
                                        "Status",
                                        null,
                                        "Opgave",
                                        "Deadline",
                                        "Status")
                                .row(
                                        "Male",
                                        "dec-26",
                                        "I gang",
                                        null,
                                        "Grave",
                                        "jan-27",
                                        "Afsluttet")
                                .row(
                                        "Feje", "feb-27", "I gang", null, "Plante", "mar-27",
                                        "I gang"));

        assertThat(plans(reading))
                .extracting(
                        plan -> plan.initiatives().stream().map(TableFinderTest::title).toList())
                .containsExactly(List.of("Male", "Feje"), List.of("Grave", "Plante"));
    }

    @Test
    void the_same_header_further_down_is_the_same_table() {
        var reading =
                read(
                        "en.xlsx",
                        sheet("Ark1")
                                .row("Handling", "Frist", "Ansvarlig")
                                .row("Male", "dec-26", "Bo Krogh")
                                .blank()
                                .row("Handling", "Frist", "Ansvarlig")
                                .row("Feje", "feb-27", "Bo Krogh"));

        assertThat(plans(reading)).hasSize(1);
        assertThat(plans(reading).getFirst().initiatives()).hasSize(2);
    }

    @Test
    void a_header_far_down_is_found_past_rows_that_use_its_words() {
        var sheet = sheet("Ark1");
        sheet.row("Vejledning", "Skriv frist og status for hver handling");
        for (int row = 1; row < 31; row++) {
            sheet.row("Punkt " + row, "Tal " + row);
        }
        sheet.row("Handling", "Frist", "Ansvarlig").row("Male", "dec-26", "Bo Krogh");

        var reading = read("dyb.xlsx", sheet);

        assertThat(accounts(reading).getFirst().recognition().area()).startsWith("A32:");
    }

    @Test
    void of_two_deadlines_under_one_group_the_new_one_counts() {
        var sheet = sheet("Ark1");
        sheet.cells(
                sheet.cell(0, "Handling", Looks.PLAIN),
                sheet.cell(1, "Frist", Looks.merged(new Area(1, 2))),
                sheet.cell(3, "Ansvarlig", Looks.PLAIN));
        sheet.row(null, "Oprindelig", "Ny").row("Male", "dec-26", "mar-27", "Bo Krogh");

        var reading = read("plan.xlsx", sheet);

        assertThat(milestones(reading))
                .extracting(milestone -> String.valueOf(milestone.deadline().due()))
                .containsExactly("2027-03-31");
        assertThat(accounts(reading).getFirst().columns())
                .extracting(Reading.ColumnAccount::header)
                .containsExactly("Handling", "Frist › Oprindelig", "Frist › Ny", "Ansvarlig");
    }

    @Test
    void a_value_counts_wherever_it_stands_under_a_merged_header() {
        var sheet = sheet("Ark1");
        sheet.cells(
                sheet.cell(0, "Handling", Looks.merged(new Area(1, 3))),
                sheet.cell(3, "Frist", Looks.merged(new Area(1, 3))),
                sheet.cell(6, "Status", Looks.PLAIN));
        sheet.row(null, "Male", null, null, null, "dec-26", "I gang");
        sheet.row("Feje", null, null, "jan-27", null, null, "I gang");

        var reading = read("plan.xlsx", sheet);

        assertThat(milestones(reading))
                .extracting(milestone -> String.valueOf(milestone.deadline().due()))
                .containsExactly("2026-12-31", "2027-01-31");
    }

    @Test
    void a_table_of_few_known_words_is_read_but_not_surely_and_says_why() {
        var sure =
                read(
                        "a.xlsx",
                        sheet("Ark1")
                                .row("Handling", "Frist", "Status")
                                .row("Male", "dec-26", "I gang"));
        var unsure =
                read(
                        "b.xlsx",
                        sheet("Ark1")
                                .row("Årets handling", "Aftalt frist", "Hvem")
                                .row("Male", "dec-26", "Bo Krogh"));

        assertThat(accounts(sure).getFirst().recognition().sure()).isTrue();
        var recognition = accounts(unsure).getFirst().recognition();
        assertThat(recognition.sure()).isFalse();
        assertThat(recognition.reasons())
                .extracting(reason -> reason.key())
                .containsExactlyInAnyOrder(
                        "layout.headers", "layout.weak-header", "layout.weak-header");
    }

    @Test
    void american_days_are_read_by_their_column_and_told() {
        var reading =
                read(
                        "us.xlsx",
                        sheet("Ark1")
                                .row("Task", "Due date", "Owner")
                                .row("Paint", "07-03-2026", "Bo Krogh")
                                .row("Sweep", "07-14-2026", "Bo Krogh"));

        assertThat(milestones(reading))
                .extracting(milestone -> milestone.deadline().due())
                .containsExactly(LocalDate.of(2026, 7, 3), LocalDate.of(2026, 7, 14));
        assertThat(accounts(reading).getFirst().recognition().reasons())
                .extracting(reason -> reason.key())
                .contains("layout.month-first");
    }

    @Test
    void a_unit_in_the_header_multiplies_the_amounts() {
        var reading =
                read(
                        "penge.xlsx",
                        sheet("Ark1")
                                .row("Handling", "Frist", "Budget (1.000 kr.)")
                                .row("Male", "dec-26", 250)
                                .row("Feje", "jan-27", 10));

        assertThat(plans(reading).getFirst().initiatives())
                .extracting(initiative -> initiative.promise().amounts().getFirst().dkk())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.valueOf(250_000), BigDecimal.valueOf(10_000));
    }

    private static String title(Initiative initiative) {
        return initiative.label().title();
    }

    private static List<PlanVersion> plans(Reading reading) {
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).plans();
    }

    private static List<Reading.SheetAccount> accounts(Reading reading) {
        return ((Reading.Read) reading).sheets();
    }

    private static List<Milestone> milestones(Reading reading) {
        return plans(reading).getFirst().milestones().toList();
    }
}
