package dk.milepael.nightly;

import dk.milepael.delivery.Recipient;
import dk.milepael.delivery.Recipient.Role;
import dk.milepael.delivery.RecipientList;
import dk.milepael.delivery.Subscription;
import dk.milepael.delivery.roster.Known;
import dk.milepael.delivery.roster.Roster;
import dk.milepael.delivery.roster.RosterSheet;
import dk.milepael.ingest.intake.OwnFile;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.plan.Slug;
import dk.milepael.report.Words;
import dk.milepael.report.receipt.ReceiptFacts.Fate;
import dk.milepael.rules.Judge;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.FileStore;
import dk.milepael.store.RecipientStore;
import dk.milepael.store.RecipientStore.InForce;
import dk.milepael.store.Run;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who gets mails in a run, by the last good list, held against the plans in force. */
@Component
final class Recipients {
    /** The list in the folder itself goes before one below it. */
    private static final Comparator<ClaimedFile> NEAREST_FIRST =
            Comparator.comparingLong(
                            (ClaimedFile file) -> file.name().chars().filter(c -> c == '/').count())
                    .thenComparing(ClaimedFile::name, Comparator.reverseOrder());

    /** The slug of one whom the settings alone name. */
    private static final String COORDINATOR = "koordinator";

    private final RecipientStore lists;
    private final FileStore files;
    private final KnownPlaces places;
    private final Settings settings;
    private final Words words;
    private final Judge rules;
    private final AtomicReference<@Nullable Judged> last = new AtomicReference<>();

    Recipients(
            RecipientStore lists,
            FileStore files,
            KnownPlaces places,
            Settings settings,
            Words words,
            Judge rules) {
        this.rules = rules;
        this.settings = settings;
        this.words = words;
        this.lists = lists;
        this.files = files;
        this.places = places;
    }

    private record Judged(long run, String sha256, Roster roster) {}

    /** Empty where no list was ever read. */
    RecipientList inForce(Run run) {
        return roster(run).map(Roster::list).orElse(RecipientList.NONE);
    }

    /** Likewise without a run, for what needs no plans: who is told of the program itself. */
    RecipientList whateverThePlans() {
        var nothing =
                Known.withoutPlans(
                        (name, taken) -> Slug.free(name, taken).value(), settings.locale());
        return lists.inForce()
                .map(list -> Roster.of(list.sheet(), nothing).list())
                .orElse(RecipientList.NONE);
    }

    /** The list in force with what is wrong in it; empty where no list was ever read. */
    Optional<Roster> roster(Run run) {
        return lists.inForce().map(list -> judged(run, list));
    }

    /** A sheet held against the plans in force. */
    Roster judge(Run run, RosterSheet sheet) {
        return Roster.of(sheet, places.of(run));
    }

    /** The list in force as it was read; empty where none ever was. */
    Optional<InForce> list() {
        return lists.inForce();
    }

    /**
     * Who is told of owners that are on no list: those of that role, else the address of the
     * settings; nobody where there is neither.
     */
    List<Recipient> coordinators(Run run) {
        var listed = inForce(run).with(Role.COORDINATOR);
        var address = settings.mailing().coordinator();
        return listed.isEmpty() && address != null ? List.of(coordinator(address)) : listed;
    }

    private Recipient coordinator(String address) {
        return new Recipient(
                COORDINATOR,
                new Recipient.Contact(words.say("recipients.coordinator"), address, words.locale()),
                List.of(),
                Set.of(Role.COORDINATOR),
                Recipient.Scope.EVERYTHING,
                Subscription.STANDARD,
                null,
                null);
    }

    static boolean isList(ClaimedFile file) {
        return OwnFile.RECIPIENTS.isNamed(file.name());
    }

    /** The lists that lie in the folder, first the one that counts. */
    List<ClaimedFile> claimed(Run run) {
        return files.claimed(run).stream()
                .filter(file -> isList(file) && file.sha256() != null)
                .sorted(NEAREST_FIRST)
                .toList();
    }

    /** What a receipt tells of the list in force; empty where a file is not that list. */
    Optional<Fate> account(Run run, ClaimedFile file) {
        return lists.inForce()
                .filter(list -> list.sha256().equals(file.sha256()))
                .filter(_ -> claimed(run).getFirst().equals(file))
                .map(list -> account(list, judged(run, list), run));
    }

    private Fate account(InForce list, Roster roster, Run run) {
        var remarks =
                Stream.concat(
                        rules.weighed(list.listing().remarks()).stream(),
                        RosterFindings.of(list.sheet().name(), roster.faults()).stream());
        return new Fate.Listed(List.of(sum(roster)), remarks.toList(), list.runId() == run.id());
    }

    /** How many rows there are, and how many are used. */
    static Message sum(Roster roster) {
        return Message.of("recipients.sum")
                .with("rækker", new Arg.Count(roster.rows()))
                .with("brugt", new Arg.Count(roster.list().all().size()))
                .with("udeladt", new Arg.Count(roster.leftOut()));
    }

    Roster judged(Run run, InForce list) {
        var known = last.get();
        if (known != null && known.run() == run.id() && known.sha256().equals(list.sha256())) {
            return known.roster();
        }
        var roster = judge(run, list.sheet());
        last.set(new Judged(run.id(), list.sha256(), roster));
        return roster;
    }
}
