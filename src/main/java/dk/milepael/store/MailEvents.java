package dk.milepael.store;

import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.MailState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** How what befell a mail is written to and read from the database. */
final class MailEvents {
    private MailEvents() {}

    static void write(JdbcTemplate jdbc, long mail, MailEvent event) {
        jdbc.update(
                """
                insert into outbox_event (outbox_id, at, state, reason, words, person)
                values (?, ?, ?, ?, ?, ?)\
                """,
                mail,
                event.at().toString(),
                event.state().name(),
                name(event.reason()),
                event.words(),
                event.person());
    }

    /** Has a mail stand as what befell it says. */
    static void move(JdbcTemplate jdbc, long mail, MailEvent event) {
        jdbc.update(
                "update outbox set state = ?, reason = ?, answer = ?, changed_at = ? where id = ?",
                event.state().name(),
                name(event.reason()),
                event.words(),
                event.at().toString(),
                mail);
        write(jdbc, mail, event);
    }

    static MailEvent event(ResultSet row, int number) throws SQLException {
        return new MailEvent(
                Instant.parse(row.getString("at")),
                MailState.valueOf(row.getString("state")),
                reason(row),
                row.getString("words"),
                row.getString("person"));
    }

    static @Nullable String name(@Nullable MailReason reason) {
        return reason == null ? null : reason.name();
    }

    static @Nullable MailReason reason(ResultSet row) throws SQLException {
        var name = row.getString("reason");
        return name == null ? null : MailReason.valueOf(name);
    }
}
