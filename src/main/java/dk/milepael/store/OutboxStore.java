package dk.milepael.store;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.MailState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mails that were queued, how far each has come, and everything that befell it. */
public final class OutboxStore {
    private final Database database;
    private final PlanJson json;

    public OutboxStore(Database database, PlanJson json) {
        this.database = database;
        this.json = json;
    }

    /**
     * A queued mail.
     *
     * @param standing how far it has come
     * @param sendings how many times it was sent on purpose, from 1
     * @param overruledBy who found that what a scan saw in it is nothing; null where nobody did
     */
    public record Queued(
            long id,
            long runId,
            Mail mail,
            Standing standing,
            int attempts,
            int sendings,
            @Nullable String overruledBy) {
        /** Whether what it said was removed when it was old. */
        public boolean isEmptied() {
            return mail.address().isEmpty() || mail.text().isEmpty();
        }

        public MailState state() {
            return standing.state();
        }

        public @Nullable String answer() {
            return standing.answer();
        }
    }

    /**
     * How far a mail has come.
     *
     * @param reason null where it goes its usual way
     * @param answer what the transport said; null before it said anything
     * @param sentTo the address it went to; null unless sent
     */
    public record Standing(
            MailState state,
            @Nullable MailReason reason,
            @Nullable String answer,
            @Nullable String sentTo,
            Instant queuedAt,
            Instant changedAt) {}

    /**
     * Queues a mail that stands for itself; does nothing where the recipient's same news is queued,
     * told or discarded already. News that failed to be sent, or that an abandoned run took back,
     * is queued again.
     */
    public void queue(Run run, Mail mail, Instant now) {
        database.write(jdbc ->
                jdbc.queryForList(
                                """
                                insert into outbox (run_id, recipient, digest, message, state,
                                  queued_at, changed_at)
                                values (?, ?, ?, ?, 'PENDING', ?, ?)
                                on conflict (recipient, digest) do update
                                  set run_id = excluded.run_id, message = excluded.message,
                                    state = 'PENDING', reason = null, queued_at = excluded.queued_at,
                                    changed_at = excluded.changed_at, released_by = null,
                                    overruled_by = null
                                  where state in ('FAILED', 'CANCELLED')
                                    and reason is not 'DISCARDED'
                                returning id\
                                """,
                                Long.class,
                                run.id(),
                                mail.recipient(),
                                mail.digest(),
                                json.write(mail),
                                now.toString(),
                                now.toString())
                        .forEach(id ->
                                MailEvents.write(jdbc, id, MailEvent.of(now, MailState.PENDING))));
    }

    /** The mail of an id, which must be one. */
    public Queued byId(long id) {
        return find(id).orElseThrow();
    }

    public Optional<Queued> find(long id) {
        return database.list("select * from outbox where id = ?", this::queued, id).stream()
                .findFirst();
    }

    /** Every mail that waits for a person's word, of whatever run. */
    public List<Queued> held() {
        return in(MailState.HELD);
    }

    /** Every mail that waits to be sent, of whatever run. */
    public List<Queued> waiting() {
        return in(MailState.PENDING);
    }

    /** Every mail that waits and that somebody has let go. */
    public List<Queued> released() {
        return database.list(
                """
                select * from outbox where state = 'PENDING' and released_by is not null
                order by id\
                """,
                this::queued);
    }

    private List<Queued> in(MailState state) {
        return database.list(
                "select * from outbox where state = ? order by id", this::queued, state.name());
    }

    /** The mails that a run queued, tried or took back, in the order they were queued. */
    public List<Queued> of(Run run) {
        return database.list(
                "select * from outbox where ? in (run_id, tried_run, settled_run) order by id",
                this::queued,
                run.id());
    }

    /** The mails that failed in a run, or since the night before it. */
    public List<Queued> failed(Run run) {
        return database.list(
                """
                select * from outbox where state = 'FAILED' and (? in (run_id, tried_run)
                  or changed_at > (select max(ended_at) from run
                    where kind = 'night' and state = 'ended' and id < ?)) order by id\
                """,
                this::queued,
                run.id(),
                run.id());
    }

    /**
     * The mails that were last queued, newest first.
     *
     * @param state those that stand so; null for all
     */
    public List<Queued> latest(int most, @Nullable MailState state) {
        return database.list(
                "select * from outbox where state = coalesce(?, state) order by id desc limit ?",
                this::queued,
                state == null ? null : state.name(),
                most);
    }

    /** How many mails were sent since then. */
    public int sentSince(Instant then) {
        return database.single(
                "select count(*) from outbox where state = 'SENT' and sent_at >= ?",
                Integer.class,
                then.toString());
    }

    /** Everything that befell a mail, oldest first. */
    public List<MailEvent> events(long id) {
        return database.list(
                "select * from outbox_event where outbox_id = ? order by id",
                MailEvents::event,
                id);
    }

    /** Notes, before the sending begins, that a run tries a mail. */
    public void begin(long id, Run run, Instant now) {
        database.write(jdbc -> {
            jdbc.update(
                    "update outbox set attempts = attempts + 1, tried_run = ? where id = ?",
                    run.id(),
                    id);
            MailEvents.move(jdbc, id, MailEvent.of(now, MailState.SENDING));
        });
    }

    /** Notes that a mail was sent, and to which address. */
    public void sent(long id, String address, String answer, Instant now) {
        database.write(jdbc -> {
            jdbc.update(
                    "update outbox set sent_at = ?, sent_to = ? where id = ?",
                    now.toString(),
                    address,
                    id);
            MailEvents.move(jdbc, id, MailEvent.of(now, MailState.SENT, null, answer));
        });
    }

    /** Notes what befell a mail that was not sent. */
    public void move(long id, MailEvent event) {
        database.write(jdbc -> MailEvents.move(jdbc, id, event));
    }

    /** Holds every mail that a crash left in the middle of being sent. */
    public void holdUncertain(Instant now) {
        in(MailState.SENDING)
                .forEach(mail ->
                        move(mail.id(), MailEvent.of(now, MailState.HELD, MailReason.CRASH, null)));
    }

    /** Takes back the unsent mails of an abandoned run, so that their news is still to be told. */
    public void cancel(Run run, Instant now) {
        in(MailState.PENDING).stream()
                .filter(mail -> mail.runId() == run.id())
                .forEach(mail -> move(mail.id(), MailEvent.of(now, MailState.CANCELLED)));
    }

    private Queued queued(ResultSet row, int number) throws SQLException {
        var standing =
                new Standing(
                        MailState.valueOf(row.getString("state")),
                        MailEvents.reason(row),
                        row.getString("answer"),
                        row.getString("sent_to"),
                        Instant.parse(row.getString("queued_at")),
                        Instant.parse(row.getString("changed_at")));
        return new Queued(
                row.getLong("id"),
                row.getLong("run_id"),
                json.read(row.getString("message"), Mail.class),
                standing,
                row.getInt("attempts"),
                row.getInt("sendings"),
                row.getString("overruled_by"));
    }
}
