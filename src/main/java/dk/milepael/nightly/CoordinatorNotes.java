package dk.milepael.nightly;

import dk.milepael.delivery.Recipient.Role;
import dk.milepael.ingest.RefusedFile;
import dk.milepael.nightly.Readers.Reader;
import dk.milepael.plan.Message;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.report.mail.Matters.Notes;
import dk.milepael.report.mail.UnlistedOwner;
import dk.milepael.store.Run;
import dk.milepael.store.ToldStore;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a coordinator must mend: owners on no list, and files that are not read. */
@Component
final class CoordinatorNotes {
    private static final String NOTES = "/mangler";

    private final UnlistedOwners unlisted;
    private final RefusedFiles refused;
    private final ToldStore told;

    CoordinatorNotes(UnlistedOwners unlisted, RefusedFiles refused, ToldStore told) {
        this.unlisted = unlisted;
        this.refused = refused;
        this.told = told;
    }

    /** Null for whoever is no coordinator, and where there is nothing to mend. */
    @Nullable Notes of(Run run, Reader reader, Map<String, @Nullable Set<String>> content) {
        if (!reader.is(Role.COORDINATOR)) {
            return null;
        }
        var words = new Words(reader.onDuty().contact().language());
        var notes = new LinkedHashMap<String, String>();
        unlisted.of(run)
                .forEach(owner -> notes.put("owner|" + owner.written(), sentence(owner, words)));
        refused.of(run).forEach(file -> notes.put(key(file), sentence(file, words)));
        var name = reader.recipient().slug() + NOTES;
        var known = told.last(run, name, run.asOf()).map(ToldStore.Telling::lines).orElse(Set.of());
        content.put(name, Set.copyOf(notes.keySet()));
        var fresh = notes.keySet().stream().filter(key -> !known.contains(key)).toList();
        return notes.isEmpty() ? null : new Notes(List.copyOf(notes.values()), fresh);
    }

    private static String key(RefusedFile file) {
        return "file|" + file.file() + "|" + file.since();
    }

    private static String sentence(UnlistedOwner owner, Words words) {
        var plans =
                owner.plans().stream()
                        .map(title -> "»" + title + "«")
                        .collect(Collectors.joining(", "));
        var like = owner.like();
        var key = "digest.notes.unlisted" + (like == null ? "" : ".like");
        return words.say(
                Message.of(key)
                        .with("navn", owner.written())
                        .with(
                                "antal",
                                words.say(
                                        Numbered.of("digest.notes.milestones", owner.milestones())))
                        .with("planer", plans)
                        .with("lignende", like == null ? "" : like));
    }

    private static String sentence(RefusedFile file, Words words) {
        return words.say(
                Message.of("digest.notes.refused")
                        .with("fil", file.file())
                        .with("dag", file.since())
                        .with("hvorfor", words.say(file.reading().message())));
    }
}
