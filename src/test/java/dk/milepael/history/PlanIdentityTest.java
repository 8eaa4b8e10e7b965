package dk.milepael.history;

import static dk.milepael.history.PlanWorld.day;
import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.milestone;
import static dk.milepael.history.PlanWorld.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Slug;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanIdentityTest {
    private static final List<String> TEXTS =
            List.of("Haller malet", "Nøgler udleveret", "Møder holdt", "Budget lagt", "Tag lukket");

    private static PlanVersion version(String title, Integer year, List<String> texts) {
        var rows =
                texts.stream()
                        .map(text -> milestone("m", null, text, day("2026-12-01")))
                        .toArray(Milestone[]::new);
        return plan(title, year, List.of(), initiative("i1", null, "A", "Lokaler", rows));
    }

    private static KnownPlan known(String id, String file, PlanVersion version) {
        return new KnownPlan(id, file, version);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "a month and a year, lokaler maj 2026.xlsx",
        "a date, Lokaler 2026-11-20.xlsx",
        "a date the Danish way, Lokaler_20.11.26.xlsx",
        "a copy, Kopi af lokaler (2).xlsx",
        "a version, Lokaler v2 endelig.xls",
        "an English copy, Copy of lokaler final.csv",
        "a folder, plads/By/lokaler-ny.xlsx",
    })
    void a_file_is_known_by_its_name_less_its_edition(String reason, String file) {
        assertThat(FileStem.of(file)).as(reason).isEqualTo("lokaler");
    }

    @Test
    void the_same_file_name_and_a_third_of_the_rows_make_the_same_plan() {
        var before =
                known("lokaler", "Lokaler maj.xlsx", version("Lokaler", null, TEXTS.subList(0, 3)));
        var now =
                version(
                        "En anden titel",
                        null,
                        List.of("Haller malet", "Cykler købt", "Broer malet grønne"));

        assertThat(PlanIdentity.choose(now, "lokaler juni.xlsx", List.of(before)))
                .isEqualTo(new PlanChoice.Known("lokaler"));
    }

    @Test
    void the_same_name_with_too_few_rows_in_common_is_a_new_plan() {
        var before =
                known("lokaler", "lokaler.xlsx", version("Lokaler", null, TEXTS.subList(0, 4)));
        var now =
                version(
                        "Lokaler",
                        null,
                        List.of("Haller malet", "Cykler købt", "Broer bygget", "Skilte sat op"));

        assertThat(PlanIdentity.choose(now, "lokaler.xlsx", List.of(before)))
                .isEqualTo(new PlanChoice.New(new Slug("lokaler-2")));
    }

    @Test
    void a_plan_under_its_own_name_may_grow() {
        var before =
                known("lokaler", "lokaler.xlsx", version("Lokaler", null, TEXTS.subList(0, 1)));
        var now = version("Lokaler", null, TEXTS);

        assertThat(PlanIdentity.choose(now, "lokaler.xlsx", List.of(before)))
                .isEqualTo(new PlanChoice.Known("lokaler"));
    }

    @ParameterizedTest(name = "{0} rows of 5 in common")
    @CsvSource({"2, false", "3, true"})
    void another_name_needs_three_rows_of_five(int common, boolean isKnown) {
        var texts =
                Stream.concat(
                                TEXTS.stream().limit(common),
                                Stream.of("Cykler købt", "Broer bygget", "Skilte sat op"))
                        .limit(5)
                        .toList();
        var before = known("lokaler", "lokaler.xlsx", version("Lokaler", null, TEXTS));

        var choice =
                PlanIdentity.choose(version("Huse", null, texts), "huse.xlsx", List.of(before));

        assertThat(choice)
                .isEqualTo(
                        isKnown
                                ? new PlanChoice.Known("lokaler")
                                : new PlanChoice.New(new Slug("huse")));
    }

    @Test
    void another_plan_year_is_another_plan() {
        var before = known("lokaler", "lokaler 2026.xlsx", version("Lokaler", 2026, TEXTS));

        assertThat(
                        PlanIdentity.choose(
                                version("Lokaler", 2027, TEXTS),
                                "lokaler 2027.xlsx",
                                List.of(before)))
                .isEqualTo(new PlanChoice.New(new Slug("lokaler-2")));
    }

    @ParameterizedTest
    @CsvSource({
        "Lokaler.xlsx, Lokaler.xlsx",
        "Lokaler status december 2026.xlsx, Lokaler status januar 2027.xlsx",
        "Lokaler 2026-12-20.xlsx, Lokaler 2027-01-20.xlsx",
    })
    void a_plan_that_names_no_year_goes_on_where_its_deadlines_or_its_status_do(
            String before, String now) {
        var known = known("lokaler", before, version("Lokaler", 2026, TEXTS));

        assertThat(PlanIdentity.choose(version("Lokaler", 2027, TEXTS), now, List.of(known)))
                .isEqualTo(new PlanChoice.Known("lokaler"));
    }

    @Test
    void two_plans_that_fit_are_told_as_a_doubt() {
        var one = known("lokaler", "lokaler nord.xlsx", version("Nord", null, TEXTS));
        var other = known("lokaler-syd", "lokaler syd.xlsx", version("Syd", null, TEXTS));

        assertThat(
                        PlanIdentity.choose(
                                version("Lokaler", null, TEXTS),
                                "lokaler.xlsx",
                                List.of(one, other)))
                .isEqualTo(
                        new PlanChoice.Ambiguous(
                                new Slug("lokaler-2"), List.of("lokaler", "lokaler-syd")));
    }

    @Test
    void a_hidden_id_outranks_the_name() {
        var one = known("nord", "lokaler.xlsx", version("Lokaler", null, TEXTS));
        var other =
                known("syd", "helt andet.xlsx", version("Andet", null, List.of("Broer bygget")));
        var heading = version("Lokaler", null, TEXTS).heading();
        var marked =
                new PlanVersion(
                        new PlanVersion.Heading(
                                heading.title(), heading.family(), null, null, null, "Plan", "syd"),
                        List.of(),
                        version("Lokaler", null, TEXTS).initiatives(),
                        PlanVersion.Annex.NONE,
                        List.of(),
                        List.of());

        assertThat(PlanIdentity.choose(marked, "lokaler.xlsx", List.of(one, other)))
                .isEqualTo(new PlanChoice.Known("syd"));
    }

    @Test
    void initiatives_match_where_a_plan_has_no_milestones() {
        var version = plan("Mål", null, List.of(), initiative("i1", null, "1", "Styr på post"));
        var before = known("maal", "maal.xlsx", version);

        assertThat(PlanIdentity.choose(version, "andet.xlsx", List.of(before)))
                .isEqualTo(new PlanChoice.Known("maal"));
    }
}
