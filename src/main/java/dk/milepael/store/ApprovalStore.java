package dk.milepael.store;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.MailState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who approved which report of a run, and the mails that waited for it. */
public final class ApprovalStore {
    private final Database database;
    private final PlanJson json;

    public ApprovalStore(Database database, PlanJson json) {
        this.database = database;
        this.json = json;
    }

    /** Who approved, and when. */
    public record Approved(String by, Instant at) {}

    public Optional<Approved> of(long runId, String report) {
        return database
                .list(
                        """
                        select approved_by, approved_at from approval
                        where run_id = ? and report = ?\
                        """,
                        (row, number) ->
                                new Approved(row.getString(1), Instant.parse(row.getString(2))),
                        runId,
                        report)
                .stream()
                .findFirst();
    }

    /** The newest approval of a report, of whatever run. */
    public Optional<Approved> newest(String report) {
        return database
                .list(
                        """
                        select approved_by, approved_at from approval
                        where report = ? order by approved_at desc limit 1\
                        """,
                        (row, number) ->
                                new Approved(row.getString(1), Instant.parse(row.getString(2))),
                        report)
                .stream()
                .findFirst();
    }

    public void approve(long runId, String report, Approved approved) {
        database.write(jdbc ->
                jdbc.update(
                        """
                        insert into approval (run_id, report, approved_by, approved_at)
                        values (?, ?, ?, ?)\
                        """,
                        runId,
                        report,
                        approved.by(),
                        approved.at().toString()));
    }

    /** The newest night that went to its end. */
    public Optional<Run> newestNight() {
        return database
                .list(
                        """
                        select id from run where kind = 'night' and state = 'ended'
                        order by id desc limit 1\
                        """,
                        (row, number) -> row.getLong(1))
                .stream()
                .findFirst()
                .map(new RunStore(database)::byId);
    }

    public Optional<Run> night(long id) {
        return database
                .list(
                        "select id from run where kind = 'night' and state = 'ended' and id = ?",
                        (row, number) -> row.getLong(1),
                        id)
                .stream()
                .findFirst()
                .map(new RunStore(database)::byId);
    }

    /** The run that writes to a folder. */
    public Optional<Run> inFolder(Path folder) {
        return database
                .list(
                        "select id from run where folder = ? order by id desc limit 1",
                        (row, number) -> row.getLong(1),
                        folder.toString())
                .stream()
                .findFirst()
                .map(new RunStore(database)::byId);
    }

    /** The mails that are not sent, with an attachment from below a folder. */
    public List<OutboxStore.Queued> unsentWith(OutboxStore outbox, Path file) {
        return java.util.stream.Stream.concat(outbox.held().stream(), outbox.waiting().stream())
                .filter(queued ->
                        queued.mail().attachments().stream()
                                .anyMatch(one -> one.file().equals(file)))
                .toList();
    }

    /**
     * Puts another content of an attachment in a mail, which goes before any newer one: also where
     * it was not held, since the server was gone before anybody looked at it.
     */
    public void release(OutboxStore outbox, long id, Mail mail, Approved approved) {
        database.write(jdbc -> {
            jdbc.update("update outbox set message = ? where id = ?", json.write(mail), id);
            if (isFreed(outbox.byId(id).standing())) {
                MailDecisions.release(
                        jdbc, id, MailEvent.by(approved.by(), approved.at(), MailState.PENDING));
            }
        });
    }

    /** Whatever else holds a mail, such as a crash, is no matter of its content. */
    private static boolean isFreed(OutboxStore.Standing standing) {
        return standing.state() == MailState.PENDING
                || (standing.state() == MailState.HELD
                        && standing.reason() == MailReason.OBJECTION);
    }
}
