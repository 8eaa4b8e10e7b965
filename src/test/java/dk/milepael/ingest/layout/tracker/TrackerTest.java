package dk.milepael.ingest.layout.tracker;

import static dk.milepael.ingest.layout.Sheets.read;
import static dk.milepael.ingest.layout.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.layout.Sheets;
import dk.milepael.plan.Family;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackerTest {
    @Test
    void a_register_that_tells_who_and_how_but_no_day_is_read_in_doubt() {
        var read =
                (Reading.Read)
                        read(
                                "risici.xlsx",
                                sheet("Risici")
                                        .row(
                                                "No.",
                                                "Description",
                                                "Category",
                                                "Risk Owner",
                                                "Status")
                                        .row(
                                                "1",
                                                "Broen lukkes i myldretiden",
                                                "Trafik",
                                                "Bo Krogh",
                                                "Open")
                                        .row(
                                                "2",
                                                "Stålet bliver dyrere",
                                                "Økonomi",
                                                "Karla Nøhr",
                                                "Closed"));

        assertThat(read.plans().getFirst().initiatives())
                .extracting(initiative -> initiative.label().title(), Initiative::owner)
                .containsExactly(
                        tuple("Broen lukkes i myldretiden", "Bo Krogh"),
                        tuple("Stålet bliver dyrere", "Karla Nøhr"));
        assertThat(read.sheets().getFirst().recognition().sure()).isFalse();
    }

    @Test
    void each_issue_is_an_initiative_with_its_own_deadline_owner_and_outcome() {
        var plan =
                plan(
                        sheet("Log")
                                .row("Issue ID", "Issue", "Owner", "Due date", "Status", "Priority")
                                .row(
                                        "17",
                                        "Nøgler mangler",
                                        "Bo Krogh",
                                        "31-12-2026",
                                        "Open",
                                        "High")
                                .row(
                                        "18",
                                        "Lås er defekt",
                                        "Else Dam",
                                        "01-10-2026",
                                        "Closed",
                                        "Low"));

        assertThat(plan.heading().family()).isEqualTo(Family.OTHER);
        assertThat(plan.milestones()).isEmpty();
        assertThat(plan.initiatives())
                .extracting(
                        each -> each.label().number(),
                        each -> each.label().title(),
                        each -> each.owner(),
                        each -> each.promise().deadline().due(),
                        each -> each.progress().outcome().verdict())
                .containsExactly(
                        tuple(
                                "17",
                                "Nøgler mangler",
                                "Bo Krogh",
                                LocalDate.of(2026, 12, 31),
                                Verdict.ONGOING),
                        tuple(
                                "18",
                                "Lås er defekt",
                                "Else Dam",
                                LocalDate.of(2026, 10, 1),
                                Verdict.DELIVERED));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "English, Closed, DELIVERED",
        "English in capitals, IN PROGRESS, ONGOING",
        "English with a hyphen, Not-started, NOT_STARTED",
        "Danish, Lukket, DELIVERED",
        "Danish, Åben, ONGOING",
        "parked, On hold, PAUSED",
        "no longer wanted, Annulleret, DROPPED",
        "prose, Er sat i bero, PAUSED",
    })
    void a_status_word_tells_the_outcome(String reason, String status, Verdict verdict) {
        var plan =
                plan(
                        sheet("Log")
                                .row("Sag", "Frist", "Status")
                                .row("Nøgler mangler", "dec-26", status));

        assertThat(plan.initiatives().getFirst().progress().outcome().verdict())
                .as(reason)
                .isEqualTo(verdict);
    }

    @Test
    void a_register_of_risks_with_deadlines_is_a_plan() {
        var plan =
                plan(
                        sheet("Risici")
                                .row("Risiko", "Sandsynlighed", "Ansvarlig", "Frist", "Status")
                                .row("Sne på vejen", "Høj", "Bo Krogh", "dec-26", "Åben"));

        assertThat(plan.initiatives().getFirst().label().title()).isEqualTo("Sne på vejen");
    }

    @Test
    void a_text_alone_above_the_rows_is_a_section() {
        var plan =
                plan(
                        sheet("Log")
                                .row("Sag", "Frist", "Status")
                                .row("Skoler")
                                .row("Nøgler mangler", "dec-26", "Åben")
                                .row("Haller")
                                .row("Lys mangler", "jan-27", "Åben"));

        assertThat(plan.sections())
                .extracting(each -> each.title())
                .containsExactly("Skoler", "Haller");
        assertThat(plan.initiatives()).extracting(each -> each.section()).containsExactly(0, 1);
    }

    @Test
    void a_category_that_comes_and_goes_is_no_section() {
        var plan =
                plan(
                        sheet("Log")
                                .row("Kategori", "Sag", "Frist", "Status")
                                .row("Bygning", "Nøgler mangler", "dec-26", "Åben")
                                .row("Vej", "Skilt mangler", "dec-26", "Åben")
                                .row("Bygning", "Lys mangler", "jan-27", "Åben"));

        assertThat(plan.sections()).isEmpty();
        assertThat(plan.initiatives()).hasSize(3);
    }

    @Test
    void numbered_rows_that_nobody_has_filled_in_and_legends_are_no_initiatives() {
        var plan =
                plan(
                        sheet("Log")
                                .row("ID", "Sag", "Frist", "Status")
                                .row("1", "Nøgler mangler", "dec-26", "Åben")
                                .row("2")
                                .row("3")
                                .blank()
                                .row(null, "1 = ikke begyndt")
                                .row(null, "2 = i gang"));

        assertThat(plan.initiatives()).hasSize(1);
    }

    @Test
    void the_time_columns_of_a_gantt_chart_with_deadlines_are_not_read() {
        var plan =
                plan(
                        sheet("Gantt")
                                .row(
                                        "Sag",
                                        "Start",
                                        "Slut",
                                        "Ansvarlig",
                                        1,
                                        2,
                                        3,
                                        4,
                                        5,
                                        6,
                                        7,
                                        8,
                                        9,
                                        10)
                                .row("Nøgler mangler", "dec-26", "jan-27", "Bo Krogh", 1, 1, 1));

        var initiative = plan.initiatives().getFirst();
        assertThat(initiative.promise().deadline().due()).isEqualTo(LocalDate.of(2027, 1, 31));
        assertThat(initiative.content().description()).isNull();
    }

    private static PlanVersion plan(Sheets sheet) {
        var reading = read("liste.xlsx", sheet);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).plans().getFirst();
    }
}
