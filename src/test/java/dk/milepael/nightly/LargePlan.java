package dk.milepael.nightly;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An action catalogue far larger than any municipality's, with varied text and forty owners. */
final class LargePlan {
    private static final int MILESTONES_AN_INITIATIVE = 5;
    private static final int INITIATIVES_A_SECTION = 25;
    private static final List<String> AREAS =
            List.of("ældre", "skole", "vej", "social", "kultur", "beskæftigelse", "dagtilbud");
    private static final List<String> TASKS =
            List.of("Analyse", "Udbud", "Procedure", "Vejledning", "Kursus", "Overblik");
    private static final List<String> MONTHS =
            List.of("jan", "mar", "maj", "jun", "aug", "okt", "nov", "dec");
    private static final List<String> STATUSES =
            List.of("", "Arbejdet er i gang og følger planen.", "Ikke påbegyndt.");

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Sheet sheet = workbook.createSheet("Handlinger");

    private LargePlan() {}

    static byte[] ofMilestones(int count) {
        var plan = new LargePlan();
        plan.row("Nørreå Kommune");
        plan.row("Handlingskatalog for hele kommunen 2026");
        plan.row("Handling", "Milepæle", "Frist", "Status", "Gennemført", "Ansvarlig chef");
        IntStream.range(0, count).forEach(plan::milestone);
        return plan.bytes();
    }

    private void milestone(int number) {
        if (number % MILESTONES_AN_INITIATIVE == 0) {
            initiative(number / MILESTONES_AN_INITIATIVE);
        }
        var task = of(TASKS, number);
        var area = of(AREAS, number / TASKS.size());
        var isDone = number % 4 == 0;
        row(
                "%s nr. %d på %sområdet tilrettelægges sammen med fagchefen, så ansvar og tidsplan er aftalt, inden budgettet træder i kraft."
                        .formatted(task, number, area),
                "%s nr. %d på %sområdet er forelagt direktionen".formatted(task, number, area),
                of(MONTHS, number) + (number % 3 == 0 ? "-27" : "-26"),
                isDone ? "Forelagt på mødet i januar." : of(STATUSES, number),
                isDone ? "Gennemført" : "",
                "");
    }

    private void initiative(int number) {
        if (number % INITIATIVES_A_SECTION == 0) {
            var section = 1 + number / INITIATIVES_A_SECTION;
            band("%d. Afsnit om %sområdet".formatted(section, of(AREAS, section)));
            band("Mål: At afsnit %d er fulgt op hver måned gennem året".formatted(section));
        }
        row("", "", "", "", "", "Chef %s Nummer%d".formatted(letter(number % 40 / 2), number % 40));
        band(
                "%s. Indsats nr. %d for %s"
                        .formatted(
                                letter(number % INITIATIVES_A_SECTION), number, of(AREAS, number)));
    }

    private static char letter(int number) {
        return (char) ('A' + number % INITIATIVES_A_SECTION);
    }

    private static String of(List<String> words, int number) {
        return words.get(number % words.size());
    }

    private void band(String text) {
        row(text);
        var last = sheet.getLastRowNum();
        sheet.addMergedRegion(new CellRangeAddress(last, last, 0, 5));
    }

    private void row(String... texts) {
        var row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (var column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    private byte[] bytes() {
        try (workbook;
                var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
