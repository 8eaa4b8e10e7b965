package dk.milepael.nightly;

import dk.milepael.report.Document;
import dk.milepael.report.ReportContext;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A report on whole plans, which several readers may get.
 *
 * @param stem its path without an ending
 * @param planId null for one across plans
 * @param readers who asked for it
 * @param plans what it is on, only when that is asked for
 * @param page makes it
 */
record SharedReport(
        String stem,
        @Nullable String planId,
        Predicate<Readers.Reader> readers,
        Supplier<List<JudgedPlan>> plans,
        Function<ReportContext, ReportDesk.Made<Document>> page) {}
