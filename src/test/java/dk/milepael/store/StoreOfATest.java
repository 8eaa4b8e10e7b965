package dk.milepael.store;

import java.nio.file.Path;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A database of one test, empty and with its tables. */
public final class StoreOfATest implements AutoCloseable {
    private final SingleConnectionDataSource source;
    private final Database database;

    public StoreOfATest(Path file) {
        var url = "jdbc:sqlite:" + file + "?foreign_keys=on";
        Flyway.configure().dataSource(url, null, null).load().migrate();
        source = new SingleConnectionDataSource(url, true);
        database = new Database(new JdbcTemplate(source), new DataSourceTransactionManager(source));
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        source.destroy();
    }
}
