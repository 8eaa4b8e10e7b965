package dk.milepael.report.chart;

import java.util.List;

/** A drawing without a scale: its marks, the undermost first. */
public record Picture(double width, double height, List<Mark> marks) {
    public Picture {
        marks = List.copyOf(marks);
    }
}
