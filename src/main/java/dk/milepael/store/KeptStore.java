package dk.milepael.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What of the past something still needs, and what is old enough to go. */
public final class KeptStore {
    private final Database database;

    public KeptStore(Database database) {
        this.database = database;
    }

    /** The folders of nights that began before then. */
    public List<Path> foldersBefore(Path output, Instant then) {
        return database.list(
                """
                select distinct folder from run
                where kind = 'night' and state <> 'open' and output = ? and started_at < ?\
                """,
                (row, number) -> Path.of(row.getString(1)),
                output.toString(),
                then.toString());
    }

    /**
     * The folders that a page may lead to: the newest night's, those with the newest report of a
     * plan in force, and those of mails that are not sent yet.
     */
    public Set<Path> foldersNeeded() {
        return Set.copyOf(
                database.list(
                        """
                        select folder from run where id in (
                          select max(id) from run where kind = 'night' and state = 'ended'
                          union select max(p.run_id) from report p join plan on plan.id = p.plan_id
                            where plan.missing_since_run is null and p.path like 'rapporter/%'
                            group by p.path
                          union select run_id from outbox
                            where state in ('PENDING', 'SENDING', 'HELD'))\
                        """,
                        (row, number) -> Path.of(row.getString(1))));
    }

    /** The runs whose drafts somebody may yet approve for a mail that waits, and the newest. */
    public Set<Long> runsNeeded() {
        return Set.copyOf(
                database.list(
                        """
                        select max(id) from run where kind = 'night' having max(id) is not null
                        union select run_id from outbox
                          where state in ('PENDING', 'SENDING', 'HELD')\
                        """,
                        (row, number) -> row.getLong(1)));
    }

    /** The contents of plans' newest versions, and of the files that the last night found. */
    public Set<String> contentsNeeded() {
        return database
                .list(
                        """
                        select r.sha256 from reading r join version v on v.reading_id = r.id
                        where v.plan_id is null or v.id in
                          (select max(id) from version where plan_id is not null group by plan_id)
                        union select sha256 from claimed_file where sha256 is not null and run_id >=
                          (select max(id) from run where kind = 'night' and state = 'ended')\
                        """,
                        (row, number) -> row.getString(1))
                .stream()
                .collect(Collectors.toSet());
    }

    /**
     * Empties the mails that came to their end before then; that they were sent stays known, so
     * that the same news is never told again, and so do names and hashes of what was attached.
     *
     * @return how many
     */
    public int emptyMailsBefore(Instant then) {
        var emptied =
                database.list(
                        """
                        update outbox set sent_to = null, answer = null,
                          message = json_set(message, '$.address', '', '$.subject', '',
                            '$.text', '', '$.html', '', '$.replyTo', null)
                        where state in ('SENT', 'FAILED', 'CANCELLED') and changed_at < ?
                          and message ->> '$.text' <> '' returning id\
                        """,
                        (row, number) -> row.getLong(1),
                        then.toString());
        database.write(jdbc ->
                emptied.forEach(id ->
                        jdbc.update(
                                "update outbox_event set words = null where outbox_id = ?", id)));
        return emptied.size();
    }
}
