package dk.milepael.store;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way to the database: each use is a short transaction of its own, or joins the one that is
 * open, so that the only connection is never held while something long is done.
 */
public final class Database {
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    public Database(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
    }

    public <T> List<T> list(String sql, RowMapper<T> mapper, @Nullable Object... values) {
        return together(() -> jdbc.query(sql, mapper, values));
    }

    /** The one value of the one row; a query that gives none is our bug. */
    public <T> T single(String sql, Class<T> type, @Nullable Object... values) {
        return together(() -> jdbc.queryForObject(sql, type, values));
    }

    public void write(Consumer<JdbcTemplate> change) {
        transaction.executeWithoutResult(status -> change.accept(jdbc));
    }

    /** What no transaction may hold: cleaning up the file, or copying it. */
    public void outside(Consumer<JdbcTemplate> work) {
        work.accept(jdbc);
    }

    /** Several reads and writes as one: all of what is written becomes visible, or none. */
    public <T> T together(Supplier<@Nullable T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }
}
