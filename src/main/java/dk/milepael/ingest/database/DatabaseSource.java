package dk.milepael.ingest.database;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A database that plans are read from.
 *
 * @param name what reports and receipts call it
 * @param query one select whose columns are named as {@link SourceColumn} documents
 * @param timeout how long connecting, and then the whole query, may take
 */
public record DatabaseSource(String name, String url, Login login, String query, Duration timeout) {
    private static final String ENDING = " (database)";

    /**
     * Who asks; the password itself is looked up when it is needed and kept nowhere.
     *
     * @param user null where the database asks for none
     * @param passwordFile a file that holds the password alone; null where there is none
     * @param passwordVariable the environment variable that holds it; null where there is none
     */
    public record Login(
            @Nullable String user, @Nullable Path passwordFile, @Nullable String passwordVariable) {
        public static final Login NONE = new Login(null, null, null);
    }

    public DatabaseSource {
        if (name.isBlank() || name.contains("/") || name.contains("\\")) {
            throw new IllegalArgumentException(
                    "sources.name: et navn uden skråstreger, ikke «" + name + "»");
        }
        if (timeout.toSeconds() < 1 || timeout.toHours() > 4) {
            throw new IllegalArgumentException(
                    "sources.timeoutSeconds: fra 1 til 14400, ikke " + timeout.toSeconds());
        }
        if (!url.startsWith("jdbc:")) {
            throw new IllegalArgumentException(
                    "sources.url: en adresse, der begynder med jdbc:, ikke «" + url + "»");
        }
    }

    /** Whether a name among the files of a run is that of a source. */
    public static boolean isNamed(String fileName) {
        return fileName.endsWith(ENDING);
    }

    /** Its name among the files of a run; no file that is read ends so. */
    public String fileName() {
        return name + ENDING;
    }

    static String nameOf(String fileName) {
        return fileName.substring(0, fileName.length() - ENDING.length());
    }
}
