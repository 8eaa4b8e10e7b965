package dk.milepael.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the workbooks that a new user finds in the drop folder. */
final class SampleWorkbooks {
    static final Path INPUT = Path.of("input");
    static final List<String> PLANS = List.of("handlingskatalog", "styr-paa-driften");

    private SampleWorkbooks() {}

    /** Writes the workbooks into the drop folder; the test tells whether that is needed. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(INPUT);
        for (var name : PLANS) {
            var plan = SamplePlan.named(name);
            try (var workbook = make(plan);
                    var out = Files.newOutputStream(INPUT.resolve(plan.file()))) {
                workbook.write(out);
            }
        }
    }

    static XSSFWorkbook make(SamplePlan plan) {
        var workbook = new XSSFWorkbook();
        new PlanSheet(workbook, plan).write();
        return workbook;
    }
}
