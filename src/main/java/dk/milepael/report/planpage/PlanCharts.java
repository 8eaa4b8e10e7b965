package dk.milepael.report.planpage;

import dk.milepael.report.chart.Chart;
import org.jspecify.annotations.Nullable;

/**
 * The charts of a report on a single plan; null where there is nothing to tell.
 *
 * @param sections the lights of each section
 * @param months the milestones by the month they are due
 * @param course the lights on the last report days
 */
public record PlanCharts(
        @Nullable Chart sections, @Nullable Chart months, @Nullable Chart course) {}
