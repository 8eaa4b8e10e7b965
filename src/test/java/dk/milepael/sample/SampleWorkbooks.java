package dk.milepael.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbooks that a new user finds in the drop folder; plans of one file are its sheets. */
final class SampleWorkbooks {
    static final Path INPUT = Path.of("input");
    static final String AUTHOR = "Økonomiafdelingen";

    private static final List<String> PLANS =
            List.of(
                    "handlingskatalog",
                    "styr-paa-driften",
                    "virksomhedsplan",
                    "virksomhedsplan-opfoelgning",
                    "udviklingsaftale",
                    "udviklingsaftale-spor",
                    "udviklingsaftale-tilblivelse");

    private SampleWorkbooks() {}

    static Map<String, List<SamplePlan>> sheetsByFile() {
        return PLANS.stream()
                .map(SamplePlan::named)
                .collect(
                        Collectors.groupingBy(
                                SamplePlan::file, LinkedHashMap::new, Collectors.toList()));
    }

    static void writeAll() throws IOException {
        for (var file : sheetsByFile().entrySet()) {
            try (var workbook = make(file.getValue());
                    var out = Files.newOutputStream(INPUT.resolve(file.getKey()))) {
                workbook.write(out);
            }
        }
    }

    static XSSFWorkbook make(List<SamplePlan> sheets) {
        var workbook = new XSSFWorkbook();
        workbook.getProperties().getCoreProperties().setCreator(AUTHOR);
        var styles = new PlanStyles(workbook);
        sheets.forEach(plan -> new PlanSheet(workbook, styles, plan).write());
        return workbook;
    }
}
