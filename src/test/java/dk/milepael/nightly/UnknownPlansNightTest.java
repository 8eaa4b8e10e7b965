package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.calendar.Cycle;
import dk.milepael.calendar.WorkingDays;
import dk.milepael.ingest.workbook.AllowedColumns;
import dk.milepael.rules.ExpectedPlan;
import dk.milepael.rules.Limit;
import dk.milepael.rules.RuleBook;
import dk.milepael.rules.RuleChanges;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnknownPlansNightTest {
    private static final byte[] CYCLES =
            "Initiativ;Frist;Ansvarlig;Status\nMale bro;1. maj 2027;Bo Krogh;I gang\n"
                    .getBytes(StandardCharsets.UTF_8);

    @TempDir private Path folder;

    private List<String> told(String inRules, String expected) {
        var municipality = new Municipality(folder);
        municipality.drop(CYCLES, "cykelplan.csv");
        var wide = new RuleChanges(Map.of(Limit.WARNING_DAYS, 20), null, Set.of(), Map.of());
        municipality.judges(
                new Settings.Judging(
                        new RuleBook(RuleChanges.NONE, Map.of(), Map.of(inRules, wide)),
                        new WorkingDays(Set.of()),
                        List.of(new ExpectedPlan(null, expected, Cycle.YEARLY, 10, null))));
        return municipality.night(Municipality.FRIDAY).summary().lines().stream()
                .filter(line -> line.startsWith("Indstillingen"))
                .toList();
    }

    @Test
    void settings_of_a_plan_that_is_there_are_told_of_to_nobody() {
        assertThat(told("cykelplan", "cykelplan")).isEmpty();
    }

    @Test
    void settings_of_a_plan_that_is_not_there_are_told_with_the_plans_that_are() {
        assertThat(told("cykleplan", "vejplan"))
                .containsExactly(
                        "Indstillingen rules.plans.cykleplan nævner planen «cykleplan», som ingen"
                                + " har set endnu. Den ligner «cykelplan». Planerne hedder: cykelplan.",
                        "Indstillingen expectedPlans.0.plan nævner planen «vejplan», som ingen har"
                                + " set endnu. Planerne hedder: cykelplan.");
    }

    @Test
    void a_plan_to_be_approved_that_is_not_there_is_told_and_a_report_across_plans_is_not() {
        var municipality = new Municipality(folder);
        municipality.drop(CYCLES, "cykelplan.csv");
        municipality.safeguards(
                new Safeguards(
                        AllowedColumns.NONE,
                        Set.of("cykelplaner", "fristkalender"),
                        Safeguards.Keep.STANDARD,
                        Safeguards.Backup.STANDARD,
                        null));

        assertThat(municipality.night(Municipality.FRIDAY).summary().text())
                .contains("Indstillingen approve nævner planen «cykelplaner», som ingen har set")
                .doesNotContain("«fristkalender»");
    }
}
