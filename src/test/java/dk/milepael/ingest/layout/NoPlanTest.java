package dk.milepael.ingest.layout;

import static dk.milepael.ingest.layout.Sheets.read;
import static dk.milepael.ingest.layout.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.Reading;
import org.junit.jupiter.api.Test;

class NoPlanTest {
    @Test
    void a_gantt_chart_without_deadlines_is_refused_with_advice() {
        var refused =
                refused(
                        sheet("Tidsplan")
                                .row("Opgave", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
                                .row("Udbud", 1, 1, 1)
                                .row("Byggeri", null, null, null, 1, 1));

        assertThat(refused.message().key()).isEqualTo("refused.no-plan.gantt");
        assertThat(reason(refused)).isEqualTo("sheet.gantt");
    }

    @Test
    void a_calendar_is_told_apart_by_its_name() {
        var refused =
                refused(
                        sheet("Mødekalender 2027")
                                .row("Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep")
                                .row("Udvalg", null, "Byråd"));

        assertThat(refused.message().key()).isEqualTo("refused.no-plan.calendar");
    }

    @Test
    void a_price_list_is_told_so() {
        var refused =
                refused(
                        sheet("Priser")
                                .row("Varenr", "Beskrivelse", "Antal", "Pris")
                                .row("17", "Stol", 4, 500));

        assertThat(refused.message().key()).isEqualTo("refused.no-plan.prices");
    }

    @Test
    void a_time_sheet_is_told_so() {
        var refused =
                refused(
                        sheet("Uge 12")
                                .row("Medarbejder", "Ugedag", "Mødt", "Gået", "Timer")
                                .row("Bo Krogh", "mandag", "8.00", "16.00", 8));

        assertThat(refused.message().key()).isEqualTo("refused.no-plan.hours");
    }

    @Test
    void headers_with_nothing_beneath_are_told_so() {
        var refused =
                refused(
                        sheet("Log")
                                .row("Issue", "Owner", "Due date", "Status")
                                .row("", "", "", "")
                                .row(null, null, null, null, null, null, "© Nørreå"));

        assertThat(refused.message().key()).isEqualTo("refused.no-plan.headers-only");
    }

    @Test
    void a_list_without_a_deadline_is_told_which_headers_were_seen() {
        var refused =
                refused(
                        sheet("Log")
                                .row("Nr", "Risiko", "Ansvarlig", "Farve")
                                .row("1", "Sne", "Bo Krogh", "Blå"));

        assertThat(refused.message().key()).isEqualTo("refused.no-plan.no-deadline");
        assertThat(refused.sheets().getFirst().columns()).hasSize(4);
    }

    @Test
    void a_sheet_that_is_no_plan_says_so_beside_one_that_is() {
        var reading =
                read(
                        "to.xlsx",
                        sheet("Plan")
                                .row("Handling", "Frist", "Status")
                                .row("Male", "dec-26", "I gang"),
                        sheet("Tal").row("Konto", 1, 2).row("Løn", 3, 4).row("Leje", 5, 6));

        assertThat(((Reading.Read) reading).sheets().get(1).recognition().reasons())
                .extracting(reason -> reason.key())
                .containsExactly("sheet.numbers");
    }

    private static Reading.Refused refused(Sheets sheet) {
        var reading = read("fil.xlsx", sheet);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return (Reading.Refused) reading;
    }

    private static String reason(Reading.Refused refused) {
        return refused.sheets().getFirst().recognition().reasons().getFirst().key();
    }
}
