package dk.milepael.nightly;

import dk.milepael.delivery.Recipient;
import dk.milepael.delivery.Recipient.Role;
import dk.milepael.delivery.RecipientList;
import dk.milepael.delivery.Subscription;
import dk.milepael.report.OwnerNames;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.store.Run;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whom a run's mails are for: the recipients of the list, and owners whose address is set. */
@Component
final class Readers {
    private final JudgedPlans judged;
    private final Recipients recipients;
    private final Settings settings;
    private final Map<Long, List<Portfolio>> owners = new ConcurrentHashMap<>();

    Readers(JudgedPlans judged, Recipients recipients, Settings settings) {
        this.judged = judged;
        this.recipients = recipients;
        this.settings = settings;
    }

    /**
     * Somebody who gets mails.
     *
     * @param onDuty who gets them on the run's day: the recipient, or a deputy
     * @param own null where no plan names the recipient
     */
    record Reader(Recipient recipient, Recipient onDuty, @Nullable Portfolio own) {
        boolean is(Role role) {
            return recipient.roles().contains(role);
        }
    }

    List<Reader> of(Run run) {
        var list = recipients.inForce(run);
        var bySlug =
                owners(run).stream()
                        .collect(Collectors.toMap(Portfolio::slug, Function.identity()));
        var coordinators =
                recipients.coordinators(run).stream()
                        .filter(one -> list.bySlug(one.slug()).isEmpty())
                        .toList();
        var listed =
                list.all().stream()
                        .map(one -> isAmong(coordinators, one) ? one.with(Role.COORDINATOR) : one)
                        .map(one ->
                                new Reader(
                                        one, list.onDuty(one, run.asOf()), bySlug.get(one.slug())));
        var others =
                coordinators.stream()
                        .filter(one -> !isAmong(list.all(), one))
                        .map(one -> new Reader(one, one, null));
        return Stream.of(listed, unlisted(run, list), others).flatMap(readers -> readers).toList();
    }

    /** By address: whom the settings name for it may be on the list, and gets one mail. */
    private static boolean isAmong(List<Recipient> all, Recipient recipient) {
        return all.stream()
                .anyMatch(one ->
                        one.contact().address().equalsIgnoreCase(recipient.contact().address()));
    }

    /**
     * Those whose address is set, and every owner where there is neither a list nor a server: an
     * address that is made up is good for a file's name alone.
     */
    private Stream<Reader> unlisted(Run run, RecipientList list) {
        var addresses = settings.mailing().addresses();
        var isMadeUpFor = list.isEmpty() && settings.mailing().sending().server() == null;
        return owners(run).stream()
                .filter(owner -> list.bySlug(owner.slug()).isEmpty())
                .filter(owner -> isMadeUpFor || addresses.containsKey(owner.name()))
                .map(owner -> {
                    var address =
                            addresses.getOrDefault(owner.name(), owner.slug() + "@example.invalid");
                    var recipient = recipient(owner, address);
                    return new Reader(recipient, recipient, owner);
                });
    }

    private Recipient recipient(Portfolio owner, String address) {
        return new Recipient(
                owner.slug(),
                new Recipient.Contact(owner.name(), address, settings.locale()),
                List.of(),
                Set.of(Role.OWNER),
                Recipient.Scope.EVERYTHING,
                Subscription.STANDARD,
                null,
                null);
    }

    /** What each owner has across all plans, all spellings of a recipient as one. */
    List<Portfolio> owners(Run run) {
        return owners.computeIfAbsent(
                run.id(), _ -> Portfolio.of(judged.all(run), names(recipients.inForce(run))));
    }

    OwnerNames names(Run run) {
        return names(recipients.inForce(run));
    }

    private static OwnerNames names(RecipientList list) {
        return written ->
                list.called(written)
                        .map(one -> new OwnerNames.Named(one.slug(), one.contact().name()))
                        .orElse(null);
    }

    /** The plans that a recipient manages. */
    static boolean isManaged(Recipient recipient, JudgedPlan plan) {
        var plans = recipient.scope().plans();
        return plans.isEmpty()
                || KnownPlaces.names(plan).stream().anyMatch(name -> isIn(plans, name));
    }

    static boolean isIn(List<String> names, String name) {
        return names.stream().anyMatch(one -> one.strip().equalsIgnoreCase(name.strip()));
    }
}
