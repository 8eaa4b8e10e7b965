package dk.milepael.report.word;

import java.util.List;

/**
 * A stacked bar of lights.
 *
 * @param description what it shows, in words
 */
record Bar(String description, List<Part> parts) {

    /** A part of the bar and the light that colours it. */
    record Part(String light, long value) {}

    Bar {
        parts = List.copyOf(parts);
    }

    long total() {
        return parts.stream().mapToLong(Part::value).sum();
    }
}
