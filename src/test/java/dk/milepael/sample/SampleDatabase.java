package dk.milepael.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Objects;

/** The small database of building projects that the sample's settings name as a source. */
final class SampleDatabase {
    static final Path FILE = Path.of("src/sample/anlaegsplan.db");

    private static final String SCRIPT = "/sample/anlaegsplan.sql";

    private SampleDatabase() {}

    /** Makes the database anew; a file that is there goes first. */
    static void write(Path file) throws IOException, SQLException {
        Files.deleteIfExists(file);
        try (var database = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = database.createStatement()) {
            statement.executeUpdate(script());
        }
    }

    private static String script() throws IOException {
        try (var in = SampleDatabase.class.getResourceAsStream(SCRIPT)) {
            return new String(
                    Objects.requireNonNull(in, SCRIPT).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
