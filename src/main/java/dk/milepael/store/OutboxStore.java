package dk.milepael.store;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.MailState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The mails that were queued and how far each has come. */
public final class OutboxStore {
    private final Database database;
    private final PlanJson json;

    public OutboxStore(Database database, PlanJson json) {
        this.database = database;
        this.json = json;
    }

    /** A queued mail; {@code answer} is what the transport said, null before it said anything. */
    public record Queued(long id, MailState state, Mail mail, @Nullable String answer) {}

    /**
     * Queues a mail; does nothing where the recipient's same news is queued or told already. News
     * that failed to be sent, or that an abandoned run took back, is queued again.
     */
    public void queue(Run run, Mail mail, Instant now) {
        database.write(jdbc ->
                jdbc.update(
                        """
                        insert into outbox (run_id, recipient, digest, message, state,
                          queued_at, changed_at)
                        values (?, ?, ?, ?, 'PENDING', ?, ?)
                        on conflict (recipient, digest) do update
                          set run_id = excluded.run_id, message = excluded.message,
                            state = 'PENDING', changed_at = excluded.changed_at
                          where state in ('FAILED', 'CANCELLED')\
                        """,
                        run.id(),
                        mail.recipient(),
                        mail.digest(),
                        json.write(mail),
                        now.toString(),
                        now.toString()));
    }

    public Queued byId(long id) {
        return database.list("select * from outbox where id = ?", this::queued, id).getFirst();
    }

    /** Every mail that waits for a person's word, of whatever run. */
    public List<Queued> held() {
        return database.list("select * from outbox where state = 'HELD' order by id", this::queued);
    }

    /** The mails of a run in the order they were queued. */
    public List<Queued> of(Run run) {
        return database.list(
                "select * from outbox where run_id = ? order by id", this::queued, run.id());
    }

    public void move(long id, MailState state, @Nullable String answer, Instant now) {
        database.write(jdbc ->
                jdbc.update(
                        """
                        update outbox set state = ?, answer = ?, changed_at = ?,
                          attempts = attempts + (? = 'SENDING')
                        where id = ?\
                        """,
                        state.name(),
                        answer,
                        now.toString(),
                        state.name(),
                        id));
    }

    /** Holds every mail that a crash left in the middle of being sent. */
    public void holdUncertain(Instant now) {
        database.write(jdbc ->
                jdbc.update(
                        """
                        update outbox set state = 'HELD', changed_at = ?
                        where state = 'SENDING'\
                        """,
                        now.toString()));
    }

    /** Takes back the unsent mails of an abandoned run, so that their news is still to be told. */
    public void cancel(Run run, Instant now) {
        database.write(jdbc ->
                jdbc.update(
                        """
                        update outbox set state = 'CANCELLED', changed_at = ?
                        where run_id = ? and state = 'PENDING'\
                        """,
                        now.toString(),
                        run.id()));
    }

    private Queued queued(ResultSet row, int number) throws SQLException {
        return new Queued(
                row.getLong("id"),
                MailState.valueOf(row.getString("state")),
                json.read(row.getString("message"), Mail.class),
                row.getString("answer"));
    }
}
