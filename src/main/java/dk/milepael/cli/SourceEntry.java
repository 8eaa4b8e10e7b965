package dk.milepael.cli;

import dk.milepael.ingest.database.DatabaseSource;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A database as {@code milepael.yml} writes it; paths are relative to the file's folder. */
record SourceEntry(
        @Nullable String name,
        @Nullable String url,
        @Nullable String user,
        @Nullable String passwordFile,
        @Nullable String passwordVariable,
        @Nullable String query,
        @Nullable Integer timeoutSeconds) {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final int USUAL_TIMEOUT_SECONDS = 60;

    static List<DatabaseSource> all(List<SourceEntry> entries, Path folder) {
        var names = new HashSet<String>();
        for (var entry : entries) {
            SettingsFile.mustBeNoPersonalNumber("sources.name", entry.name);
            if (!names.add(must("name", entry.name))) {
                throw new IllegalArgumentException(
                        "sources.name: to kilder hedder «%s»".formatted(entry.name));
            }
        }
        return entries.stream().map(entry -> entry.source(folder)).toList();
    }

    private DatabaseSource source(Path folder) {
        var file = passwordFile == null ? null : folder.resolve(passwordFile).normalize();
        return new DatabaseSource(
                must("name", name),
                address(must("url", url), folder),
                new DatabaseSource.Login(user, file, passwordVariable),
                must("query", query),
                Duration.ofSeconds(
                        timeoutSeconds == null ? USUAL_TIMEOUT_SECONDS : timeoutSeconds));
    }

    private static String address(String url, Path folder) {
        var path = url.startsWith(SQLITE) ? url.substring(SQLITE.length()) : "";
        return path.isEmpty() || path.startsWith(":") || path.startsWith("file:")
                ? url
                : SQLITE + folder.resolve(path).normalize();
    }

    private static String must(String key, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("sources.%s: mangler".formatted(key));
        }
        return value;
    }
}
