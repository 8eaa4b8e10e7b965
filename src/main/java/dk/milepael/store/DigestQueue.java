package dk.milepael.store;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.MailState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The digests of the outbox: a recipient has at most one that the program may still send by itself,
 * and that is the newest.
 */
public final class DigestQueue {
    /**
     * An unsent digest that surely never left and that nobody has let go, of a table {@code o}: a
     * newer one tells its news too.
     */
    static final String REPLACEABLE =
            """
            o.kind = 'digest' and o.sent_at is null
              and (o.state = 'PENDING' and o.released_by is null
                or o.state = 'HELD' and coalesce(o.reason, '') in ('OBJECTION', 'ABOVE_CAP'))\
            """;

    /** A digest of which nobody knows whether it went, likewise: a person decides. */
    static final String UNCERTAIN =
            """
            o.kind = 'digest' and o.state = 'HELD' and coalesce(o.reason, '') in ('CRASH', 'UNCERTAIN')\
            """;

    private static final String OF_AN_EARLIER_RUN =
            " and o.run_id < ? and (select report_day from run where id = o.run_id) <= ?";

    private final Database database;
    private final PlanJson json;

    public DigestQueue(Database database, PlanJson json) {
        this.database = database;
        this.json = json;
    }

    /** A mail of the same news. */
    private record Twin(
            long id,
            long runId,
            MailState state,
            @Nullable MailReason reason,
            boolean isReplaceable) {
        /** What is above the cap waits for a person, and what may have gone isn't sent again. */
        boolean isQueuedAnew() {
            return switch (state) {
                case FAILED -> true;
                case CANCELLED -> reason != MailReason.DISCARDED;
                case PENDING, HELD -> isReplaceable && reason != MailReason.ABOVE_CAP;
                case SENDING, SENT -> false;
            };
        }
    }

    /**
     * Queues a digest in the place of the recipient's older ones, and of those of others whom it
     * tells of. The same news again is the same mail, with the texts and attachments of today; it
     * is left alone where it was sent, may have been or was discarded.
     *
     * @param others the recipients whose deputy gets it
     */
    public void queue(Run run, Mail mail, List<String> others, Instant now) {
        database.write(jdbc -> {
            var twin = twin(run, mail);
            var whose = Stream.concat(Stream.of(mail.recipient()), others.stream()).toList();
            if (twin.isEmpty()) {
                replace(jdbc, run, whose, inserted(run, mail, now), now);
            } else if (twin.get().isQueuedAnew()) {
                replace(jdbc, run, whose, renewed(jdbc, twin.get().id(), run, mail, now), now);
            } else if (twin.get().runId() != run.id()) {
                settle(jdbc, run, older(run, mail.recipient(), twin.get().id()), outdated(now));
            }
        });
    }

    private void replace(JdbcTemplate jdbc, Run run, List<String> whose, long id, Instant now) {
        MailEvents.move(jdbc, id, MailEvent.of(now, MailState.PENDING));
        var replaced =
                MailEvent.of(now, MailState.CANCELLED, MailReason.REPLACED, String.valueOf(id));
        whose.forEach(one -> settle(jdbc, run, older(run, one, id), replaced));
    }

    /** Takes back what waits for a recipient to whom there is nothing to say any more. */
    public void takeBack(Run run, String recipient, Instant now) {
        database.write(jdbc -> settle(jdbc, run, older(run, recipient, 0), outdated(now)));
    }

    /**
     * A digest of an earlier run that a newer one would take the place of.
     *
     * @param readers whom it tells of something
     */
    public record Waiting(String recipient, Set<String> readers) {}

    /** Each of them. */
    public List<Waiting> waiting(Run run) {
        return database.list(
                """
                select o.recipient, (select json_group_array(distinct
                    substr(t.reader, 1, instr(t.reader || '/', '/') - 1))
                  from told t where t.outbox_id = o.id) as readers
                from outbox o where \
                """
                        + REPLACEABLE
                        + OF_AN_EARLIER_RUN,
                (row, number) ->
                        new Waiting(
                                row.getString("recipient"),
                                Set.of(json.read(row.getString("readers"), String[].class))),
                run.id(),
                run.asOf().toString());
    }

    /** Those for whom a digest waits that somebody let go: it is sent before any newer one. */
    public Set<String> released() {
        return Set.copyOf(
                database.list(
                        """
                        select distinct recipient from outbox
                        where kind = 'digest' and state = 'PENDING' and sent_at is null
                          and released_by is not null\
                        """,
                        (row, number) -> row.getString(1)));
    }

    private Optional<Twin> twin(Run run, Mail mail) {
        return database
                .list(
                        "select o.*, (%s%s) as replaceable from outbox o"
                                        .formatted(REPLACEABLE, OF_AN_EARLIER_RUN)
                                + " where o.recipient = ? and o.digest = ?",
                        (row, number) ->
                                new Twin(
                                        row.getLong("id"),
                                        row.getLong("run_id"),
                                        MailState.valueOf(row.getString("state")),
                                        MailEvents.reason(row),
                                        row.getBoolean("replaceable")),
                        run.id(),
                        run.asOf().toString(),
                        mail.recipient(),
                        mail.digest())
                .stream()
                .findFirst();
    }

    private List<Long> older(Run run, String recipient, long but) {
        return database.list(
                "select o.id from outbox o where o.recipient = ? and o.id <> ? and "
                        + REPLACEABLE
                        + OF_AN_EARLIER_RUN,
                (row, number) -> row.getLong(1),
                recipient,
                but,
                run.id(),
                run.asOf().toString());
    }

    private static MailEvent outdated(Instant now) {
        return MailEvent.of(now, MailState.CANCELLED, MailReason.OUTDATED, null);
    }

    private static void settle(JdbcTemplate jdbc, Run run, List<Long> mails, MailEvent event) {
        for (var id : mails) {
            jdbc.update("update outbox set settled_run = ? where id = ?", run.id(), id);
            MailEvents.move(jdbc, id, event);
        }
    }

    private long inserted(Run run, Mail mail, Instant now) {
        return database.single(
                """
                insert into outbox
                  (kind, run_id, recipient, digest, message, state, queued_at, changed_at)
                values ('digest', ?, ?, ?, ?, 'PENDING', ?, ?) returning id\
                """,
                Long.class,
                run.id(),
                mail.recipient(),
                mail.digest(),
                json.write(mail),
                now.toString(),
                now.toString());
    }

    private long renewed(JdbcTemplate jdbc, long id, Run run, Mail mail, Instant now) {
        jdbc.update(
                """
                update outbox set kind = 'digest', run_id = ?, message = ?, queued_at = ?,
                  released_by = null, overruled_by = null, settled_run = null where id = ?\
                """,
                run.id(),
                json.write(mail),
                now.toString(),
                id);
        return id;
    }
}
