package dk.milepael.ingest.layout.catalogue;

import static dk.milepael.ingest.layout.PlanText.account;
import static dk.milepael.ingest.layout.PlanText.onlyPlan;
import static dk.milepael.ingest.layout.PlanText.outline;
import static dk.milepael.ingest.layout.Sheets.read;
import static dk.milepael.ingest.layout.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.milepael.ingest.Reading.Tally;
import dk.milepael.ingest.layout.Sheets;
import dk.milepael.ingest.workbook.Cell.Area;
import dk.milepael.ingest.workbook.Cell.Looks;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Family;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Precision;
import dk.milepael.plan.Section;
import dk.milepael.plan.Verdict;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ActionCatalogueTest {
    private static final Object[] HEADER = {
        "Handling", "Milepæle", "Frist", "Status", "Gennemført", "Ansvarlig kontorchef"
    };
    private static final String LONG =
            "Kontoret samler alle aftaler om kørsel i et fælles overblik, så at centrene kan se, hvad"
                    + " der er bundet, og hvad der kan bringes i udbud i løbet af det kommende år.";

    /** Nørreå Kommune's catalogue, with what such tables have of oddities. */
    private static Sheets catalogue() {
        return sheet("Handlinger")
                .row("Handlingskatalog for kørsel i Nørreå Kommune 2027")
                .blank()
                .row(HEADER)
                .across("1. Kørsel til skoler og tilbud")
                .across("1.1 Aftalerne")
                .across("Mål: At kende de aftaler,\nsom vi har")
                .row(null, null, null, null, null, "Inger Vang")
                .across("A. Overblik over aftaler")
                .row(LONG, "Overblik foreligger", "jan-27", "Er lagt frem", "Gennemført", null)
                .row("Centrene spørges.", "Svar samlet", LocalDate.of(2027, 2, 1), null, null, null)
                .row(null, null, null, null, null, "Per\nLund Holm")
                .row("B. Fælles udbud")
                .row("Udbuddet forberedes.", null, "mar-27", null, "Afventer budgettet", null)
                .row("Markedet høres.", "Høring holdt", null, "I gang", null, null)
                .across("1.2 Ruterne")
                .across("Mål: At køre færre kilometer")
                .row("Ruteplanlægning")
                .row(null, null, null, null, null, "Inger Vang")
                .row("Ruterne lægges om.", "Nye ruter kører", "apr-27", null, null, null)
                .across("2. Øvrig kørsel")
                .across("2.2 Tjenestekørsel")
                .across("C. Delebiler")
                .row("Biler købes.", "Biler leveret", "maj-27", null, null, "Bo Krogh")
                .row("Biler mærkes.", "Biler mærket", "jun-27", null, null, null)
                .across("3. Opsamling")
                .across("Mål: At vide, om det virkede")
                .row(null, null, null, null, null, "Else Dam")
                .row("1. Evaluering")
                .row("Kørslen gøres op.", "Tal samlet", "okt-27", null, null, null)
                .row("2. Formidling")
                .row("Resultatet fortælles.", "Notat sendt", "nov-27", null, null, null);
    }

    private static PlanVersion plan() {
        return onlyPlan(read("kørsel.xlsx", catalogue()));
    }

    @Test
    void sections_actions_and_milestones_stand_where_the_rows_put_them() {
        assertThat(outline(plan()))
                .containsExactly(
                        "[Kørsel til skoler og tilbud, Aftalerne] A: Overblik over aftaler [Inger Vang]",
                        "- " + LONG + " | Overblik foreligger | 2027-01-31 | Inger Vang | true",
                        "- Centrene spørges. | Svar samlet | 2027-02-28 | Inger Vang | false",
                        "[Kørsel til skoler og tilbud, Aftalerne] B: Fælles udbud [Per Lund Holm]",
                        "- Udbuddet forberedes. | null | 2027-03-31 | Per Lund Holm | false",
                        "- Markedet høres. | Høring holdt | null | Per Lund Holm | false",
                        "[Kørsel til skoler og tilbud, Ruterne] Ruteplanlægning [Inger Vang]",
                        "- Ruterne lægges om. | Nye ruter kører | 2027-04-30 | Inger Vang | false",
                        "[Øvrig kørsel, Tjenestekørsel] C: Delebiler []",
                        "- Biler købes. | Biler leveret | 2027-05-31 | Bo Krogh | false",
                        "- Biler mærkes. | Biler mærket | 2027-06-30 | null | false",
                        "[Opsamling] 1: Evaluering [Else Dam]",
                        "- Kørslen gøres op. | Tal samlet | 2027-10-31 | Else Dam | false",
                        "[Opsamling] 2: Formidling []",
                        "- Resultatet fortælles. | Notat sendt | 2027-11-30 | null | false");
    }

    @Test
    void a_numbered_heading_above_rows_with_lettered_actions_is_their_section() {
        var filledIn =
                sheet("Plan")
                        .row("Handlingskatalog for biblioteket 2027")
                        .blank()
                        .row(HEADER)
                        .row("1 Åbent bibliotek")
                        .row("Mål: Der er åbent, når borgerne har tid")
                        .row("A. Selvbetjening", "Døren virker", "jan-27", null, null, "Bo Krogh")
                        .row(null, "Åbent til kl. 22", "feb-27", null, null, "Bo Krogh")
                        .row(
                                "B. Lokalarkiv",
                                "Arkivet er flyttet",
                                "mar-27",
                                null,
                                null,
                                "Else Dam");

        assertThat(outline(onlyPlan(read("bibliotek.xlsx", filledIn))))
                .containsExactly(
                        "[1 Åbent bibliotek] A: Selvbetjening [Bo Krogh]",
                        "- A. Selvbetjening | Døren virker | 2027-01-31 | Bo Krogh | false",
                        "- null | Åbent til kl. 22 | 2027-02-28 | Bo Krogh | false",
                        "[1 Åbent bibliotek] B: Lokalarkiv [Else Dam]",
                        "- B. Lokalarkiv | Arkivet er flyttet | 2027-03-31 | Else Dam | false");
    }

    @Test
    void a_goal_row_is_the_goal_of_its_section_and_of_the_actions_under_it() {
        var plan = plan();

        assertThat(plan.sections().get(1))
                .returns("1.1", Section::number)
                .returns(2, Section::level)
                .returns("At kende de aftaler,\nsom vi har", Section::goal);
        assertThat(plan.initiatives().get(1).goal()).isEqualTo("At kende de aftaler,\nsom vi har");
    }

    @Test
    void the_account_adds_up_to_all_rows_below_the_header() {
        var tally = account(read("kørsel.xlsx", catalogue()), 0).tally();

        assertThat(tally).isEqualTo(new Tally(9, 15, 4, 0, 0));
        assertThat(tally.rows()).isEqualTo(28);
    }

    @Test
    void a_remark_in_the_mark_column_is_not_done_and_kept_as_written() {
        var milestone = plan().initiatives().get(1).milestones().getFirst();

        assertThat(milestone.progress().done()).isFalse();
        assertThat(milestone.progress().doneRaw()).isEqualTo("Afventer budgettet");
        assertThat(milestone.progress().status()).isNull();
    }

    @Test
    void a_mark_without_a_telling_status_is_the_outcome() {
        var milestone = plan().initiatives().getFirst().milestones().getFirst();

        assertThat(milestone.progress().outcome()).isNotNull();
        assertThat(milestone.progress().outcome().verdict()).isEqualTo(Verdict.DELIVERED);
    }

    @Test
    void a_remark_in_the_mark_column_beats_the_status() {
        var plan =
                onlyPlan(
                        read(
                                "plan.xlsx",
                                sheet("Ark1")
                                        .row(HEADER)
                                        .across("A. Service")
                                        .row(
                                                "Bilerne ses efter.",
                                                "Tjek",
                                                "jan-27",
                                                "Gennemført",
                                                "Er i gang")));

        var progress = plan.milestones().findFirst().orElseThrow().progress();
        assertThat(progress.done()).isFalse();
        assertThat(progress.outcome().verdict()).isEqualTo(Verdict.ONGOING);
    }

    @Test
    void a_row_without_status_and_mark_has_no_outcome() {
        var milestone = plan().initiatives().get(3).milestones().getFirst();

        assertThat(milestone.progress().outcome()).isNull();
    }

    @Test
    void a_date_cell_that_shows_a_month_is_a_month() {
        var milestone = plan().initiatives().getFirst().milestones().get(1);

        assertThat(milestone.deadline().precision()).isEqualTo(Precision.MONTH);
        assertThat(milestone.origin().cell().cell()).isEqualTo("A10");
    }

    @Test
    void the_title_stands_above_the_table_and_tells_the_year() {
        assertThat(plan().heading())
                .returns(
                        "Handlingskatalog for kørsel i Nørreå Kommune 2027",
                        PlanVersion.Heading::title)
                .returns(Family.ACTION_CATALOGUE, PlanVersion.Heading::family)
                .returns(2027, PlanVersion.Heading::year)
                .returns("Handlinger", PlanVersion.Heading::sheet);
    }

    @Test
    void a_section_whose_parent_is_missing_stands_outermost() {
        var plan =
                onlyPlan(
                        read(
                                "plan.xlsx",
                                sheet("Ark1")
                                        .row(HEADER)
                                        .across("1. Drift")
                                        .across("1.1 Biler")
                                        .across("A. Service")
                                        .row("Bilerne ses efter.", "Tjek", "jan-27")
                                        .across("3.2 Værksted")
                                        .across("B. Lager")
                                        .row("Lageret tælles op.", "Optælling", "feb-27")));

        assertThat(outline(plan))
                .contains("[Drift, Biler] A: Service []", "[Værksted] B: Lager []");
        assertThat(plan.sections().get(2).level()).isEqualTo(1);
    }

    @Test
    void numbered_headings_with_rows_right_under_them_are_actions() {
        var plan =
                onlyPlan(
                        read(
                                "plan.xlsx",
                                sheet("Ark1")
                                        .row(HEADER)
                                        .across("1. Service")
                                        .row("Bilerne ses efter.", "Tjek", "jan-27")
                                        .across("2. Lager")
                                        .row("Lageret tælles op.", "Optælling", "feb-27")));

        assertThat(plan.sections()).isEmpty();
        assertThat(outline(plan)).contains("[] 1: Service []", "[] 2: Lager []");
    }

    @Test
    void a_heading_may_have_its_number_in_a_column_of_its_own() {
        var plan =
                onlyPlan(
                        read(
                                "plan.xlsx",
                                sheet("Ark1")
                                        .row(null, "Handling", "Milepæle", "Frist", "Status")
                                        .row("1.", "Drift")
                                        .row("A", "Service")
                                        .row(null, "Bilerne ses efter.", "Tjek", "jan-27")));

        assertThat(plan.sections()).extracting(Section::number, Section::title).hasSize(1);
        assertThat(outline(plan).getFirst()).isEqualTo("[Drift] A: Service []");
    }

    @Test
    void an_action_alone_in_its_row_is_a_milestone_where_it_is_a_sentence() {
        var plan =
                onlyPlan(
                        read(
                                "plan.xlsx",
                                sheet("Ark1")
                                        .row(HEADER)
                                        .across("A. Service")
                                        .row(LONG)
                                        .row("Bilerne ses efter.", "Tjek", "jan-27")
                                        .row("Tilsyn på stedet")
                                        .row("Stederne besøges.", "Besøg", "feb-27")));

        assertThat(outline(plan))
                .containsExactly(
                        "[] A: Service []",
                        "- " + LONG + " | null | null | null | false",
                        "- Bilerne ses efter. | Tjek | 2027-01-31 | null | false",
                        "[] Tilsyn på stedet []",
                        "- Stederne besøges. | Besøg | 2027-02-28 | null | false");
    }

    @Test
    void repeated_headers_totals_notes_and_struck_rows_are_left_out_with_their_reason() {
        var reading =
                read(
                        "plan.xlsx",
                        sheet("Ark1")
                                .row(HEADER)
                                .across("A. Service")
                                .row("Bilerne ses efter.", "Tjek", "jan-27")
                                .row(HEADER)
                                .struck("Bilerne lakeres.", "Ny lak", "feb-27")
                                .row("Bilerne vejes.", "Vægt", "feb-27")
                                .row("I alt")
                                .blank()
                                .row("Note: Biler under leasing er ikke med."));

        assertThat(onlyPlan(reading).leftOut())
                .extracting(LeftOut::why, left -> left.cell().cell())
                .containsExactly(
                        tuple(LeftOut.Why.REPEATED_HEADER, "A4"),
                        tuple(LeftOut.Why.STRUCK_THROUGH, "A5"),
                        tuple(LeftOut.Why.TOTAL, "A7"),
                        tuple(LeftOut.Why.NOTE, "A9"));
        assertThat(onlyPlan(reading).leftOut().get(1).text())
                .isEqualTo("Bilerne lakeres. · Ny lak · feb-27");
        assertThat(account(reading, 0).tally()).isEqualTo(new Tally(2, 1, 0, 1, 4));
    }

    @Test
    void a_hidden_row_and_a_struck_part_are_read_and_told() {
        var sheet = sheet("Ark1").row(HEADER).across("A. Service");
        sheet.hidden("Bilerne ses efter.", "Tjek", "jan-27");
        sheet.cells(
                sheet.cell(0, "Bilerne vejes.", Looks.struck("og måles")),
                sheet.cell(2, "mar-27", Looks.struck("feb-27")));

        var milestones = onlyPlan(read("plan.xlsx", sheet)).milestones().toList();

        assertThat(milestones.getFirst().origin().hidden()).isTrue();
        assertThat(milestones.get(1).origin().struckThrough()).isEqualTo("og måles\nfeb-27");
        assertThat(milestones.get(1).deadline().due()).isEqualTo("2027-03-31");
        assertThat(milestones.get(1).deadline().notes())
                .contains(new DeadlineNote.Superseded("feb-27", LocalDate.of(2027, 2, 28)));
    }

    @Test
    void an_owner_and_an_action_merged_downwards_hold_for_every_row_they_cover() {
        var sheet = sheet("Ark1").row(HEADER).across("A. Service");
        sheet.cells(
                sheet.cell(0, "Bilerne ses efter.", Looks.merged(new Area(2, 1))),
                sheet.cell(1, "Tjek", Looks.PLAIN),
                sheet.cell(5, "Bo Krogh", Looks.merged(new Area(2, 1))));
        sheet.row(null, "Liste sendt", "feb-27");

        assertThat(outline(onlyPlan(read("plan.xlsx", sheet))))
                .contains("- Bilerne ses efter. | Liste sendt | 2027-02-28 | Bo Krogh | false");
    }

    @Test
    void a_plain_list_is_a_catalogue_with_an_action_in_each_row() {
        var reading =
                read(
                        "tasks.csv",
                        sheet("tasks")
                                .row("No", "Task", "Owner", "Due date", "Status")
                                .row(1, "Buy bicycles", "Bo Krogh", "2027-01-31", "")
                                .row(2, "Paint them", "Inger Vang", "2027-02-28", "")
                                .row(3, "Tell the press", "", "", ""));

        assertThat(outline(onlyPlan(reading)))
                .containsExactly(
                        "[] 1: Buy bicycles [Bo Krogh]",
                        "- Buy bicycles | null | 2027-01-31 | Bo Krogh | null",
                        "[] 2: Paint them [Inger Vang]",
                        "- Paint them | null | 2027-02-28 | Inger Vang | null",
                        "[] 3: Tell the press []",
                        "- Tell the press | null | null | null | null");
        assertThat(account(reading, 0).family()).isEqualTo("action-catalogue");
    }

    @Test
    void a_plain_list_is_grouped_by_its_section_and_initiative_columns() {
        var plan =
                onlyPlan(
                        read(
                                "liste.xlsx",
                                sheet("Liste")
                                        .row("Område", "Indsats", "Aktivitet", "Frist", "Ansvarlig")
                                        .row(
                                                "Skoler",
                                                "Cykler",
                                                "Cykler købes",
                                                "jan-27",
                                                "Bo Krogh")
                                        .row("", "", "Cykler males", "feb-27", "Inger Vang")
                                        .row(
                                                "Parker",
                                                "Bænke",
                                                "Bænke sættes op",
                                                "mar-27",
                                                "Else Dam")));

        assertThat(outline(plan))
                .containsExactly(
                        "[Skoler] Cykler [Bo Krogh]",
                        "- Cykler købes | null | 2027-01-31 | Bo Krogh | null",
                        "- Cykler males | null | 2027-02-28 | Inger Vang | null",
                        "[Parker] Bænke [Else Dam]",
                        "- Bænke sættes op | null | 2027-03-31 | Else Dam | null");
    }
}
