package dk.milepael.nightly;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One report in one format, by its path below the run's folder.
 *
 * @param planId null for the reports across plans
 */
record ReportFile(@Nullable String planId, String stem, Format format) {
    /** The folder of all reports. */
    static final String FOLDER = "rapporter/";

    private static final String OVERVIEW = FOLDER + "samlet/ledelsesoverblik";

    /** What a report is written as. */
    enum Format {
        PDF,
        DOCX,
        HTML;

        String ending() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static ReportFile ofPlan(String planId, Format format) {
        return new ReportFile(planId, FOLDER + planId + "/opfoelgning", format);
    }

    /** The reports of a run: one for each plan and the management overview, in every format. */
    static List<ReportFile> all(List<String> planIds) {
        var ofPlans =
                planIds.stream()
                        .flatMap(id -> Stream.of(Format.values()).map(each -> ofPlan(id, each)));
        var across = Stream.of(Format.values()).map(each -> new ReportFile(null, OVERVIEW, each));
        return Stream.concat(ofPlans, across).toList();
    }

    String path() {
        return stem + "." + format.ending();
    }
}
