package dk.milepael.nightly;

import dk.milepael.delivery.Recipient;
import dk.milepael.delivery.Recipient.Role;
import dk.milepael.ingest.RefusedFile;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Numbered;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.report.mail.UnlistedOwner;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.store.Run;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a coordinator must mend: the list of recipients where plans need more of it, and files. */
@Component
final class ToMend {
    private final UnlistedOwners unlisted;
    private final RefusedFiles refused;
    private final Recipients recipients;
    private final Readers readers;

    ToMend(UnlistedOwners unlisted, RefusedFiles refused, Recipients recipients, Readers readers) {
        this.unlisted = unlisted;
        this.refused = refused;
        this.recipients = recipients;
        this.readers = readers;
    }

    /**
     * One thing.
     *
     * @param fingerprint the same from night to night, and nothing that names anybody
     */
    record Matter(String fingerprint, Message told) {
        static Matter of(String key, Message told) {
            return new Matter(WholeFile.sha256(key), told);
        }
    }

    List<Matter> of(Run run) {
        return Stream.of(
                        unlisted.of(run).stream().map(ToMend::unlisted),
                        withoutRole(run),
                        withoutDeputy(run),
                        refused.of(run).stream().map(ToMend::refused))
                .flatMap(matters -> matters)
                .toList();
    }

    private static Matter unlisted(UnlistedOwner owner) {
        var like = owner.like();
        var key = "digest.notes.unlisted" + (like == null ? "" : ".like");
        return Matter.of(
                "owner|" + owner.written(),
                owns(key, owner.written(), owner.milestones(), owner.plans())
                        .with("lignende", like == null ? "" : like));
    }

    private Stream<Matter> withoutRole(Run run) {
        var list = recipients.inForce(run);
        return readers.owners(run).stream()
                .filter(owner -> !owner.lines().isEmpty())
                .filter(owner ->
                        list.bySlug(owner.slug())
                                .filter(one -> !one.roles().contains(Role.OWNER))
                                .isPresent())
                .map(ToMend::withoutRole);
    }

    private static Matter withoutRole(Portfolio owner) {
        var plans =
                owner.plans().stream()
                        .map(JudgedPlan::facts)
                        .map(facts -> facts.compared().version().heading().title())
                        .toList();
        return Matter.of(
                "role|" + owner.slug(),
                owns("digest.notes.role", owner.name(), owner.lines().size(), plans));
    }

    private static Message owns(String key, String name, int milestones, List<String> plans) {
        return Message.of(key)
                .with("navn", name)
                .with("antal", new Arg.Sentence(Numbered.of("digest.notes.milestones", milestones)))
                .with(
                        "planer",
                        plans.stream()
                                .map(title -> "»" + title + "«")
                                .collect(Collectors.joining(", ")));
    }

    private Stream<Matter> withoutDeputy(Run run) {
        var list = recipients.inForce(run);
        return list.all().stream()
                .filter(one -> one.isAway(run.asOf()))
                .filter(one -> list.onDuty(one, run.asOf()).equals(one))
                .map(ToMend::withoutDeputy);
    }

    private static Matter withoutDeputy(Recipient recipient) {
        var name = recipient.contact().name();
        return Matter.of(
                "away|" + recipient.slug(), Message.of("digest.notes.away").with("navn", name));
    }

    private static Matter refused(RefusedFile file) {
        return Matter.of(
                "file|" + file.file() + "|" + file.since(),
                Message.of("digest.notes.refused")
                        .with("fil", file.file())
                        .with("dag", file.since())
                        .with("hvorfor", new Arg.Sentence(file.reading().message())));
    }
}
