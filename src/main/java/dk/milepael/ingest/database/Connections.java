package dk.milepael.ingest.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Opens connections that only read. */
final class Connections {
    private static final String SQLITE = "jdbc:sqlite:";
    private static final String SQLITE_READ_ONLY = "1";

    private Connections() {}

    /**
     * @throws NoSuchFileException where the password is nowhere to be found
     */
    static Connection open(DatabaseSource source) throws SQLException, IOException {
        var connection = DriverManager.getConnection(source.url(), properties(source));
        connection.setReadOnly(true);
        // PostgreSQL sends rows in chunks only inside a transaction
        connection.setAutoCommit(false);
        return connection;
    }

    private static Properties properties(DatabaseSource source) throws IOException {
        var properties = new Properties();
        var user = source.login().user();
        if (user != null) {
            properties.setProperty("user", user);
        }
        var password = password(source.login());
        if (password != null) {
            properties.setProperty("password", password);
        }
        var seconds = String.valueOf(source.timeout().toSeconds());
        if (source.url().startsWith(SQLITE)) {
            // a file that isn't there would be made
            properties.setProperty("open_mode", SQLITE_READ_ONLY);
        } else {
            properties.setProperty("loginTimeout", seconds);
            properties.setProperty("connectTimeout", seconds);
            properties.setProperty("socketTimeout", seconds);
        }
        return properties;
    }

    private static @Nullable String password(DatabaseSource.Login login) throws IOException {
        var file = login.passwordFile();
        if (file != null) {
            if (!Files.isReadable(file)) {
                throw new NoSuchFileException(file.toString());
            }
            return Files.readString(file).strip();
        }
        var variable = login.passwordVariable();
        if (variable == null) {
            return null;
        }
        var value = System.getenv(variable);
        if (value == null) {
            throw new NoSuchFileException("$" + variable);
        }
        return value;
    }
}
