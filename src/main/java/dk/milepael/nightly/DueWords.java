package dk.milepael.nightly;

import dk.milepael.nightly.Readers.Reader;
import dk.milepael.plan.Party;
import dk.milepael.plan.Role;
import dk.milepael.plan.Verdict;
import dk.milepael.report.lines.Line;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.mail.Matters.Reminded;
import dk.milepael.rules.Reminder;
import dk.milepael.rules.Reminders;
import dk.milepael.rules.Reminding;
import dk.milepael.store.Run;
import dk.milepael.store.ToldStore;
import dk.milepael.store.ToldStore.Said;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The words on deadlines that a run's mails say for the first time. */
@Component
final class DueWords {
    private final ToldStore told;
    private final Reminding reminding;
    private final Reminders reminders;

    DueWords(ToldStore told, Settings settings) {
        this.told = told;
        this.reminding = settings.mailing().reminding();
        this.reminders = new Reminders(reminding, settings.judging().days());
    }

    /** Words to an owner, the nearest deadline first. */
    List<Reminded> of(Run run, String recipient, Portfolio owner) {
        return said(run, recipient, owner, (line, words) -> words.of(line.deadline(), run.asOf()));
    }

    /** What stays overdue with those whose superior the reader is. */
    List<Reminded> passedOn(Run run, Reader superior, List<Reader> all) {
        var slug = superior.recipient().slug();
        return all.stream()
                .filter(reader -> slug.equals(reader.recipient().superior()))
                .flatMap(reader -> Stream.ofNullable(reader.own()))
                .flatMap(owner ->
                        said(
                                run,
                                slug,
                                owner,
                                (line, words) ->
                                        words.escalated(line.deadline(), run.asOf())
                                                .filter(_ -> wasReminded(run, owner, line)))
                                .stream())
                .toList();
    }

    /** Nobody hears from a superior what no mail has said before; where none would, that is all. */
    private boolean wasReminded(Run run, Portfolio owner, Line line) {
        var due = line.due();
        return due != null
                && (reminding.after().isEmpty()
                        || reminding.after().stream()
                                .map(days -> Reminder.key(Reminder.Kind.AFTER, due, days))
                                .anyMatch(key ->
                                        told.isSaid(run, new Said(owner.slug(), line.key(), key))));
    }

    private List<Reminded> said(
            Run run,
            String recipient,
            Portfolio owner,
            BiFunction<Line, Reminders, Optional<Reminder>> word) {
        return owner.lines().stream()
                .filter(DueWords::isAwaited)
                .sorted(Line.OLDEST_FIRST)
                .flatMap(line ->
                        word
                                .apply(line, reminders)
                                .map(found -> new Reminded(line, found))
                                .stream())
                .filter(found ->
                        !told.isSaid(
                                run,
                                new Said(recipient, found.line().key(), found.reminder().key())))
                .toList();
    }

    /** Open, with an outcome to wait for, of an owner who doesn't only approve or decide. */
    private static boolean isAwaited(Line line) {
        return line.isOpen() && line.verdict() != Verdict.NOT_REACHED && !isDecider(line);
    }

    private static boolean isDecider(Line line) {
        return line.initiative().promise().owners().stream()
                .filter(party -> party.name().equals(line.owner()))
                .map(Party::role)
                .anyMatch(Role.STYREGRUPPE::equals);
    }
}
