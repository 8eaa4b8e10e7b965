package dk.milepael.bench;

import dk.milepael.ingest.Families;
import dk.milepael.ingest.PlanReader;
import dk.milepael.ingest.Reading;
import dk.milepael.ingest.process.ReaderLimits;
import dk.milepael.ingest.process.ReaderProcess;
import dk.milepael.ingest.workbook.FileReader;
import dk.milepael.ingest.workbook.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/** The whole reading of an ordinary file, warm: its cells, its recognition and its plan. */
final class SmallFile {
    private static final int ROWS = 500;
    private static final int WARM_UP = 100;
    private static final int MEASURED = 51;

    private SmallFile() {}

    public static void main(String[] arguments) throws IOException {
        System.out.printf("%d rows, whole reading, warm, median on the clock:%n", ROWS);
        var shortTexts = MadeWorkbook.of(ROWS);
        var catalogue = OrdinaryPlan.CATALOGUE.of(ROWS);
        var here = new WorkbookFiles();
        print("short texts", here, shortTexts);
        print("catalogue with prose", here, catalogue);
        var table = OrdinaryPlan.STATUS_TABLE.of(ROWS);
        print("status table with prose", here, table);
        try (var process = new ReaderProcess(ReaderLimits.STANDARD)) {
            print("catalogue, reader process", process, catalogue);
        }
    }

    private static void print(String title, FileReader files, Path file) {
        var reader = new PlanReader(files, Families.standard());
        var times = new long[MEASURED];
        for (var pass = -WARM_UP; pass < MEASURED; pass++) {
            var start = System.nanoTime();
            var reading = reader.read(file, "plan.xlsx");
            if (!(reading instanceof Reading.Read)) {
                throw new IllegalStateException(file + " was not read as a plan: " + reading);
            }
            if (pass >= 0) {
                times[pass] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        System.out.printf("  %-34s %6.1f ms%n", title, times[MEASURED / 2] / 1e6);
    }
}
