package dk.milepael.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A plan as its text file has it: a sheet's titles, columns and rows, top-down.
 *
 * @param file the workbook's name
 */
record SamplePlan(
        String file, String sheet, List<String> title, List<Column> columns, List<JsonNode> rows) {

    /**
     * A column and the key that rows fill it by.
     *
     * @param header empty in a sheet without a row of headers
     * @param width in characters
     */
    record Column(String key, String header, int width) {}

    /** A date cell; the format is Excel's. */
    record Day(LocalDate day, String format) {}

    static SamplePlan named(String name) {
        var path = "/sample/" + name + ".yml";
        try (var in = SamplePlan.class.getResourceAsStream(path)) {
            return new YAMLMapper().readValue(Objects.requireNonNull(in, path), SamplePlan.class);
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + path, e);
        }
    }

    boolean hasHeaders() {
        return columns.stream().noneMatch(column -> column.header().isEmpty());
    }

    static Optional<String> text(JsonNode row, String key) {
        return Optional.ofNullable(row.get(key)).filter(JsonNode::isString).map(JsonNode::asString);
    }

    static Optional<Day> day(JsonNode row, String key) {
        return Optional.ofNullable(row.get(key))
                .filter(JsonNode::isObject)
                .map(node ->
                        new Day(
                                LocalDate.parse(node.get("day").asString()),
                                node.get("format").asString()));
    }

    static boolean flag(JsonNode row, String key) {
        return row.path(key).asBoolean(false);
    }
}
