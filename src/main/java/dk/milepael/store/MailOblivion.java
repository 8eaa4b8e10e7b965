package dk.milepael.store;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.MailState;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.jdbc.core.JdbcTemplate;

/** Takes the words out of mails; that they were sent, and what was attached, stays known. */
public final class MailOblivion {
    private static final Set<String> WAITING =
            Set.of(MailState.PENDING.name(), MailState.SENDING.name(), MailState.HELD.name());

    private final Database database;
    private final PlanJson json;

    public MailOblivion(Database database, PlanJson json) {
        this.database = database;
        this.json = json;
    }

    private record Found(long id, String state, Mail mail) {}

    /** Everybody whom a mail was for, by slug. */
    public List<String> recipients() {
        return database.list(
                "select distinct recipient from outbox order by 1", (row, _) -> row.getString(1));
    }

    /** The addresses that one recipient's mails went to, and nobody else's. */
    public List<String> addressesOf(String slug) {
        return database.list(
                """
                select lower(message ->> '$.address') from outbox where recipient = ?
                  and message ->> '$.address' <> ''
                except
                select lower(message ->> '$.address') from outbox
                  where recipient not in (?, 'drift', 'koordinator')\
                """,
                (row, _) -> row.getString(1),
                slug,
                slug);
    }

    /**
     * Empties mails with their addresses, and takes back those that wait.
     *
     * @return how many
     */
    public int emptyOf(Predicate<Mail> whose, Instant now) {
        return empty(whose, true, now);
    }

    /**
     * Empties mails but for their addresses, and takes back those that wait: the next night writes
     * what is left of their news.
     *
     * @return how many
     */
    public int emptyThat(Predicate<String> tell, Instant now) {
        return empty(mail -> tell.test(json.write(mail)), false, now);
    }

    private int empty(Predicate<Mail> which, boolean withAddress, Instant now) {
        var found =
                database
                        .list(
                                "select id, state, message from outbox order by id",
                                (row, _) ->
                                        new Found(
                                                row.getLong(1),
                                                row.getString(2),
                                                json.read(row.getString(3), Mail.class)))
                        .stream()
                        .filter(each -> which.test(each.mail()))
                        .toList();
        database.write(jdbc -> found.forEach(each -> empty(jdbc, each, withAddress, now)));
        return found.size();
    }

    private void empty(JdbcTemplate jdbc, Found found, boolean withAddress, Instant now) {
        var mail = found.mail();
        var emptied =
                new Mail(
                        mail.recipient(),
                        withAddress ? "" : mail.address(),
                        mail.digest(),
                        "",
                        "",
                        "",
                        mail.attachments(),
                        withAddress ? null : mail.replyTo());
        jdbc.update("update outbox set message = ? where id = ?", json.write(emptied), found.id());
        if (withAddress) {
            jdbc.update("update outbox set sent_to = null, answer = null where id = ?", found.id());
            jdbc.update("update outbox_event set words = null where outbox_id = ?", found.id());
        }
        if (WAITING.contains(found.state())) {
            var taken = MailEvent.of(now, MailState.CANCELLED);
            jdbc.update(
                    "update outbox set state = ?, reason = null, changed_at = ? where id = ?",
                    taken.state().name(),
                    now.toString(),
                    found.id());
            MailEvents.write(jdbc, found.id(), taken);
        }
    }
}
