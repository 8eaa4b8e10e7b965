package dk.milepael.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Plans as staff keep them, some hundred rows of prose, no two texts alike. */
enum OrdinaryPlan {
    CATALOGUE("Handling;Milepæle;Frist;Status;Gennemført;Ansvarlig chef") {
        @Override
        void row(Row row, int number, CellStyle month) {
            if (number % ROWS_PER_ACTION == 0) {
                texts(
                        row,
                        "%d. Indsats om %s".formatted(number / ROWS_PER_ACTION + 1, area(number)));
                return;
            }
            texts(
                    row,
                    "Område %d gennemgår aftaler og priser for %s, så lederne kan se, hvad der driver udgiften. Gennemgangen omfatter:\n• kontrakt nr. %d\n• de fem dyreste leverancer\n• hvem der bestiller hvad."
                            .formatted(number, area(number), 40 + number),
                    "Oversigt %d over %s forelagt chefgruppen".formatted(number, area(number)),
                    "",
                    status(number),
                    number % 4 == 0 ? "Gennemført" : "",
                    "Chef nr. %d".formatted(number % 17));
            if (number % 2 == 0) {
                row.getCell(2).setCellValue(LocalDate.of(2026, 1 + number % 12, 1));
                row.getCell(2).setCellStyle(month);
            } else {
                row.getCell(2).setCellValue(word(number) + " " + (2026 + number % 3));
            }
        }
    },

    STATUS_TABLE("Initiativ;Målsætning;Status") {
        @Override
        void row(Row row, int number, CellStyle month) {
            texts(
                    row,
                    "%d) Samlet drift af %s nr. %d".formatted(number, area(number), number),
                    "De %d enheder skal arbejde efter samme plan for %s inden udgangen af %d. Der er afsat %d.000 kr. til formålet. I den forbindelse skal der:\n1. Laves en kortlægning, som er færdig %s 2026.\n2. Ske afprøvning på to steder, afsluttet ultimo september 2027."
                            .formatted(
                                    number + 2,
                                    area(number),
                                    2026 + number % 3,
                                    100 + number,
                                    word(number)),
                    status(number));
        }
    };

    private static final int ROWS_PER_ACTION = 5;
    private static final List<String> AREAS =
            List.of("rengøring", "vejdrift", "hjælpemidler", "rejser", "kantiner", "bygninger");
    private static final List<String> WORDS =
            List.of("primo marts", "ultimo april", "inden udgangen af juni", "medio november");

    private final String headers;

    OrdinaryPlan(String headers) {
        this.headers = headers;
    }

    abstract void row(Row row, int number, CellStyle month);

    /** The file with so many rows. */
    Path of(int rows) throws IOException {
        var file = Path.of("target/bench/%s-%d.xlsx".formatted(name(), rows)).toAbsolutePath();
        Files.createDirectories(file.getParent());
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            var month = workbook.createCellStyle();
            month.setDataFormat(workbook.createDataFormat().getFormat("mmm-yy"));
            var sheet = workbook.createSheet("Plan");
            texts(sheet.createRow(0), "Nørreå Kommune, plan 2026");
            texts(sheet.createRow(2), headers.split(";", -1));
            for (var number = 0; number < rows; number++) {
                row(sheet.createRow(3 + number), number, month);
            }
            workbook.write(out);
        }
        return file;
    }

    static void texts(Row row, String... texts) {
        for (var column = 0; column < texts.length; column++) {
            row.createCell(column).setCellValue(texts[column]);
        }
    }

    static String area(int number) {
        return AREAS.get(number % AREAS.size());
    }

    static String word(int number) {
        return WORDS.get(number % WORDS.size());
    }

    static String status(int number) {
        var first = "Udkast %d blev drøftet med de faglige organisationer".formatted(number);
        return switch (number % 5) {
            case 0 -> first + " den 12. februar 2026, og arbejdet er nu gennemført som planlagt.";
            case 1 ->
                    first
                            + ". Afklaringen er i gang, og resten forventes færdig %s 2027."
                                    .formatted(word(number));
            case 2 -> first + ", men sagen er udskudt, fordi budgettet først kendes til efteråret.";
            case 3 -> "Ikke påbegyndt. Afventer, at leverandør nr. %d svarer.".formatted(number);
            default -> first + ". Målet er nået, og ordningen fortsætter i 2027.";
        };
    }
}
