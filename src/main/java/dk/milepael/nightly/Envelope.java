package dk.milepael.nightly;

import dk.milepael.delivery.Recipient;
import dk.milepael.store.ToldStore.Content;
import dk.milepael.store.ToldStore.Said;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one person gets in a run, in one mail.
 *
 * @param own what is the person's own; null where nothing is
 * @param others what is for those whom the person stands in for
 */
record Envelope(Recipient addressee, @Nullable Digest own, List<Digest> others) {
    Envelope {
        others = List.copyOf(others);
    }

    /** One for each person who is on duty for anybody, in the order of the digests. */
    static List<Envelope> of(List<Digest> digests) {
        var byPerson = new LinkedHashMap<String, List<Digest>>();
        digests.forEach(digest ->
                byPerson.computeIfAbsent(digest.reader().onDuty().slug(), _ -> new ArrayList<>())
                        .add(digest));
        return byPerson.values().stream().map(Envelope::ofOne).toList();
    }

    private static Envelope ofOne(List<Digest> digests) {
        var addressee = digests.getFirst().reader().onDuty();
        var own =
                digests.stream().filter(digest -> !digest.isForAnother()).findFirst().orElse(null);
        return new Envelope(addressee, own, digests.stream().filter(Digest::isForAnother).toList());
    }

    String slug() {
        return addressee.slug();
    }

    /** The person's own first. */
    Stream<Digest> all() {
        return Stream.concat(Stream.ofNullable(own), others.stream());
    }

    /** What makes the mail news. */
    List<String> facts() {
        var ofOthers =
                others.stream()
                        .flatMap(digest ->
                                digest.facts().stream()
                                        .map(fact -> "for " + digest.slug() + "|" + fact));
        return Stream.concat(own == null ? Stream.of() : own.facts().stream(), ofOthers).toList();
    }

    /** Whom the mail tells of what; each keeps a base of their own. */
    Content content() {
        var readers = new HashMap<String, @Nullable Set<String>>();
        var said = new HashSet<Said>();
        all().map(Digest::content)
                .forEach(content -> {
                    readers.putAll(content.readers());
                    said.addAll(content.reminders());
                });
        return new Content(readers, said);
    }
}
