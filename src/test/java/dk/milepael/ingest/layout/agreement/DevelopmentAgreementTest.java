package dk.milepael.ingest.layout.agreement;

import static dk.milepael.ingest.layout.PlanText.account;
import static dk.milepael.ingest.layout.PlanText.onlyPlan;
import static dk.milepael.ingest.layout.Sheets.read;
import static dk.milepael.ingest.layout.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.layout.Sheets;
import dk.milepael.plan.Amount;
import dk.milepael.plan.AmountPeriod;
import dk.milepael.plan.Family;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Party;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Role;
import dk.milepael.plan.Section;
import dk.milepael.plan.SourceCell;
import dk.milepael.plan.Track;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DevelopmentAgreementTest {
    private static final String ORIGIN = "Udgangspunkt for målet";
    private static final String[] TRACKS = {
        ORIGIN,
        "Relationen til folkestyret",
        "Relationen til borgerne",
        "Relationen til hinanden",
        "Andet"
    };

    /** Two of Nørreå Kommune's goals for its economy staff. */
    private static Sheets agreement() {
        return sheet("Aftale")
                .row("Udviklingsaftale 2027 for Økonomi og It")
                .row("Nørreå Kommune")
                .blank()
                .row("2. Målene ét for ét")
                .row("2.1 Økonomi")
                .row("Fakturaer til tiden")
                .row("Mål: Alle fakturaer betales senest 1. oktober 2027 uden rykker")
                .row((Object[]) TRACKS)
                .row(null, null, "X", null, "X Indkøbspolitikken")
                .row("Hvad vil vi opnå?", "Færre rykkere.\nGladere leverandører.")
                .row(
                        "Hvordan gør vi det?",
                        "Vi begynder småt:\n1. Rykkerne tælles inden 1. marts 2027.\n2. Fristerne aftales:\n- med skolerne\n- med plejen")
                .row("Hvem er involveret?", "Regnskab, Indkøb samt Kultur og Fritid")
                .row("Hvordan følger vi op?", "Antallet af rykkere opgøres hvert kvartal.")
                .blank()
                .row("2.2 It")
                .row("Nye skærme")
                .row("Mål: At alle har to skærme")
                .row((Object[]) TRACKS)
                .row(null, null, null, "x", null)
                .row("Hvad vil vi opnå?", "Plads på bordet.")
                .row("Hvordan gør vi det?", "Skærmene købes samlet.")
                .row("Hvem er involveret?", "It")
                .row("Hvordan følger vi op?", "Der spørges i maj 2027.");
    }

    private static PlanVersion plan(Sheets... sheets) {
        return onlyPlan(read("aftale.xlsx", sheets));
    }

    private static Initiative card(int number) {
        return plan(agreement()).initiatives().get(number - 1);
    }

    /** A card with nothing but its matrix and what may follow it. */
    private static Sheets matrix(Object... crosses) {
        return sheet("Ark1")
                .row("Fakturaer til tiden")
                .row("Mål: Ingen rykkere")
                .row((Object[]) TRACKS)
                .row(crosses)
                .row("Hvad vil vi opnå?", "Færre rykkere.");
    }

    private static List<Track> tracks(Sheets sheet) {
        return plan(sheet).initiatives().getFirst().content().tracks();
    }

    private static List<String> titles(PlanVersion plan) {
        return plan.initiatives().stream().map(card -> card.label().title()).toList();
    }

    @Test
    void each_card_is_an_initiative_called_by_the_heading_above_it() {
        var plan = plan(agreement());

        assertThat(plan.heading().family()).isEqualTo(Family.DEVELOPMENT_AGREEMENT);
        assertThat(plan.heading().title()).isEqualTo("Udviklingsaftale 2027 for Økonomi og It");
        assertThat(plan.heading().year()).isEqualTo(2027);
        assertThat(plan.initiatives())
                .extracting(Initiative::label)
                .containsExactly(
                        new Initiative.Label(null, "Fakturaer til tiden"),
                        new Initiative.Label(null, "Nye skærme"));
        assertThat(card(1).goal())
                .isEqualTo("Alle fakturaer betales senest 1. oktober 2027 uden rykker");
        assertThat(card(1).origin().cell()).isEqualTo(new SourceCell("Aftale", "A6"));
    }

    @Test
    void numbered_headings_are_sections_by_their_depth() {
        var plan = plan(agreement());

        assertThat(plan.sections())
                .extracting(Section::number, Section::title, Section::level)
                .containsExactly(
                        tuple("2", "Målene ét for ét", 1),
                        tuple("2.1", "Økonomi", 2),
                        tuple("2.2", "It", 2));
        assertThat(plan.path(plan.initiatives().getLast()))
                .extracting(Section::title)
                .containsExactly("Målene ét for ét", "It");
    }

    @Test
    void every_column_with_a_cross_is_a_track_and_words_beside_it_are_its_note() {
        assertThat(card(1).content().tracks())
                .containsExactly(
                        new Track("Relationen til borgerne", null),
                        new Track("Andet", "Indkøbspolitikken"));
    }

    @Test
    void words_in_place_of_a_cross_mark_the_track_too() {
        assertThat(tracks(matrix(null, "✓", null, "Personalepolitikken", "nej")))
                .containsExactly(
                        new Track("Relationen til folkestyret", null),
                        new Track("Relationen til hinanden", "Personalepolitikken"));
    }

    @Test
    void a_note_on_several_lines_keeps_them_but_for_a_divided_word() {
        assertThat(tracks(matrix(null, null, null, null, "X\nBudget-\naftalen\nVisionen")))
                .containsExactly(new Track("Andet", "Budgetaftalen\nVisionen"));
    }

    @Test
    void the_label_may_stand_beside_the_crosses_below_the_headers() {
        var sheet =
                sheet("Ark1")
                        .row("Fakturaer til tiden")
                        .row("Mål: Ingen rykkere")
                        .row(
                                null,
                                "Spor 1. Vores relationer til folkestyret",
                                "Spor 2 Vores relationer til borgerne",
                                "Digitaliseringsstrategien")
                        .row(ORIGIN, null, "X", "X")
                        .row("HVAD VIL VI OPNÅ", "Færre rykkere.");

        assertThat(tracks(sheet))
                .extracting(Track::name)
                .containsExactly(
                        "Spor 2 Vores relationer til borgerne", "Digitaliseringsstrategien");
        assertThat(plan(sheet).initiatives().getFirst().content().description())
                .isEqualTo("Færre rykkere.");
    }

    @Test
    void what_will_be_reached_and_how_it_is_followed_up_are_kept_line_by_line() {
        var content = card(1).content();

        assertThat(content.description()).isEqualTo("Færre rykkere.\nGladere leverandører.");
        assertThat(content.followUpPlan()).isEqualTo("Antallet af rykkere opgøres hvert kvartal.");
    }

    @Test
    void each_step_is_a_milestone_with_the_deadline_of_its_own_words() {
        assertThat(card(1).milestones())
                .extracting(Milestone::text)
                .containsExactly(
                        "Rykkerne tælles inden 1. marts 2027.",
                        "Fristerne aftales:\nmed skolerne\nmed plejen");
        assertThat(card(1).milestones().getFirst().deadline().due())
                .isEqualTo(LocalDate.of(2027, 3, 1));
        assertThat(card(1).milestones().getLast().deadline()).isNull();
        assertThat(card(1).promise().deadline()).isNull();
    }

    @Test
    void without_steps_the_goal_and_the_tasks_promise_the_deadline() {
        var plan =
                plan(
                        sheet("Ark1")
                                .row("Fakturaer til tiden")
                                .row("Mål: Rykkerne er væk senest 1. oktober 2027")
                                .row((Object[]) TRACKS)
                                .row(null, "X")
                                .row("Hvordan gør vi det?", "Rykkerne tælles senest 1. marts 2027.")
                                .row(
                                        "Hvordan følger vi op?",
                                        "Det måles senest 1. december 2027."));
        var card = plan.initiatives().getFirst();

        assertThat(card.milestones()).isEmpty();
        assertThat(card.promise().deadline().due()).isEqualTo(LocalDate.of(2027, 10, 1));
        assertThat(card.promise().commitments()).hasSize(3);
    }

    @Test
    void how_it_is_done_but_for_its_steps_is_how_it_is_organised() {
        assertThat(card(1).content().organisation()).isEqualTo("Vi begynder småt:");
        assertThat(card(2).content().organisation()).isEqualTo("Skærmene købes samlet.");
    }

    @Test
    void what_is_to_be_reached_tells_the_amounts() {
        var plan =
                plan(
                        sheet("Ark1")
                                .row("Fakturaer til tiden")
                                .row("Mål: Færre rykkere")
                                .row((Object[]) TRACKS)
                                .row(null, "X")
                                .row(
                                        "Hvad vil vi opnå?",
                                        "Vi regner med besparelser på 2 mio. kr. pr. år."));

        assertThat(plan.initiatives().getFirst().promise().amounts())
                .extracting(Amount::raw, Amount::per)
                .containsExactly(tuple("2 mio. kr.", AmountPeriod.YEAR));
    }

    @Test
    void everyone_who_is_named_is_involved() {
        assertThat(card(1).promise().owners())
                .containsExactly(
                        new Party("Regnskab", Role.INVOLVERET),
                        new Party("Indkøb", Role.INVOLVERET),
                        new Party("Kultur og Fritid", Role.INVOLVERET));
        assertThat(card(1).owner()).isNull();
    }

    @Test
    void two_cards_may_share_a_title_that_is_written_once() {
        var plan =
                plan(
                        agreement()
                                .blank()
                                .row("Mål: At ingen har tre skærme")
                                .row((Object[]) TRACKS)
                                .row(null, "X")
                                .row("Hvad vil vi opnå?", "Orden."));

        assertThat(titles(plan)).containsExactly("Fakturaer til tiden", "Nye skærme", "Nye skærme");
        assertThat(plan.initiatives().getLast().goal()).isEqualTo("At ingen har tre skærme");
    }

    @Test
    void a_numbered_heading_right_above_a_card_is_its_section_and_its_title() {
        var plan =
                plan(
                        agreement()
                                .row("2.3 Kantinen")
                                .row("Mål: Varm mad hver dag")
                                .row((Object[]) TRACKS)
                                .row(null, "X")
                                .row("Hvad vil vi opnå?", "Mæthed."));
        var card = plan.initiatives().getLast();

        assertThat(card.label()).isEqualTo(new Initiative.Label(null, "Kantinen"));
        assertThat(plan.path(card))
                .extracting(Section::title)
                .containsExactly("Målene ét for ét", "Kantinen");
    }

    @Test
    void cards_that_are_all_numbered_have_their_numbers_and_no_section() {
        var plan =
                plan(
                        sheet("Ark1")
                                .row("1. Fakturaer til tiden")
                                .row((Object[]) TRACKS)
                                .row(null, "X")
                                .row("Hvad vil vi opnå?", "Færre rykkere.")
                                .row("2. Nye skærme")
                                .row((Object[]) TRACKS)
                                .row(null, "X")
                                .row("Hvad vil vi opnå?", "Plads."));

        assertThat(plan.sections()).isEmpty();
        assertThat(plan.initiatives())
                .extracting(card -> card.label().number())
                .containsExactly("1", "2");
    }

    @Test
    void labels_may_be_missing_worded_otherwise_and_in_another_order() {
        var plan =
                plan(
                        sheet("Ark1")
                                .row("Fakturaer til tiden")
                                .row("Mål", "Ingen rykkere")
                                .row("Hvem inddrages", "Regnskab")
                                .row("Hvad ønsker vi at opnå med målet?", "Færre rykkere.")
                                .row(ORIGIN + ":", TRACKS[1], TRACKS[2])
                                .row(null, null, "X"));
        var card = plan.initiatives().getFirst();

        assertThat(card.goal()).isEqualTo("Ingen rykkere");
        assertThat(card.content().description()).isEqualTo("Færre rykkere.");
        assertThat(card.content().tracks()).extracting(Track::name).containsExactly(TRACKS[2]);
        assertThat(card.promise().owners()).extracting(Party::name).containsExactly("Regnskab");
    }

    @Test
    void english_labels_are_known() {
        var plan =
                plan(
                        sheet("Agreement")
                                .row("Invoices on time")
                                .row("Goal: No reminders")
                                .row(
                                        "Starting point for the goal",
                                        "Our relations to citizens",
                                        "Other")
                                .row(null, "X", null)
                                .row("What do we want to achieve?", "Fewer reminders.")
                                .row("How will we follow up?", "We count."));
        var content = plan.initiatives().getFirst().content();

        assertThat(content.goal()).isEqualTo("No reminders");
        assertThat(content.tracks()).hasSize(1);
        assertThat(content.description()).isEqualTo("Fewer reminders.");
        assertThat(content.followUpPlan()).isEqualTo("We count.");
    }

    @Test
    void a_card_broken_over_a_page_goes_on_below_a_blank_or_repeated_label() {
        var plan =
                plan(
                        matrix(null, "X")
                                .row("Hvordan følger vi op?", "Vi ser efter:")
                                .row(null, "• færre rykkere")
                                .row("Hvordan følger vi op? (fortsat)", "• gladere leverandører"));

        assertThat(plan.initiatives()).hasSize(1);
        assertThat(plan.initiatives().getFirst().content().followUpPlan())
                .isEqualTo("Vi ser efter:\n• færre rykkere\n• gladere leverandører");
    }

    @Test
    void a_label_that_is_not_known_is_left_out_and_ends_nothing() {
        var plan =
                plan(
                        matrix(null, "X")
                                .row("Hvad koster det?", "Ingenting.")
                                .row(null, "Slet ingenting.")
                                .row("Hvem er involveret?", "Regnskab"));

        assertThat(plan.initiatives()).hasSize(1);
        assertThat(plan.initiatives().getFirst().promise().owners()).hasSize(1);
        assertThat(plan.leftOut())
                .extracting(LeftOut::why, LeftOut::text)
                .containsExactly(
                        tuple(LeftOut.Why.OUTSIDE, "Hvad koster det? · Ingenting."),
                        tuple(LeftOut.Why.OUTSIDE, "Slet ingenting."));
    }

    @Test
    void cards_on_several_sheets_are_one_plan() {
        var plan =
                plan(
                        agreement(),
                        sheet("Mere")
                                .row("Ny kantine")
                                .row("Mål: Varm mad")
                                .row((Object[]) TRACKS)
                                .row(null, "X")
                                .row("Hvad vil vi opnå?", "Mæthed."));

        assertThat(titles(plan)).containsExactly("Fakturaer til tiden", "Nye skærme", "Ny kantine");
    }

    @Test
    void the_list_of_tracks_stands_beside_the_cards() {
        var plan =
                plan(
                        sheet("Oversigt")
                                .row("1. Målene efter spor")
                                .row("1.1 Relationer til borgerne")
                                .row("Fakturaer til tiden (fælles mål)")
                                .row("Mål: Ingen rykkere")
                                .row("1.2 Relationer til hinanden")
                                .row("Nye skærme")
                                .row("Mål: Færre skærme")
                                .row("Mål: Større skærme"),
                        agreement());

        assertThat(plan.initiatives()).hasSize(2);
        assertThat(plan.annex().trackList())
                .extracting(line -> line.track() + "|" + line.title() + "|" + line.goal())
                .containsExactly(
                        "Relationer til borgerne|Fakturaer til tiden (fælles mål)|Ingen rykkere",
                        "Relationer til hinanden|Nye skærme|Færre skærme",
                        "Relationer til hinanden|Nye skærme|Større skærme");
        assertThat(plan.annex().trackList().getFirst().cell())
                .isEqualTo(new SourceCell("Oversigt", "A3"));
        assertThat(plan.sections()).extracting(Section::number).containsExactly("2", "2.1", "2.2");
    }

    @Test
    void the_list_of_tracks_may_be_a_table_that_names_a_track_once() {
        var plan =
                plan(
                        agreement(),
                        sheet("Spor")
                                .row("Spor", "Overskrift", "Mål")
                                .row(
                                        "1.1 Relationer til borgerne",
                                        "Fakturaer til tiden",
                                        "Ingen rykkere")
                                .row(null, "Ny kantine", "Mål: Varm mad"));

        assertThat(plan.annex().trackList())
                .extracting(line -> line.track() + "|" + line.title() + "|" + line.goal())
                .containsExactly(
                        "Relationer til borgerne|Fakturaer til tiden|Ingen rykkere",
                        "Relationer til borgerne|Ny kantine|Varm mad");
    }

    @Test
    void the_timeline_has_days_and_spans() {
        var plan =
                plan(
                        sheet("Proces")
                                .row("Tilblivelse", "Tidsrum")
                                .row("Opstart i udvalget", "24. august 2026")
                                .row("Målene skrives", "25. august – 2. oktober 2026"),
                        agreement());

        assertThat(plan.annex().timeline())
                .extracting(step ->
                        step.text() + "|" + step.deadline().first() + "|" + step.deadline().due())
                .containsExactly(
                        "Opstart i udvalget|2026-08-24|2026-08-24",
                        "Målene skrives|2026-08-25|2026-10-02");
    }

    @Test
    void every_row_is_accounted_for_and_every_label_told() {
        var reading = read("aftale.xlsx", agreement().row("Note: Udkast"));
        var account = account(reading, 0);

        assertThat(account.tally()).isEqualTo(new Reading.Tally(0, 17, 2, 1, 1));
        assertThat(account.recognition().area()).isEqualTo("A4:E24");
        assertThat(account.columns())
                .contains(
                        new ColumnAccount("A", ORIGIN, "tracks"),
                        new ColumnAccount("A", "Hvem er involveret?", "involved"));
        assertThat(account.recognition().reasons())
                .extracting(reason -> reason.key())
                .containsExactly("fit.agreement.cards", "fit.agreement.matrices");
    }

    @Test
    void a_list_of_tracks_without_cards_is_no_plan() {
        var reading =
                read(
                        "spor.xlsx",
                        sheet("Ark1")
                                .row("1.1 Relationer til borgerne")
                                .row("Fakturaer til tiden")
                                .row("Mål: Ingen rykkere"));

        assertThat(reading).isInstanceOf(Reading.Refused.class);
    }

    @Test
    void a_card_whose_title_is_struck_through_is_called_by_its_goal() {
        var plan =
                plan(
                        matrix(null, "X")
                                .blank()
                                .struck("Nye skærme")
                                .row("Mål: To skærme")
                                .row((Object[]) TRACKS)
                                .row(null, "X")
                                .row("Hvad vil vi opnå?", "Plads."));

        assertThat(titles(plan)).containsExactly("Fakturaer til tiden", "To skærme");
        assertThat(plan.leftOut())
                .extracting(LeftOut::why)
                .containsExactly(LeftOut.Why.STRUCK_THROUGH);
    }

    @Test
    void a_hidden_row_is_read_and_told() {
        var plan = plan(matrix(null, "X").hidden("Hvem er involveret?", "Regnskab"));

        assertThat(plan.initiatives().getFirst().origin().hidden()).isTrue();
        assertThat(plan.initiatives().getFirst().promise().owners()).hasSize(1);
    }

    @Test
    void a_step_stands_in_the_cell_of_how_it_is_done_and_the_card_in_its_title() {
        var card = card(1);

        assertThat(card.origin().cell()).isEqualTo(new SourceCell("Aftale", "A6"));
        assertThat(card.milestones())
                .extracting(step -> step.origin().cell().cell())
                .containsExactly("B11", "B11");
    }

    @Test
    void a_status_row_tells_of_the_card_and_of_the_steps_that_it_names() {
        var followed =
                plan(agreement().row("Status", "Skærmene er indkøbt og sat op. Målet er nået."));
        var counted =
                plan(
                        sheet("Aftale")
                                .row("Ro ved telefonen")
                                .row("Mål: Færre kald i frokosten")
                                .row((Object[]) TRACKS)
                                .row(null, "x")
                                .row("Hvordan gør vi det?", "1. Kaldene tælles\n2. Vagter aftales")
                                .row(
                                        "Hvor langt er vi?",
                                        "Trin 1 er gennemført. Trin 2 er i gang."));

        assertThat(followed.initiatives().getLast().progress().done()).isTrue();
        assertThat(counted.initiatives().getFirst().milestones())
                .extracting(step -> step.progress().done())
                .containsExactly(true, false);
    }
}
