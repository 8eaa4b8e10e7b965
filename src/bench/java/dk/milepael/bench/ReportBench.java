package dk.milepael.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How fast a report is set: an action catalogue of 50 milestones, warm, and one of 20,000, once;
 * the same page for each contender, in a process of its own. The ratio is to our own time.
 */
public final class ReportBench {
    private static final Path FOLDER = Path.of("target/bench");
    private static final List<Setting> PDF =
            List.of(Setting.MILEPAEL_PDF, Setting.JASPER, Setting.OPENHTMLTOPDF);
    private static final List<Setting> WORD = List.of(Setting.MILEPAEL_WORD, Setting.XWPF);

    /** A page, how often it is set, and the heap that each contender has. */
    private record Trial(int milestones, int warmUp, int passes, String heap) {
        Path page() {
            return FOLDER.resolve("page-%d.xhtml".formatted(milestones));
        }
    }

    private static final Trial SMALL = new Trial(50, 40, 21, "512m");
    private static final Trial LARGE = new Trial(20_000, 0, 1, "1500m");
    private static final Trial PROMISED = new Trial(20_000, 0, 1, "512m");

    private ReportBench() {}

    public static void main(String[] arguments) throws IOException {
        make(SMALL);
        make(LARGE);
        compare("PDF", PDF, SMALL);
        compare("PDF", PDF, LARGE);
        compare("Word", WORD, SMALL);
        compare("Word", WORD, LARGE);
        compare(
                "Within the promised heap",
                List.of(Setting.MILEPAEL_PDF, Setting.MILEPAEL_WORD, Setting.MILEPAEL_HTML),
                PROMISED);
    }

    private static void make(Trial trial) throws IOException {
        if (!Files.exists(trial.page())) {
            new Fork(LARGE.heap()).said(PlanPage.class, String.valueOf(trial.milestones()));
        }
    }

    private static void compare(String title, List<Setting> contenders, Trial trial) {
        System.out.printf("%s, %d milestones, -Xmx%s%n", title, trial.milestones(), trial.heap());
        System.out.printf("  %-34s %9s %8s %8s %6s%n", "", "cpu ms", "heap MB", "KB", "ratio");
        var ours = 0.0;
        for (var contender : contenders) {
            var cells = measured(contender, trial).split(" ", 3);
            if (cells.length < 3) {
                System.out.printf("  %-34s %9s%n", contender.title, cells[0]);
                continue;
            }
            var millis = Long.parseLong(cells[0]) / 1000.0;
            ours = ours == 0 ? millis : ours;
            System.out.printf(
                    "  %-34s %9.1f %8s %8d %6.2f%n",
                    contender.title,
                    millis,
                    cells[1],
                    Long.parseLong(cells[2]) >> 10,
                    millis / ours);
        }
    }

    /** Its three numbers, or one word for why there are none. */
    private static String measured(Setting contender, Trial trial) {
        try {
            return new Fork(trial.heap())
                    .said(
                            OneSetting.class,
                            contender.name(),
                            trial.page().toString(),
                            String.valueOf(trial.warmUp()),
                            String.valueOf(trial.passes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException e) {
            return "failed";
        }
    }
}
