package dk.milepael.ingest.layout.goals;

import static dk.milepael.ingest.layout.PlanText.account;
import static dk.milepael.ingest.layout.PlanText.onlyPlan;
import static dk.milepael.ingest.layout.Sheets.read;
import static dk.milepael.ingest.layout.Sheets.sheet;
import static dk.milepael.ingest.layout.goals.GoalsText.criteria;
import static dk.milepael.ingest.layout.goals.GoalsText.goals;
import static dk.milepael.ingest.layout.goals.GoalsText.plans;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dk.milepael.ingest.Reading.Tally;
import dk.milepael.ingest.workbook.Cell.Looks;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import dk.milepael.plan.SourceCell;
import dk.milepael.plan.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelledGoalsTest {

    @Test
    void labels_in_the_cells_tell_what_a_table_without_headers_holds() {
        var reading =
                read(
                        "plan.xlsx",
                        sheet("Ark1")
                                .row("Virksomhedsplan 2026 for Nørreå Bibliotek")
                                .blank()
                                .row("1. Åbne døre")
                                .row(
                                        "Biblioteket er hele byens, og det skal kunne mærkes på gaden.")
                                .row(
                                        "Mål: Længere åbningstid",
                                        "Dokumentation:\n- Der er åbent om søndagen\n- Flere kommer")
                                .row("Mål:\nFlere unge gæster", "Dokumentation: En tælling")
                                .row("2. Nye medier")
                                .row("Mål:\nLån af spil", "Dokumentation:\nSpil er indkøbt."));

        var plan = onlyPlan(reading);
        assertThat(plan.heading().title()).isEqualTo("Virksomhedsplan 2026 for Nørreå Bibliotek");
        assertThat(plan.sections())
                .extracting(Section::number, Section::title)
                .containsExactly(tuple("1", "Åbne døre"), tuple("2", "Nye medier"));
        assertThat(goals(plan))
                .containsExactly(
                        "[Åbne døre] Længere åbningstid",
                        "[Åbne døre] Flere unge gæster",
                        "[Nye medier] Lån af spil");
        assertThat(criteria(plan.initiatives().getFirst()))
                .containsExactly("Der er åbent om søndagen", "Flere kommer");
        assertThat(plan.leftOut()).extracting(LeftOut::why).containsExactly(LeftOut.Why.NOTE);
        assertThat(account(reading, 0).tally()).isEqualTo(new Tally(0, 5, 0, 0, 1));
    }

    @Test
    void label_cells_may_stand_one_below_the_other() {
        var plan =
                onlyPlan(
                        read(
                                "plan.xlsx",
                                sheet("Ark1")
                                        .row("Åbne døre")
                                        .row("Mål: Længere åbningstid")
                                        .row("Dokumentation:")
                                        .row("- Der er åbent om søndagen")
                                        .row("- Flere kommer")
                                        .row("Opfølgning: Målet er nået.")
                                        .blank()
                                        .row("Nye medier")
                                        .row("Mål: Lån af spil")
                                        .row("Dokumentation: Spil er indkøbt.")));

        assertThat(goals(plan))
                .containsExactly("[Åbne døre] Længere åbningstid", "[Nye medier] Lån af spil");
        assertThat(criteria(plan.initiatives().getFirst()))
                .containsExactly("Der er åbent om søndagen", "Flere kommer");
        assertThat(plan.initiatives().getFirst().progress().status()).isEqualTo("Målet er nået.");
        assertThat(criteria(plan.initiatives().getLast())).containsExactly("Spil er indkøbt.");
    }

    @Test
    void lines_below_a_label_go_on_until_a_heading() {
        var plan =
                onlyPlan(
                        read(
                                "plan.docx",
                                sheet("Dokument")
                                        .paragraph("Mål: Færre breve", 0)
                                        .paragraph(
                                                "Dokumentation: En optælling viser, at der er", 0)
                                        .paragraph("sendt færre breve", 0)
                                        .paragraph("Mål:", 0)
                                        .paragraph("1. Kortere møder", 0)
                                        .paragraph("2. Bedre dagsordner", 0)
                                        .paragraph("Dokumentation: En måling", 0)
                                        .paragraph("OM PLANEN", 0)
                                        .paragraph("Planen er lavet af os alle.", 0)));

        assertThat(goals(plan))
                .containsExactly("[] Færre breve", "[] Kortere møder", "[] Bedre dagsordner");
        assertThat(plan.initiatives())
                .extracting(GoalsText::criteria)
                .containsExactly(
                        List.of("En optælling viser, at der er\nsendt færre breve"),
                        List.of("En måling"),
                        List.of("En måling"));
    }

    @Test
    void a_label_may_stand_beside_its_words() {
        var plan =
                onlyPlan(
                        read(
                                "plan.xlsx",
                                sheet("Ark1")
                                        .row("Mål", "Længere åbningstid")
                                        .row("Dokumentation", "Der er åbent om søndagen")
                                        .blank()
                                        .row("Mål", "Lån af spil")
                                        .row("Dokumentation", "Spil er indkøbt.")));

        assertThat(goals(plan)).containsExactly("[] Længere åbningstid", "[] Lån af spil");
        assertThat(criteria(plan.initiatives().getLast())).containsExactly("Spil er indkøbt.");
    }

    @Test
    void goals_that_stand_together_have_each_the_documentation_of_its_turn() {
        var plan =
                onlyPlan(
                        read(
                                "plan.xlsx",
                                sheet("Ark1")
                                        .row("Mål: Færre breve")
                                        .row("Mål: Kortere møder")
                                        .row("Dokumentation: Brevene er talt")
                                        .row("Dokumentation: Møderne er målt")));

        assertThat(criteria(plan.initiatives().getFirst())).containsExactly("Brevene er talt");
        assertThat(criteria(plan.initiatives().getLast())).containsExactly("Møderne er målt");
    }

    @Test
    void several_labelled_goals_in_a_cell_share_the_documentation_beside_them() {
        var plan =
                onlyPlan(
                        read(
                                "plan.xlsx",
                                sheet("Ark1")
                                        .row(
                                                "Mål: Færre breve\nMål: Kortere møder",
                                                "Dokumentation: En optælling\nMål: under 100 i alt")
                                        .row("Mål 3: Færre mails")));

        assertThat(plan.initiatives())
                .extracting(goal -> goal.label().number(), goal -> goal.label().title())
                .containsExactly(
                        tuple(null, "Færre breve"),
                        tuple(null, "Kortere møder"),
                        tuple("3", "Færre mails"));
        assertThat(criteria(plan.initiatives().getFirst()))
                .containsExactly("En optælling\nMål: under 100 i alt")
                .isEqualTo(criteria(plan.initiatives().get(1)));
        assertThat(criteria(plan.initiatives().getLast())).isEmpty();
    }

    @Test
    void goal_documentation_and_follow_up_may_stand_in_one_cell() {
        var goal =
                onlyPlan(
                                read(
                                        "plan.xlsx",
                                        sheet("Ark1")
                                                .row(
                                                        "Mål: Færre breve\nDokumentation:\n- En optælling\n- En måling\nOpfølgning: Målet er delvist opfyldt.")))
                        .initiatives()
                        .getFirst();

        assertThat(goal.label().title()).isEqualTo("Færre breve");
        assertThat(criteria(goal)).containsExactly("En optælling", "En måling");
        assertThat(goal.progress().outcome().verdict()).isEqualTo(Verdict.PARTLY);
    }

    @Test
    void last_years_labels_below_a_title_are_another_plan() {
        var plans =
                plans(
                        read(
                                "plan.xlsx",
                                sheet("Ark1")
                                        .row("Virksomhedsplan 2026")
                                        .row("Mål: Færre breve")
                                        .row("Dokumentation: En optælling")
                                        .row("Opfølgning på mål 2025")
                                        .row("Post")
                                        .row("Mål: Færre mails")
                                        .row("Opfølgning: Målet er nået.")));

        assertThat(plans).hasSize(2);
        assertThat(criteria(plans.getFirst().initiatives().getFirst()))
                .containsExactly("En optælling");
        assertThat(goals(plans.getLast())).containsExactly("[Post] Færre mails");
        assertThat(plans.getLast().heading().year()).isEqualTo(2025);
    }

    @Test
    void a_bold_heading_stands_out_from_the_paragraphs_around_it() {
        var sheet = sheet("Ark1").row("Mål: Færre breve", "Dokumentation: En optælling");
        sheet.cells(sheet.cell(0, "Glade borgere", new Looks(null, null, null, null, true, 0)))
                .row("Vi lægger vægt på")
                .row("• Åbenhed")
                .row("• Hjælp")
                .row("Mål: Kort svartid", "Dokumentation: En måling");

        assertThat(goals(onlyPlan(read("plan.xlsx", sheet))))
                .containsExactly("[] Færre breve", "[Glade borgere] Kort svartid");
    }

    /** A document with a table for each goal below headings and running text. */
    private static PlanVersion document() {
        return onlyPlan(
                read(
                        "plan.docx",
                        sheet("Dokument")
                                .paragraph("Virksomhedsplan for biblioteket 2026-2027", 1)
                                .paragraph("Nørreå Kommune", 0)
                                .paragraph(
                                        "Planen er drøftet i maj 2026, status pr. 1. maj 2026.", 0)
                                .paragraph("Indsatsområder", 1)
                                .paragraph("1. Åbne døre", 2)
                                .paragraph("Vi lægger vægt på:", 0)
                                .paragraph("1. Hjælp", 0)
                                .inTable(1, "Mål: Længere åbningstid", "Dokumentation:\nEn tælling")
                                .paragraph("Det næste mål er nyt.", 0)
                                .inTable(2, "Mål: Flere unge", "Dokumentation:\nEn måling")
                                .paragraph("2. Nye medier", 2)
                                .inTable(3, "Mål", "Dokumentation")
                                .inTable(3, "Lån af spil", "Spil er indkøbt")
                                .paragraph("Kontakt", 1)
                                .inTable(4, "Navn", "Telefon")
                                .inTable(4, "Bo Krogh", "12 34 56 78")));
    }

    @Test
    void a_documents_styled_headings_are_its_focus_areas() {
        assertThat(goals(document()))
                .containsExactly(
                        "[Åbne døre] Længere åbningstid",
                        "[Åbne døre] Flere unge",
                        "[Nye medier] Lån af spil");
        assertThat(document().sections()).extracting(Section::number).containsExactly("1", "2");
    }

    @Test
    void a_documents_title_is_its_first_heading_and_running_text_dates_no_status() {
        var heading = document().heading();

        assertThat(heading.title()).isEqualTo("Virksomhedsplan for biblioteket 2026-2027");
        assertThat(heading.year()).isEqualTo(2026);
        assertThat(heading.statusDate()).isNull();
        assertThat(document().initiatives().getFirst().origin().cell())
                .isEqualTo(new SourceCell("Tabel 1", "A1"));
    }
}
