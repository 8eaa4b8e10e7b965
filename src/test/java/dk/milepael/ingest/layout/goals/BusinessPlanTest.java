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

import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.Reading.Tally;
import dk.milepael.ingest.layout.Sheets;
import dk.milepael.plan.Amount;
import dk.milepael.plan.Commitment;
import dk.milepael.plan.CommitmentField;
import dk.milepael.plan.CommitmentRole;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Criterion;
import dk.milepael.plan.Family;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.LeftOut;
import dk.milepael.plan.Section;
import dk.milepael.plan.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BusinessPlanTest {
    /** Nørreå Kommune's plan for two years, and below it what became of the year before. */
    private static Sheets plan() {
        return sheet("Mål")
                .row("Virksomhedsplan for Stab og Økonomi 2026-2027")
                .blank()
                .row("Indsatsområde", "Mål", "Dokumentation")
                .row(
                        "1. Enklere arbejdsgange",
                        "Bilag skal behandles hurtigere.",
                        "- Der er lavet et overblik over arbejdsgangene i 1. halvår 2026\n- Der er afsat 500.000 kr. til nyt udstyr")
                .row(
                        null,
                        "1. Give lederne tal, de kan styre efter.\n2. Samle tallene ét sted",
                        "Et styringsbræt er taget i brug ultimo 2027.")
                .row("2. En lærende stab", "Flere elever på rådhuset", null)
                .blank()
                .row("Opfølgning på mål for 2025")
                .row("Indsatsområde", "Mål", "Dokumentation", "Opfølgning")
                .row(
                        "1. Enklere arbejdsgange",
                        "Vi vil sende færre breve.",
                        "Antallet af breve er faldet i 2025.",
                        "Målet er nået. Det gentages i 2026/27.");
    }

    @Test
    void each_goal_is_an_initiative_in_its_focus_area() {
        var plan = plans(read("plan.xlsx", plan())).getFirst();

        assertThat(plan.heading().family()).isEqualTo(Family.BUSINESS_PLAN);
        assertThat(plan.sections())
                .extracting(Section::number, Section::title, Section::level)
                .containsExactly(
                        tuple("1", "Enklere arbejdsgange", 1), tuple("2", "En lærende stab", 1));
        assertThat(goals(plan))
                .containsExactly(
                        "[Enklere arbejdsgange] Bilag skal behandles hurtigere.",
                        "[Enklere arbejdsgange] Give lederne tal, de kan styre efter.",
                        "[Enklere arbejdsgange] Samle tallene ét sted",
                        "[En lærende stab] Flere elever på rådhuset");
        assertThat(plan.milestones()).isEmpty();
    }

    @Test
    void several_goals_in_a_cell_share_all_its_criteria() {
        var plan = plans(read("plan.xlsx", plan())).getFirst();

        assertThat(criteria(plan.initiatives().get(1)))
                .containsExactly("Et styringsbræt er taget i brug ultimo 2027.")
                .isEqualTo(criteria(plan.initiatives().get(2)));
    }

    @Test
    void each_bullet_is_a_criterion_with_its_own_deadline_and_never_an_outcome() {
        var first = plans(read("plan.xlsx", plan())).getFirst().initiatives().getFirst();

        assertThat(criteria(first))
                .containsExactly(
                        "Der er lavet et overblik over arbejdsgangene i 1. halvår 2026",
                        "Der er afsat 500.000 kr. til nyt udstyr");
        assertThat(first.content().criteria().getFirst().deadline().due())
                .isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(first.content().criteria().get(1).deadline()).isNull();
        assertThat(first.progress().outcome()).isNull();
        assertThat(first.progress().done()).isNull();
    }

    @Test
    void a_goal_has_the_dates_and_amounts_of_its_criteria() {
        var promise =
                plans(read("plan.xlsx", plan())).getFirst().initiatives().getFirst().promise();

        assertThat(promise.commitments())
                .extracting(Commitment::field, Commitment::role)
                .containsExactly(tuple(CommitmentField.CRITERION, CommitmentRole.DEADLINE));
        assertThat(promise.deadline().due()).isEqualTo(LocalDate.of(2026, 6, 30));
        assertThat(promise.amounts())
                .extracting(Amount::dkk)
                .containsExactly(new BigDecimal("500000"));
    }

    @Test
    void an_amount_that_is_not_set_is_unknown() {
        var plan =
                onlyPlan(
                        read(
                                "plan.xlsx",
                                sheet("Ark1")
                                        .row("Mål", "Dokumentation")
                                        .row("Spare", "- Der findes forslag for x mio. kr.")));

        assertThat(plan.initiatives().getFirst().promise().amounts())
                .singleElement()
                .satisfies(amount -> assertThat(amount.dkk()).isNull());
    }

    @Test
    void a_goal_without_documentation_stays_a_goal() {
        var last = plans(read("plan.xlsx", plan())).getFirst().initiatives().getLast();

        assertThat(last.label()).isEqualTo(new Initiative.Label(null, "Flere elever på rådhuset"));
        assertThat(last.content().criteria()).isEmpty();
        assertThat(last.promise().deadline()).isNull();
    }

    @Test
    void the_follow_up_on_last_years_goals_is_a_plan_of_its_own() {
        var plans = plans(read("plan.xlsx", plan()));

        assertThat(plans)
                .extracting(plan -> plan.heading().title(), plan -> plan.heading().year())
                .containsExactly(
                        tuple("Virksomhedsplan for Stab og Økonomi 2026-2027", 2026),
                        tuple("Opfølgning på mål for 2025", 2025));
        assertThat(goals(plans.getLast()))
                .containsExactly("[Enklere arbejdsgange] Vi vil sende færre breve.");
    }

    @Test
    void the_follow_up_tells_the_outcome_and_where_the_goal_goes_on() {
        var goal = plans(read("plan.xlsx", plan())).getLast().initiatives().getFirst();

        var outcome = goal.progress().outcome();
        assertThat(goal.progress().status()).isEqualTo("Målet er nået. Det gentages i 2026/27.");
        assertThat(outcome.verdict()).isEqualTo(Verdict.DELIVERED);
        assertThat(outcome.continuation()).isEqualTo(Continuation.REPEATED);
        assertThat(outcome.into()).isEqualTo("2026/27");
        assertThat(outcome.quote()).isEqualTo("Målet er nået.");
        assertThat(goal.progress().done()).isTrue();
        assertThat(goal.promise().deadline().due()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(goal.promise().commitments())
                .extracting(Commitment::field)
                .containsExactly(CommitmentField.CRITERION, CommitmentField.STATUS);
    }

    @Test
    void every_row_of_a_part_is_accounted_for() {
        var reading = read("plan.xlsx", plan());

        assertThat(account(reading, 0).tally()).isEqualTo(new Tally(0, 3, 0, 0, 0));
        assertThat(account(reading, 0).recognition().area()).isEqualTo("A3:C6");
        assertThat(account(reading, 1).tally()).isEqualTo(new Tally(0, 1, 0, 0, 0));
        assertThat(account(reading, 0).columns())
                .containsExactly(
                        new ColumnAccount("A", "Indsatsområde", "section"),
                        new ColumnAccount("B", "Mål", "goal"),
                        new ColumnAccount("C", "Dokumentation", "criterion"));
        assertThat(account(reading, 0).recognition().reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.key()).isEqualTo("fit.goals.headers");
                    assertThat(reason.args()).containsKeys("ord", "nr");
                });
    }

    @Test
    void a_group_row_is_a_focus_area_and_a_goal_alone_in_its_row_is_none() {
        var plan =
                onlyPlan(
                        read(
                                "plan.xlsx",
                                sheet("Ark1")
                                        .row("Mål", "Dokumentation")
                                        .row("Godt arbejdsmiljø")
                                        .row("Færre sygedage", "Sygefraværet er under 4 %")
                                        .row("Flere går på arbejde hver dag, fordi de vil det.")
                                        .row("Klart ansvar")
                                        .row("Alle kender deres opgave", "En måling viser det")));

        assertThat(goals(plan))
                .containsExactly(
                        "[Godt arbejdsmiljø] Færre sygedage",
                        "[Godt arbejdsmiljø] Flere går på arbejde hver dag, fordi de vil det.",
                        "[Klart ansvar] Alle kender deres opgave");
    }

    @Test
    void a_focus_area_may_stand_across_above_a_label_row_that_repeats() {
        var reading =
                read(
                        "Målplan 2026.xlsx",
                        sheet("Ark1")
                                .across("1. Enkel hverdag")
                                .row("Mål", "Dokumentation")
                                .row("Færre skemaer", "Ti skemaer er nedlagt")
                                .blank()
                                .across("2. Tæt på borgeren")
                                .row("Vi er her for at hjælpe, og det skal kunne mærkes overalt.")
                                .row("Mål", "Dokumentation")
                                .row("Kort svartid", "Svar gives inden en uge"));

        var plan = onlyPlan(reading);
        assertThat(plans(reading)).hasSize(1);
        assertThat(goals(plan))
                .containsExactly("[Enkel hverdag] Færre skemaer", "[Tæt på borgeren] Kort svartid");
        assertThat(plan.leftOut())
                .extracting(LeftOut::why)
                .containsExactly(
                        LeftOut.Why.REPEATED_HEADER, LeftOut.Why.NOTE, LeftOut.Why.REPEATED_HEADER);
        assertThat(account(reading, 0).tally()).isEqualTo(new Tally(0, 4, 0, 1, 3));
        assertThat(plan.heading().year()).isEqualTo(2026);
    }

    @Test
    void rows_with_more_documentation_belong_to_the_goal_above() {
        var plan =
                onlyPlan(
                        read(
                                "plan.xlsx",
                                sheet("Ark1")
                                        .row("Indsatsområde", "Mål", "Dokumentation", "Ansvarlig")
                                        .row(
                                                "Byen",
                                                "En grøn by",
                                                "Ti træer er plantet",
                                                "Else Dam")
                                        .row(null, null, "Alle tage er grønne")
                                        .row("Byen", "En stille by", "Støjen er målt")));

        assertThat(plan.sections()).hasSize(1);
        assertThat(criteria(plan.initiatives().getFirst()))
                .containsExactly("Ti træer er plantet", "Alle tage er grønne");
        assertThat(plan.initiatives().getFirst().owner()).isEqualTo("Else Dam");
        assertThat(criteria(plan.initiatives().getLast())).containsExactly("Støjen er målt");
    }

    @Test
    void words_that_only_lead_in_to_the_bullets_are_no_criterion_and_are_kept() {
        var goal =
                onlyPlan(
                                read(
                                        "plan.xlsx",
                                        sheet("Ark1")
                                                .row("Mål", "Dokumentation")
                                                .row(
                                                        "Et fælles billede",
                                                        "Der er afleveret en rapport med:\n- 1: Et kort\n-Et skøn\nover prisen\n\nRapporten er drøftet.")))
                        .initiatives()
                        .getFirst();

        assertThat(goal.content().criteria())
                .extracting(Criterion::text)
                .containsExactly("Et kort", "Et skøn over prisen", "Rapporten er drøftet.");
        assertThat(goal.content().description()).isEqualTo("Der er afleveret en rapport med:");
    }

    @Test
    void a_list_behind_a_goal_of_its_own_words_is_one_goal() {
        var plan =
                onlyPlan(
                        read(
                                "plan.xlsx",
                                sheet("Ark1")
                                        .row("Mål", "Dokumentation")
                                        .row(
                                                "Holde disse løfter om service:\n- Svar på en uge\n- Åbent hver dag",
                                                "En optælling")
                                        .row(
                                                "Vi vil:\n- Gøre det let\n- Gøre det hurtigt\nBegge dele hænger sammen.",
                                                "En måling")));

        assertThat(goals(plan))
                .containsExactly(
                        "[] Holde disse løfter om service: Svar på en uge Åbent hver dag",
                        "[] Gøre det let",
                        "[] Gøre det hurtigt");
        assertThat(plan.initiatives().getLast().content().description())
                .isEqualTo("Begge dele hænger sammen.");
    }

    @Test
    void the_title_is_the_goal_and_the_explanation_below_it_belongs_to_the_goal_text() {
        var goal =
                onlyPlan(
                                read(
                                        "plan.xlsx",
                                        sheet("Ark1")
                                                .row("Nr.", "Mål", "Dokumentation")
                                                .row(
                                                        "1.2",
                                                        "At samle\nal viden.\n\nFormålet er at spare tid.",
                                                        "Viden er samlet")))
                        .initiatives()
                        .getFirst();

        assertThat(goal.label()).isEqualTo(new Initiative.Label("1.2", "At samle al viden."));
        assertThat(goal.goal()).isEqualTo("At samle\nal viden.\nFormålet er at spare tid.");
    }

    @Test
    void a_table_with_its_own_outcomes_is_another_plan_though_no_title_says_so() {
        var plans =
                plans(
                        read(
                                "Virksomhedsplan 2026.xlsx",
                                sheet("Ark1")
                                        .row("Mål", "Dokumentation")
                                        .row("Færre breve", "Antallet er faldet")
                                        .blank()
                                        .row("Mål", "Dokumentation", "Opfølgning")
                                        .row("Færre møder", "Optælling", "Målet er ikke nået.")));

        assertThat(plans)
                .extracting(plan -> plan.heading().title())
                .containsExactly("Virksomhedsplan 2026", "Virksomhedsplan 2026 – Opfølgning");
    }

    @Test
    void a_follow_up_on_last_year_is_of_the_year_before_the_files() {
        var plans =
                plans(
                        read(
                                "Virksomhedsplan 2026.xlsx",
                                sheet("Ark1")
                                        .row("Opfølgning på sidste års mål")
                                        .row("Mål", "Dokumentation", "Opfølgning")
                                        .row("Færre møder", "Optælling", "Målet er ikke nået.")));

        assertThat(plans.getFirst().heading().year()).isEqualTo(2025);
    }

    @Test
    void a_sheet_for_each_focus_area_is_one_plan_and_a_sheet_with_a_year_is_another() {
        var plans =
                plans(
                        read(
                                "plan.xlsx",
                                sheet("Enkelhed")
                                        .row("Indsatsområde", "Mål", "Dokumentation")
                                        .row("Enkelhed", "Færre skemaer", "Optælling"),
                                sheet("Nærhed")
                                        .row("Indsatsområde", "Mål", "Dokumentation")
                                        .row("Nærhed", "Kort svartid", "Måling"),
                                sheet("Mål 2025")
                                        .row("Mål", "Dokumentation", "Opfølgning")
                                        .row("Færre breve", "Optælling", "Målet er nået.")));

        assertThat(plans).hasSize(2);
        assertThat(goals(plans.getFirst()))
                .containsExactly("[Enkelhed] Færre skemaer", "[Nærhed] Kort svartid");
        assertThat(plans.getLast().heading().title()).isEqualTo("Mål 2025");
        assertThat(plans.getLast().heading().year()).isEqualTo(2025);
    }

    @Test
    void owners_and_deadlines_in_columns_of_their_own_are_read() {
        var goal =
                onlyPlan(
                                read(
                                        "plan.xlsx",
                                        sheet("Ark1")
                                                .row(
                                                        "Fokusområde",
                                                        "Mål 2026",
                                                        "Succeskriterier",
                                                        "Ansvarlig",
                                                        "Frist",
                                                        "Status")
                                                .row(
                                                        "Byen",
                                                        "En grøn by",
                                                        "Ti træer er plantet inden 1. maj 2026",
                                                        "Else Dam",
                                                        "dec-26",
                                                        "Arbejdet er i gang.")))
                        .initiatives()
                        .getFirst();

        assertThat(goal.owner()).isEqualTo("Else Dam");
        assertThat(goal.promise().deadline().due()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(goal.progress().outcome().verdict()).isEqualTo(Verdict.ONGOING);
    }

    @Test
    void a_hidden_row_and_a_struck_through_one_are_told() {
        var plan =
                onlyPlan(
                        read(
                                "plan.xlsx",
                                sheet("Ark1")
                                        .row("Mål", "Dokumentation")
                                        .hidden("En grøn by", "Ti træer er plantet")
                                        .struck("En stille by", "Støjen er målt")
                                        .row("En åben by", "Flere besøgende")));

        assertThat(plan.initiatives())
                .extracting(goal -> goal.label().title(), goal -> goal.origin().hidden())
                .containsExactly(tuple("En grøn by", true), tuple("En åben by", false));
        assertThat(plan.leftOut())
                .extracting(LeftOut::why, LeftOut::text)
                .containsExactly(
                        tuple(LeftOut.Why.STRUCK_THROUGH, "En stille by · Støjen er målt"));
    }

    @Test
    void a_table_beside_goals_with_other_headers_is_no_part_of_them() {
        var plan =
                onlyPlan(
                        read(
                                "plan.xlsx",
                                sheet("Ark1")
                                        .row("Mål", "Dokumentation")
                                        .row("En grøn by", "Ti træer er plantet")
                                        .blank()
                                        .row("Navn", "Telefon")
                                        .row("Else Dam", "12 34 56 78")));

        assertThat(goals(plan)).containsExactly("[] En grøn by");
    }

    @Test
    void other_lists_with_goals_in_them_stay_what_they_are() {
        var status =
                onlyPlan(
                        read(
                                "status.xlsx",
                                sheet("Ark1")
                                        .row("Initiativ", "Målsætning", "Status")
                                        .row("Ny portal", "Den er let at bruge", "I gang")));
        var catalogue =
                onlyPlan(
                        read(
                                "katalog.xlsx",
                                sheet("Ark1")
                                        .row("Handling", "Milepæl", "Frist", "Status")
                                        .row("Mål: Færre breve")
                                        .row("Breve tælles", "Optælling", "dec-26", "I gang")));

        assertThat(status.heading().family()).isEqualTo(Family.STATUS_TABLE);
        assertThat(catalogue.heading().family()).isEqualTo(Family.ACTION_CATALOGUE);
    }
}
