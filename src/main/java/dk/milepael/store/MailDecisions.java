package dk.milepael.store;

import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.MailState;
import java.time.Instant;
import org.springframework.jdbc.core.JdbcTemplate;

/** What persons decide about mails of the outbox, each with a name and a time. */
public final class MailDecisions {
    private final Database database;

    public MailDecisions(Database database) {
        this.database = database;
    }

    /** Lets a held mail go; it is as new as that word. */
    public void release(long id, String person, Instant now) {
        database.write(jdbc -> release(jdbc, id, MailEvent.by(person, now, MailState.PENDING)));
    }

    /**
     * Lets a mail go in spite of what a scan found.
     *
     * @param found where and what, masked
     */
    public void overrule(long id, String person, String found, Instant now) {
        database.write(jdbc -> {
            jdbc.update("update outbox set overruled_by = ? where id = ?", person, id);
            release(jdbc, id, new MailEvent(now, MailState.PENDING, null, found, person));
        });
    }

    /** Has a mail that was sent or failed sent once more, as another message. */
    public void sendAnew(long id, String person, Instant now) {
        database.write(jdbc -> {
            jdbc.update("update outbox set sendings = sendings + 1 where id = ?", id);
            release(jdbc, id, MailEvent.by(person, now, MailState.PENDING));
        });
    }

    /** Has a mail never sent. */
    public void discard(long id, String person, Instant now) {
        database.write(jdbc ->
                MailEvents.move(
                        jdbc,
                        id,
                        new MailEvent(
                                now, MailState.CANCELLED, MailReason.DISCARDED, person, person)));
    }

    static void release(JdbcTemplate jdbc, long id, MailEvent event) {
        jdbc.update(
                "update outbox set queued_at = ?, released_by = ? where id = ?",
                event.at().toString(),
                event.person(),
                id);
        MailEvents.move(jdbc, id, event);
    }
}
