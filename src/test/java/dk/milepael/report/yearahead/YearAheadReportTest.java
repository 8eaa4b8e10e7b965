package dk.milepael.report.yearahead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.Family;
import dk.milepael.plan.Light;
import dk.milepael.plan.Precision;
import dk.milepael.report.Noerreaa;
import dk.milepael.report.PageText;
import dk.milepael.report.PlanWorld;
import dk.milepael.report.ReportContext;
import dk.milepael.report.ThreeOutputs;
import dk.milepael.report.Words;
import dk.milepael.report.WorldRow;
import dk.milepael.report.Xhtml;
import dk.milepael.report.overview.OverviewAssembler;
import dk.milepael.report.template.Templates;
import dk.milepael.rules.JudgedPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class YearAheadReportTest {
    private static final Pattern FIRST_NUMBER = Pattern.compile("^\\d+");

    private final Words words = new Words(Words.DANISH);
    private final YearAheadView view = view(Noerreaa.plans());

    private YearAheadView view(List<JudgedPlan> plans) {
        return new YearAheadAssembler(words).view(plans, Noerreaa.CONTEXT);
    }

    private List<YearAheadView.Entry> entries(YearAheadView.Month month) {
        return month.entries();
    }

    @Test
    void twelve_months_are_counted_from_the_report_day() {
        assertThat(view.months())
                .extracting(YearAheadView.Month::title)
                .hasSize(13)
                .startsWith("november 2026 (fra den 20.)", "december 2026")
                .endsWith("oktober 2027", "november 2027 (til den 19.)");
    }

    @Test
    void from_the_first_of_a_month_they_are_twelve_whole_ones() {
        var first = new ReportContext("Nørreå Kommune", "", LocalDate.of(2026, 12, 1));

        var months = new YearAheadAssembler(words).view(Noerreaa.plans(), first).months();

        assertThat(months)
                .extracting(YearAheadView.Month::title)
                .hasSize(12)
                .startsWith("december 2026")
                .endsWith("november 2027");
    }

    @Test
    void a_deadline_stands_with_its_weekday_under_its_month() {
        assertThat(entries(view.months().get(1)))
                .extracting(YearAheadView.Entry::day, YearAheadView.Entry::milestone)
                .containsExactly(
                        tuple("tirsdag den 1. december 2026", "Tre oliefyr er udskiftet"),
                        tuple("fredag den 4. december 2026", "Kampagne for pendlere er holdt"),
                        tuple("tirsdag den 15. december 2026", "Udbud af solceller er afgjort"),
                        tuple("søndag den 20. december 2026", "Kursus i informationssikkerhed"));
    }

    @Test
    void an_assumed_year_is_said() {
        assertThat(entries(view.months().get(2)))
                .extracting(YearAheadView.Entry::day)
                .containsExactly("søndag den 31. januar 2027 (årstal antaget)");
    }

    @Test
    void words_wider_than_a_day_stand_under_the_month_of_their_last_day() {
        var quarter = view(List.of(vague("1. kvartal 2027", Precision.QUARTER, "2027-03-31")));

        assertThat(entries(quarter.months().get(4)))
                .extracting(YearAheadView.Entry::written, YearAheadView.Entry::day)
                .containsExactly(tuple("1. kvartal 2027", "senest onsdag den 31. marts 2027"));
    }

    @Test
    void a_day_off_that_has_passed_without_being_overdue_is_in_the_first_month() {
        var sunday = view(List.of(vague("uge 46", Precision.WEEK, "2026-11-15")));

        assertThat(entries(sunday.months().getFirst())).hasSize(1);
        assertThat(sunday.leftOut()).isEmpty();
    }

    private static JudgedPlan vague(String raw, Precision precision, String last) {
        var day = LocalDate.parse(last);
        var deadline =
                new Deadline(raw, DeadlineKind.DATED, null, day, day, precision, null, List.of());
        return new PlanWorld("Plan", Family.STATUS_TABLE, null)
                .initiative(
                        "1",
                        "Analyse",
                        null,
                        WorldRow.row("Analyse").due(deadline).is(Light.GREEN, "I gang."))
                .judged();
    }

    @Test
    void the_calendar_and_what_it_leaves_out_add_up_to_all_milestones() {
        var tally = new OverviewAssembler(words).view(Noerreaa.plans(), Noerreaa.CONTEXT);
        var inside = view.months().stream().mapToInt(month -> month.entries().size()).sum();
        var outside =
                view.leftOut().stream()
                        .map(FIRST_NUMBER::matcher)
                        .flatMap(matcher -> matcher.results().map(MatchResult::group))
                        .mapToInt(Integer::parseInt)
                        .sum();

        assertThat(inside + outside)
                .isEqualTo(tally.first().tally().total() + tally.first().tally().dropped());
    }

    @Test
    void the_page_reads_like_the_golden_one() {
        PageText.assertGolden("fristkalender.txt", PageText.of(Xhtml.parse(page())));
    }

    @Test
    void paper_word_and_browser_say_the_same() throws Exception {
        ThreeOutputs.of(page()).assertSound();
    }

    @Test
    void a_night_without_plans_has_an_empty_calendar() {
        var nothing = view(List.of());

        assertThat(nothing.brief())
                .containsExactly(
                        "Ingen åbne frister falder i de næste tolv måneder, fra 20. november 2026"
                                + " til 19. november 2027.");
        assertThat(nothing.months()).allMatch(month -> month.entries().isEmpty());
    }

    private String page() {
        var report = new YearAheadReport(Templates.builtIn(words), words);
        return report.of(Noerreaa.plans(), Noerreaa.CONTEXT).xhtml();
    }
}
