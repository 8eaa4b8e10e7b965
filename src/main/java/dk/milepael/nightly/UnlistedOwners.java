package dk.milepael.nightly;

import dk.milepael.delivery.Recipient;
import dk.milepael.delivery.RecipientList;
import dk.milepael.history.AlikeNames;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.mail.UnlistedOwner;
import dk.milepael.store.Run;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The owners whom plans name and the list of recipients doesn't: told, and never guessed. */
@Component
final class UnlistedOwners {
    private final JudgedPlans judged;
    private final Recipients recipients;

    UnlistedOwners(JudgedPlans judged, Recipients recipients) {
        this.judged = judged;
        this.recipients = recipients;
    }

    /** By name; none where no list was ever read. */
    List<UnlistedOwner> of(Run run) {
        var list = recipients.inForce(run);
        if (list.isEmpty()) {
            return List.of();
        }
        var alike = new AlikeNames(list.all().stream().map(UnlistedOwners::names).toList());
        return Portfolio.of(judged.all(run)).stream()
                .filter(owner -> list.called(owner.name()).isEmpty())
                .map(owner -> unlisted(owner, list, alike))
                .toList();
    }

    private static UnlistedOwner unlisted(Portfolio owner, RecipientList list, AlikeNames alike) {
        var like = alike.closest(owner.name());
        return new UnlistedOwner(
                owner.name(),
                owner.plans().stream()
                        .map(plan -> plan.facts().compared().version().heading().title())
                        .toList(),
                owner.lines().size(),
                like.isEmpty() ? null : list.all().get(like.getAsInt()).contact().name());
    }

    private static List<String> names(Recipient recipient) {
        return Stream.concat(Stream.of(recipient.contact().name()), recipient.aliases().stream())
                .toList();
    }
}
