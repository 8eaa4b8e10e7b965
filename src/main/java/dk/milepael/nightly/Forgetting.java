package dk.milepael.nightly;

import dk.milepael.ingest.workbook.PersonalNumbers;
import dk.milepael.nightly.ForgetAccount.Done;
import dk.milepael.nightly.ForgetAccount.Left;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.plan.Slug;
import dk.milepael.report.Words;
import dk.milepael.store.ListOblivion;
import dk.milepael.store.MailOblivion;
import dk.milepael.store.Oblivion;
import dk.milepael.store.PlanOblivion;
import dk.milepael.store.PlanStore;
import dk.milepael.store.PlanStore.Standing;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;

/** Forgets a plan or a person: in the store, in what was written, and with an account of both. */
@Component
public final class Forgetting {
    private final Oblivion oblivion;
    private final MailOblivion mails;
    private final ListOblivion lists;
    private final KnownPersons persons;
    private final PlanOblivion planOblivion;
    private final PlanStore plans;
    private final ForgottenFiles files;
    private final ForgetAccount account;
    private final Words words;
    private final Settings settings;
    private final Clock clock;

    Forgetting(
            Oblivion oblivion,
            MailOblivion mails,
            ListOblivion lists,
            KnownPersons persons,
            PlanOblivion planOblivion,
            PlanStore plans,
            ForgottenFiles files,
            ForgetAccount account,
            Words words,
            Settings settings,
            Clock clock) {
        this.oblivion = oblivion;
        this.mails = mails;
        this.lists = lists;
        this.persons = persons;
        this.planOblivion = planOblivion;
        this.plans = plans;
        this.files = files;
        this.account = account;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What became of it.
     *
     * @param lines what was done where, or why nothing was
     */
    public record Account(boolean done, List<String> lines) {
        public Account {
            lines = List.copyOf(lines);
        }
    }

    /** Forgets a plan; the caller holds the lock. */
    public Account plan(String id, String by) {
        var standing = plans.standing().stream().filter(one -> one.planId().equals(id)).findFirst();
        if (standing.isEmpty()) {
            return refused(
                    Message.of("forget.no-plan")
                            .with("id", id)
                            .with("planer", join(ids(plans.standing()))));
        }
        var file = standing.get().fileName();
        if (Files.exists(settings.folders().input().resolve(file))) {
            return refused(Message.of("forget.file-there").with("fil", file));
        }
        return forget(new ForgottenPlan(id, planOblivion.namesOf(id)), PersonalNumbers.mask(by));
    }

    private Account forget(ForgottenPlan plan, String by) {
        var number = new Arg.Count(oblivion.forgottenBefore(false) + 1L);
        var called = words.say(Message.of("forget.plan-gone").with("nr", number));
        var erasure =
                plan.erasure(called, Slug.of(called).value(), planOblivion.namesBeside(plan.id()));
        var written = files.remove(erasure, plan.id());
        var emptied = mails.emptyThat(erasure::isIn, clock.instant());
        var deleted = new LinkedHashMap<>(planOblivion.deletePlan(plan.id()));
        deleted.merge(
                "correction_book",
                lists.uncorrect(cell -> plan.isMeant(cell, erasure)),
                Integer::sum);
        deleted.values().removeIf(rows -> rows == 0);
        var changed = oblivion.change(erasure::of);
        var rewritten = files.rewrite(erasure);
        var done = new Done(deleted, changed, emptied, written, rewritten);
        return told(
                false, plan.id(), by, done, files.left(erasure, plan.names().contents()), erasure);
    }

    /** Forgets a person, who is called something else from now on; the caller holds the lock. */
    public Account person(String name, String by) {
        var known = persons.find(name);
        return known.isPresent()
                ? forget(known.get(), PersonalNumbers.mask(by))
                : refused(
                        Message.of("forget.no-person")
                                .with("navn", name)
                                .with("navne", join(persons.alike(name))));
    }

    private Account forget(ForgottenPerson person, String by) {
        var called =
                words.say(
                        Message.of("forget.anonymous")
                                .with("nr", new Arg.Count(oblivion.forgottenBefore(true) + 1L)));
        var erasure =
                person.erasure(called, words.say("forget.address"), persons.others(person.name()));
        var written = files.remove(erasure, null);
        var emptied = mails.emptyOf(person::isAddressed, clock.instant());
        var deleted = new LinkedHashMap<String, Integer>();
        deleted.put("recipient_list", lists.unlist(person::isOn));
        deleted.values().removeIf(rows -> rows == 0);
        var changed = oblivion.change(erasure::of);
        var done = new Done(deleted, changed, emptied, written, files.rewrite(erasure));
        return told(true, called, erasure.of(by), done, files.left(erasure, List.of()), erasure);
    }

    private Account told(
            boolean person, String standsFor, String by, Done done, Left left, Erasure erasure) {
        oblivion.wipe();
        var lines = new ArrayList<>(account.lines(person, standsFor, by, done, left));
        var kept = String.join("\n", lines.stream().map(erasure::of).toList());
        oblivion.trace(person, standsFor, by, clock.instant(), kept);
        lines.add(words.say(person ? "forget.first-names" : "forget.one-word"));
        lines.add(words.say("forget.dead-links"));
        return new Account(true, lines);
    }

    private Account refused(Message why) {
        return new Account(false, List.of(words.say(why)));
    }

    private static List<String> ids(List<Standing> standing) {
        return standing.stream().map(Standing::planId).toList();
    }

    private static String join(List<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", names);
    }
}
