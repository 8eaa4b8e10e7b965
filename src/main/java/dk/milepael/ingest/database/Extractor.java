package dk.milepael.ingest.database;

import dk.milepael.ingest.workbook.Cleaning;
import dk.milepael.ingest.workbook.Contents.Refused;
import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.plan.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;

/**
 * Takes the rows of a database over into a file: in chunks, in one transaction that only reads, so
 * that the extract is the database at one moment.
 */
public final class Extractor {
    private static final Logger LOG = System.getLogger(Extractor.class.getName());
    private static final int ROWS_A_CHUNK = 1_000;

    /** What became of asking a database. */
    public sealed interface Extraction {

        /** All rows stand in the file. */
        record Taken(int rows) implements Extraction {}

        /** What the file holds is of no use. */
        record Failed(Refused refusal) implements Extraction {}
    }

    /**
     * Asks a database and writes what it answers.
     *
     * @param target written from its beginning
     * @throws UncheckedIOException where the file can't be written
     */
    public Extraction extract(DatabaseSource source, Path target) {
        try (var connection = Connections.open(source)) {
            return extract(source, connection, target);
        } catch (NoSuchFileException e) {
            return failed(source, Refusal.IO, "source.password", e);
        } catch (SQLException e) {
            return failed(source, Refusal.IO, "source.unreachable", e);
        } catch (IOException e) {
            throw new UncheckedIOException("writing the extract of " + source.name(), e);
        }
    }

    private static Extraction extract(DatabaseSource source, Connection connection, Path target)
            throws IOException {
        try (var statement = connection.createStatement();
                var out = Files.newBufferedWriter(target)) {
            statement.setFetchSize(ROWS_A_CHUNK);
            statement.setQueryTimeout((int) source.timeout().toSeconds());
            try (var rows = statement.executeQuery(source.query())) {
                return new RowCopy(source, rows).to(out);
            }
        } catch (SQLTimeoutException e) {
            return failed(source, Refusal.TIMEOUT, "source.timeout", e);
        } catch (SQLException e) {
            return failed(source, Refusal.IO, "source.query", e);
        }
    }

    /** The database's own words help the operator, and may quote a value. */
    private static Extraction failed(
            DatabaseSource source, Refusal code, String key, Exception cause) {
        LOG.log(Logger.Level.WARNING, () -> "source %s: %s".formatted(source.name(), key), cause);
        var words = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        var message =
                Message.of(key)
                        .with("kilde", source.name())
                        .with("svar", new Cleaning().clean(words));
        return new Extraction.Failed(new Refused(code, message));
    }
}
