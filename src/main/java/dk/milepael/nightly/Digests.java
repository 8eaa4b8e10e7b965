package dk.milepael.nightly;

import dk.milepael.delivery.MailingDays;
import dk.milepael.delivery.Recipient.Role;
import dk.milepael.delivery.Rhythm;
import dk.milepael.nightly.Readers.Reader;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.mail.Matters;
import dk.milepael.report.mail.Matters.OfPlan;
import dk.milepael.report.mail.Matters.Own;
import dk.milepael.report.mail.Matters.Reminded;
import dk.milepael.report.mail.Matters.Whole;
import dk.milepael.store.DigestQueue;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import dk.milepael.store.ToldStore.Content;
import dk.milepael.store.ToldStore.Said;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What each reader of a run is told that the reader was not told before. */
@Component
final class Digests {
    private static final String PLANS = "/planer";
    private static final String WHOLE = "/alle";

    private final JudgedPlans judged;
    private final Readers readers;
    private final Tellings tellings;
    private final DueWords reminders;
    private final CoordinatorNotes notes;
    private final DigestQueue queue;
    private final RunStore runs;
    private final MailingDays days;

    Digests(
            JudgedPlans judged,
            Readers readers,
            Tellings tellings,
            DueWords reminders,
            CoordinatorNotes notes,
            DigestQueue queue,
            RunStore runs,
            Settings settings) {
        this.judged = judged;
        this.readers = readers;
        this.tellings = tellings;
        this.reminders = reminders;
        this.notes = notes;
        this.queue = queue;
        this.runs = runs;
        this.days = new MailingDays(settings.judging().days());
    }

    /** One for each reader whose day it is and to whom there is something to say. */
    List<Digest> of(Run run) {
        return of(run, _ -> true);
    }

    /** Those of some readers. */
    List<Digest> of(Run run, Predicate<Reader> some) {
        var all = readers.of(run);
        return all.stream()
                .filter(some)
                .filter(isDue(run))
                .map(reader -> of(run, reader, all))
                .filter(digest -> !digest.facts().isEmpty())
                .filter(digest ->
                        !(rhythm(digest.reader()) instanceof Rhythm.WhenItMatters)
                                || digest.isUrgent())
                .toList();
    }

    /** The recipients whose day has not come: what waits for them is left as it is. */
    Set<String> resting(Run run) {
        return readers.of(run).stream()
                .filter(isDue(run).negate())
                .map(reader -> reader.recipient().slug())
                .collect(Collectors.toSet());
    }

    /** Whose day it is, and whose part waits in a mail that theirs takes the place of. */
    private Predicate<Reader> isDue(Run run) {
        var mailedUntil = runs.mailedUntil(run).orElse(null);
        var due =
                readers.of(run).stream()
                        .filter(reader -> days.hasCome(rhythm(reader), run.asOf(), mailedUntil))
                        .toList();
        var slugs =
                Stream.concat(
                                due.stream().map(reader -> reader.recipient().slug()),
                                queue.waiting(run).stream()
                                        .filter(mail -> due.stream().anyMatch(replaces(mail)))
                                        .flatMap(mail -> mail.readers().stream()))
                        .collect(Collectors.toSet());
        return reader -> slugs.contains(reader.recipient().slug());
    }

    private static Predicate<Reader> replaces(DigestQueue.Waiting mail) {
        return reader ->
                mail.recipient().equals(reader.onDuty().slug())
                        || mail.readers().contains(reader.recipient().slug());
    }

    private static Rhythm rhythm(Reader reader) {
        return reader.recipient().subscription().rhythm();
    }

    private Digest of(Run run, Reader reader, List<Reader> all) {
        var told = new HashMap<String, @Nullable Set<String>>();
        var own = own(run, reader, told);
        var passedOn = reminders.passedOn(run, reader, all);
        var matters =
                new Matters(
                        own,
                        passedOn.stream().map(Reminded::line).toList(),
                        plans(run, reader, told),
                        whole(run, reader, told),
                        notes.of(run, reader, told));
        var slug = reader.recipient().slug();
        var said =
                Stream.concat(
                                own == null ? Stream.of() : own.reminded().stream(),
                                passedOn.stream())
                        .map(word -> new Said(slug, word.line().key(), word.reminder().key()))
                        .collect(Collectors.toSet());
        return new Digest(reader, matters, new Content(told, said));
    }

    /** Whoever was told of lines and has none any more is told of that too. */
    private @Nullable Own own(Run run, Reader reader, Map<String, @Nullable Set<String>> told) {
        if (!reader.is(Role.OWNER)) {
            return null;
        }
        var slug = reader.recipient().slug();
        var portfolio = reader.own() == null ? nothing(reader) : reader.own();
        var keys = Tellings.keys(portfolio);
        var since = tellings.ofMail(run, slug, keys);
        if (since.day() == null && portfolio.lines().isEmpty()) {
            return null;
        }
        told.put(slug, keys);
        return new Own(portfolio, since, reminders.of(run, slug, portfolio));
    }

    private static Portfolio nothing(Reader reader) {
        var recipient = reader.recipient();
        return new Portfolio(
                recipient.slug(), recipient.contact().name(), List.of(), List.of(), List.of());
    }

    private List<OfPlan> plans(Run run, Reader reader, Map<String, @Nullable Set<String>> told) {
        if (!reader.is(Role.PLAN_MANAGER)) {
            return List.of();
        }
        var name = reader.recipient().slug() + PLANS;
        told.put(name, null);
        return judged.all(run).stream()
                .filter(plan -> Readers.isManaged(reader.recipient(), plan))
                .map(plan -> {
                    var lines = ManagedLines.of(reader.recipient().scope(), plan);
                    var since = tellings.ofPlan(run, name, lines);
                    return new OfPlan(plan, lines.counting(), since);
                })
                .filter(part -> !part.lines().isEmpty() || part.since().day() != null)
                .toList();
    }

    private @Nullable Whole whole(Run run, Reader reader, Map<String, @Nullable Set<String>> told) {
        if (!reader.is(Role.MANAGEMENT)) {
            return null;
        }
        var name = reader.recipient().slug() + WHOLE;
        told.put(name, null);
        var plans = judged.all(run);
        return new Whole(plans, tellings.ofAll(run, name, plans));
    }
}
