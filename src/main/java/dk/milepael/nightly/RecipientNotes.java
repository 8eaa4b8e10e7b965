package dk.milepael.nightly;

import dk.milepael.delivery.roster.Roster;
import dk.milepael.delivery.roster.RosterFault.Kind;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.report.mail.UnlistedOwner;
import dk.milepael.report.receipt.ReceiptAssembler;
import dk.milepael.report.receipt.ReceiptFacts.Fate;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.FileStore;
import dk.milepael.store.RecipientStore.InForce;
import dk.milepael.store.Run;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the summary tells of the list of recipients, besides that a new version was refused. */
@Component
final class RecipientNotes {
    private static final int NAMED = 5;

    private final Recipients recipients;
    private final UnlistedOwners unlisted;
    private final FileStore files;
    private final Words words;
    private final boolean isSent;

    RecipientNotes(
            Recipients recipients,
            UnlistedOwners unlisted,
            FileStore files,
            Words words,
            Settings settings) {
        this.words = words;
        this.isSent = settings.mailing().sending().server() != null;
        this.recipients = recipients;
        this.unlisted = unlisted;
        this.files = files;
    }

    /** Where no list was ever read, that there is none, if mails are sent. */
    List<Message> of(Run run) {
        return recipients
                .list()
                .map(list -> Stream.concat(ofTheFile(run, list), owners(run)))
                .orElseGet(() -> isSent ? Stream.of(Message.of("recipients.none")) : Stream.empty())
                .toList();
    }

    private Stream<Message> ofTheFile(Run run, InForce list) {
        var lists = files.claimed(run).stream().filter(Recipients::isList).toList();
        if (lists.isEmpty()) {
            return Stream.of(
                    Message.of("recipients.gone")
                            .with("fil", list.fileName())
                            .with("dag", list.readOn()));
        }
        return lists.stream()
                .filter(file -> list.sha256().equals(file.sha256()))
                .findFirst()
                .map(file -> remarks(run, recipients.judged(run, list), file))
                .orElseGet(
                        () -> Stream.of(Message.of("recipients.kept").with("dag", list.readOn())));
    }

    /** As many as its receipt lists; a column too many alone is not worth a word. */
    private Stream<Message> remarks(Run run, Roster roster, ClaimedFile file) {
        var isWorthAWord =
                roster.faults().stream().anyMatch(fault -> fault.kind() != Kind.UNKNOWN_COLUMN);
        return !isWorthAWord
                ? Stream.of()
                : Stream.of(
                        Message.of("recipients.remarks")
                                .with("fil", file.name())
                                .with("brugt", new Arg.Count(roster.list().all().size()))
                                .with("udeladt", new Arg.Count(roster.leftOut()))
                                .with("antal", new Arg.Count(listed(run, file, roster))));
    }

    private long listed(Run run, ClaimedFile file, Roster roster) {
        return recipients
                .account(run, file)
                .filter(Fate.Listed.class::isInstance)
                .map(Fate.Listed.class::cast)
                .map(new ReceiptAssembler(words)::remarks)
                .orElseGet(() -> (long) roster.faults().size());
    }

    private Stream<Message> owners(Run run) {
        var owners = unlisted.of(run);
        if (owners.isEmpty()) {
            return Stream.of();
        }
        var named =
                owners.stream()
                        .limit(NAMED)
                        .map(UnlistedOwner::written)
                        .collect(Collectors.joining(", "));
        return Stream.of(
                Message.of(
                                owners.size() > NAMED
                                        ? "recipients.unlisted.more"
                                        : "recipients.unlisted")
                        .with("antal", new Arg.Count(owners.size()))
                        .with("navne", named));
    }
}
