package dk.milepael.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The line, from 1, on which each key of a settings file stands, by its path: «rules.off». */
record SettingLines(Map<String, Integer> lines) {
    private static final YAMLMapper MAPPER = new YAMLMapper();

    /** As many as can be read; a file that is no YAML is told of elsewhere. */
    static SettingLines of(Path file) {
        var lines = new HashMap<String, Integer>();
        try (var parser = MAPPER.createParser(file)) {
            while (parser.nextToken() != null) {
                var pointer = parser.streamReadContext().pathAsPointer().toString();
                var path = pointer.replaceFirst("^/", "").replace('/', '.');
                lines.putIfAbsent(path, parser.currentTokenLocation().getLineNr());
            }
        } catch (JacksonException unreadable) {
            return new SettingLines(lines);
        }
        return new SettingLines(lines);
    }

    /** «, linje 4» for a message that begins with its key; nothing where the key is not there. */
    String place(String message) {
        var key = message.split(":", 2)[0];
        return Stream.iterate(key, at -> !at.isEmpty(), SettingLines::above)
                .map(lines::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(", linje %d"::formatted)
                .orElse("");
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }
}
