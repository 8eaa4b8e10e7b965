package dk.milepael.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanYearTest {
    @ParameterizedTest
    @CsvSource({
        "Virksomhedsplan 2027 for Havnen, 2027",
        "Handlingsplan 2026-2028, 2026",
        "Handlingsplan 2026-27.xlsx, 2026",
        "Markedsplan 2026, 2026",
        "plan_2026_v2.xlsx, 2026",
        "Budget 2026 status december 2025, 2026",
        "Plan 2026 status 2027-01-15.xlsx, 2026",
        "Q-plan for 2026, 2026",
    })
    void a_name_tells_the_year_of_its_plan(String name, int year) {
        assertThat(PlanYear.in(name)).isEqualTo(new PlanYear(year));
    }

    @ParameterizedTest
    @CsvSource({
        "Handlingsplan",
        "Handlingsplan status januar 2027.xlsx",
        "Handlingsplan_status_jan_2027.xlsx",
        "Handlingsplan 2027 januar.xlsx",
        "Status pr. 20. november 2026",
        "Handlingsplan 2026-11-20.xlsx",
        "Handlingsplan_20.11.2026.xlsx",
        "Handlingsplan 20261120.xlsx",
        "Handlingsplan 2026-11.xlsx",
        "Status 3. kvartal 2026",
        "Status Q3 2026",
        "Opfølgning uge 43 2026",
        "Sag 120261",
    })
    void the_time_of_a_status_is_no_year_of_a_plan(String name) {
        assertThat(PlanYear.in(name)).isNull();
    }
}
