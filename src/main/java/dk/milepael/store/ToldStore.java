package dk.milepael.store;

import dk.milepael.delivery.Mail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By which mails readers were told: recipients, and reports that mails carried. */
public final class ToldStore {
    private final Database database;
    private final PlanJson json;

    public ToldStore(Database database, PlanJson json) {
        this.database = database;
        this.json = json;
    }

    /**
     * A sent mail that told a reader.
     *
     * @param lines the keys of the lines that it told of; null for whole plans
     */
    public record Telling(long runId, LocalDate day, @Nullable Set<String> lines) {}

    /**
     * What a mail tells.
     *
     * @param readers by name, with the keys of the lines that each is told of; null for whole plans
     */
    public record Content(Map<String, @Nullable Set<String>> readers, Set<Said> reminders) {}

    /** A word on a line's deadline, by its key, and to which recipient. */
    public record Said(String reader, String line, String reminder) {}

    /** The keys of lines, as one value that JSON can be read into. */
    private record Keys(List<String> keys) {}

    /**
     * Notes of a mail that was just queued by the run whom it tells, in place of what was noted of
     * it before; does nothing where the run did not queue it, since they were told the same before.
     *
     * @param content whom it tells of what
     */
    public void keep(Run run, Mail mail, Content content) {
        database.write(jdbc ->
                queued(run, mail)
                        .ifPresent(id -> {
                            jdbc.update("delete from told where outbox_id = ?", id);
                            jdbc.update("delete from reminded where outbox_id = ?", id);
                            content.readers()
                                    .forEach((reader, lines) ->
                                            jdbc.update(
                                                    "insert into told (outbox_id, reader, lines) values (?, ?, ?)",
                                                    id,
                                                    reader,
                                                    lines == null
                                                            ? null
                                                            : json.write(
                                                                    new Keys(
                                                                            lines.stream()
                                                                                    .sorted()
                                                                                    .toList()))));
                            content.reminders()
                                    .forEach(said ->
                                            jdbc.update(
                                                    """
                                                    insert into reminded (outbox_id, reader, line, reminder)
                                                    values (?, ?, ?, ?)\
                                                    """,
                                                    id,
                                                    said.reader(),
                                                    said.line(),
                                                    said.reminder()));
                        }));
    }

    private Optional<Long> queued(Run run, Mail mail) {
        return database
                .list(
                        """
                        select id from outbox
                        where run_id = ? and recipient = ? and digest = ? and state = 'PENDING'\
                        """,
                        (row, number) -> row.getLong("id"),
                        run.id(),
                        mail.recipient(),
                        mail.digest())
                .stream()
                .findFirst();
    }

    /** What a recipient is called as a reader of a report, by its path without an ending. */
    public static String readerOf(String recipient, String report) {
        return recipient + "/" + report;
    }

    /** The newest mail to a reader that was sent, of a run before this one and of a day until. */
    public Optional<Telling> last(Run run, String reader, LocalDate until) {
        return newest(run, until, reader, reader, "");
    }

    /** Likewise of the mails that brought a report to a recipient. */
    public Optional<Telling> lastReport(Run run, String recipient, String report, LocalDate until) {
        return newest(run, until, readerOf(recipient, report), report, recipient);
    }

    /**
     * The newest mail that was sent.
     *
     * @param shared what earlier versions called the reader, together with others
     * @param recipient which of those it is
     */
    private Optional<Telling> newest(
            Run run, LocalDate until, String reader, String shared, String recipient) {
        return database
                .list(
                        """
                        select o.run_id, r.report_day, t.lines
                        from told t
                          join outbox o on o.id = t.outbox_id
                          join run r on r.id = o.run_id
                        where t.reader in (?, ?) and (t.reader = ? or o.recipient = ?)
                          and o.run_id < ?
                          and (o.state = 'SENT' or o.sent_at is not null)
                          and r.report_day <= ?
                        order by r.report_day desc, o.id desc limit 1\
                        """,
                        this::telling,
                        reader,
                        shared,
                        reader,
                        recipient,
                        run.id(),
                        until.toString())
                .stream()
                .findFirst();
    }

    /**
     * Whether a mail says it that was sent or still may be, other than mails of this run, those
     * that one of this run would take the place of, and those that may have gone: the same words
     * again make the same mail, which isn't queued twice.
     */
    public boolean isSaid(Run run, Said said) {
        return database.single(
                        """
                        select count(*) from reminded s join outbox o on o.id = s.outbox_id
                        where s.line = ? and s.reminder = ? and s.reader = ?
                          and o.run_id < ? and o.state in ('SENT', 'PENDING', 'SENDING', 'HELD')
                          and not (%s) and not (%s)\
                        """
                                .formatted(DigestQueue.REPLACEABLE, DigestQueue.UNCERTAIN),
                        Integer.class,
                        said.line(),
                        said.reminder(),
                        said.reader(),
                        run.id())
                > 0;
    }

    private Telling telling(ResultSet row, int number) throws SQLException {
        var lines = row.getString("lines");
        return new Telling(
                row.getLong("run_id"),
                LocalDate.parse(row.getString("report_day")),
                lines == null ? null : Set.copyOf(json.read(lines, Keys.class).keys()));
    }
}
