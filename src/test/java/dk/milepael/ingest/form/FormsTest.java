package dk.milepael.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.Families;
import dk.milepael.ingest.PlanReader;
import dk.milepael.ingest.Reading;
import dk.milepael.ingest.workbook.WorkbookFiles;
import dk.milepael.plan.Family;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import dk.milepael.plan.Track;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormsTest {
    private static final LocalDate DAY = LocalDate.of(2027, 6, 1);

    @TempDir Path folder;

    @Test
    void a_filled_in_action_catalogue_is_read_as_one() {
        var plan =
                filled(
                        Family.ACTION_CATALOGUE,
                        Map.of(
                                "A5", "Nye målere",
                                "B5", "Målerne er sat op",
                                "C5", DAY,
                                "D5", "I gang, tre skoler mangler",
                                "F5", "Teknik",
                                "B6", "Målerne aflæses",
                                "C6", "4. kvartal 2027",
                                "E6", "Nej"));

        assertThat(plan.heading().title()).isEqualTo("Handlingskatalog");
        assertThat(plan.milestones())
                .extracting(Milestone::text)
                .containsExactly("Målerne er sat op", "Målerne aflæses");
        assertThat(plan.milestones())
                .extracting(milestone -> milestone.deadline().due())
                .containsExactly(DAY, LocalDate.of(2027, 12, 31));
    }

    @Test
    void a_filled_in_status_table_is_read_as_one() {
        var plan =
                filled(
                        Family.STATUS_TABLE,
                        Map.of(
                                "B5", "Nye målere",
                                "C5", "Alle skoler har nye målere senest den 1. juni 2027.",
                                "D5", "I gang. To skoler mangler.",
                                "B6", "Færre biler",
                                "C6", "Ti biler er solgt ved udgangen af 2027.",
                                "D6", "Ikke påbegyndt."));

        assertThat(plan.initiatives())
                .extracting(initiative -> initiative.label().title())
                .containsExactly("Nye målere", "Færre biler");
        assertThat(plan.initiatives().getFirst().promise().deadline().due()).isEqualTo(DAY);
    }

    @Test
    void a_filled_in_business_plan_is_read_as_one() {
        var plan =
                filled(
                        Family.BUSINESS_PLAN,
                        Map.of(
                                "A5", "Energi",
                                "B5", "Skolerne bruger mindre strøm.",
                                "C5", "Forbruget er faldet med fem procent.",
                                "B6", "Skolerne bruger mindre vand.",
                                "C6", "Forbruget er faldet med ti procent."));

        assertThat(plan.initiatives())
                .hasSize(2)
                .allSatisfy(goal -> assertThat(goal.content().criteria()).hasSize(1));
        assertThat(plan.sections()).extracting(Section::title).containsExactly("Energi");
    }

    @Test
    void filled_in_initiative_cards_are_read_as_such() {
        var plan =
                filled(
                        Family.INITIATIVE_CARDS,
                        Map.of(
                                "B4", "1. Nye målere",
                                "B5", "Skolerne bruger mindre strøm.",
                                "B6", "- Målerne er sat op senest den 1. juni 2027",
                                "B9", "Målerne er ikke leveret",
                                "B12", DAY,
                                "B16", "2. Færre biler",
                                "B17", "Ti biler er solgt."));

        assertThat(plan.initiatives())
                .extracting(initiative -> initiative.label().title())
                .containsExactly("Nye målere", "Færre biler");
        assertThat(plan.milestones())
                .singleElement()
                .satisfies(task -> assertThat(task.deadline().due()).isEqualTo(DAY));
    }

    @Test
    void a_form_asks_why_something_goes_otherwise() {
        var plan =
                filled(
                        Family.ACTION_CATALOGUE,
                        Map.of(
                                "A5", "Nye målere",
                                "B5", "Målerne er sat op",
                                "C5", DAY,
                                "G5", "Leverandøren er forsinket",
                                "I5", "Der er rykket for levering",
                                "J5", DAY.plusMonths(2),
                                "K5", "Teknikudvalget",
                                "L5", DAY));

        var told = plan.milestones().findFirst().orElseThrow().progress().deviation();
        assertThat(told.cause()).isEqualTo("Leverandøren er forsinket");
        assertThat(told.consequence()).isNull();
        assertThat(told.action()).isEqualTo("Der er rykket for levering");
        assertThat(told.expected().due()).isEqualTo(DAY.plusMonths(2));
        assertThat(told.decision().by()).isEqualTo("Teknikudvalget");
        assertThat(told.decision().on()).isEqualTo(DAY);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void every_form_has_places_for_cause_and_action(Family family) throws IOException {
        try (var workbook =
                new XSSFWorkbook(
                        new ByteArrayInputStream(Forms.of(family.id()).orElseThrow().blank()))) {
            var words = new ArrayList<String>();
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> words.add(cell.toString())));

            assertThat(words)
                    .contains(
                            "Årsag",
                            "Konsekvens",
                            "Afhjælpende handling",
                            "Ny forventet dato",
                            "Besluttet af",
                            "Beslutningsdato");
        }
    }

    @Test
    void a_filled_in_development_agreement_is_read_as_one() {
        var plan =
                filled(
                        Family.DEVELOPMENT_AGREEMENT,
                        Map.of(
                                "A4", "1. Hurtigere svar",
                                "B5", "Borgerne får svar inden for ti dage.",
                                "B7", "X",
                                "B8", "Færre, der skriver to gange.",
                                "B9",
                                        "1. Brevene skrives om senest den 1. juni 2027\n2. Svarene måles",
                                "B10", "Borgerservice",
                                "B12", "Brevene blev dyrere",
                                "A19", "2. Færre fejl",
                                "B20", "Under én procent af sagerne går om.",
                                "C22", "X"));

        assertThat(plan.initiatives())
                .extracting(initiative -> initiative.label().title())
                .containsExactly("Hurtigere svar", "Færre fejl");
        assertThat(plan.initiatives())
                .flatExtracting(initiative -> initiative.content().tracks())
                .extracting(Track::name)
                .containsExactly("Relation til borgeren", "Relation til virksomheden");
        assertThat(plan.milestones())
                .extracting(Milestone::text)
                .containsExactly("Brevene skrives om senest den 1. juni 2027", "Svarene måles");
        assertThat(plan.milestones().findFirst().orElseThrow().deadline().due()).isEqualTo(DAY);
        assertThat(plan.leftOut()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void every_family_has_a_form_with_a_guide_and_a_page_to_print(Family family)
            throws IOException {
        var form = Forms.of(family.id()).orElseThrow();

        try (var workbook = open(form)) {
            assertThat(workbook.getSheetAt(1).getSheetName()).isEqualTo("Vejledning");
            assertThat(workbook.getSheetAt(1).getPhysicalNumberOfRows()).isGreaterThan(8);
            assertThat(workbook.getSheetAt(0).getPrintSetup().getLandscape()).isTrue();
            assertThat(workbook.getSheetAt(0).getDataValidations()).isNotEmpty();
            assertThat(form.fileName()).endsWith(".xlsx");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void a_form_that_nobody_has_filled_in_is_no_plan(Family family) {
        assertThat(read(Forms.of(family.id()).orElseThrow().blank()))
                .isInstanceOf(Reading.Refused.class);
    }

    @Test
    void a_deadline_is_a_date_or_words_and_a_mark_is_yes_or_no() throws IOException {
        try (var workbook = open(Forms.of("action-catalogue").orElseThrow())) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(4).getCell(2).getCellStyle().getDataFormatString())
                    .isEqualTo("dd-mm-yyyy");
            assertThat(sheet.getDataValidations())
                    .filteredOn(each -> each.getRegions().getCellRangeAddress(0).isInRange(4, 2))
                    .singleElement()
                    .returns(DataValidation.ErrorStyle.WARNING, DataValidation::getErrorStyle);
            assertThat(sheet.getDataValidations())
                    .filteredOn(each -> each.getRegions().getCellRangeAddress(0).isInRange(4, 4))
                    .singleElement()
                    .satisfies(marks ->
                            assertThat(marks.getValidationConstraint().getExplicitListValues())
                                    .containsExactly("Ja", "Nej"));
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo((short) 4);
        }
    }

    private PlanVersion filled(Family family, Map<String, Object> cells) {
        var form = Forms.of(family.id()).orElseThrow();
        try (var workbook = open(form);
                var out = new java.io.ByteArrayOutputStream()) {
            cells.forEach((address, value) -> fill(workbook, address, value));
            workbook.write(out);
            var read = (Reading.Read) read(out.toByteArray());
            assertThat(read.sheets())
                    .extracting(Reading.SheetAccount::sheet)
                    .doesNotContain("Vejledning");
            assertThat(read.plans())
                    .singleElement()
                    .returns(family, plan -> plan.heading().family());
            return read.plans().getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFWorkbook workbook, String address, Object value) {
        var at = new CellReference(address);
        var cell = workbook.getSheetAt(0).getRow(at.getRow()).getCell(at.getCol());
        if (value instanceof LocalDate day) {
            cell.setCellValue(DateUtil.getExcelDate(day));
        } else {
            cell.setCellValue(value.toString());
        }
    }

    private Reading read(byte[] workbook) {
        try {
            var file = Files.write(folder.resolve("skema.xlsx"), workbook);
            return new PlanReader(new WorkbookFiles(), Families.standard())
                    .read(file, "skema.xlsx");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static XSSFWorkbook open(Form form) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(form.blank()));
    }
}
