package dk.milepael.delivery;

import dk.milepael.delivery.Recipient.Role;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The recipients in force, found by what plans call them and never by what is merely alike. */
public final class RecipientList {
    /** Where no list was ever read. */
    public static final RecipientList NONE = new RecipientList(List.of());

    private final Map<String, Recipient> bySlug = new LinkedHashMap<>();
    private final Map<String, Recipient> bySpelling = new HashMap<>();

    /**
     * @throws IllegalArgumentException where two recipients have the same slug
     */
    public RecipientList(List<Recipient> recipients) {
        for (var recipient : recipients) {
            if (bySlug.putIfAbsent(recipient.slug(), recipient) != null) {
                throw new IllegalArgumentException("two recipients are " + recipient.slug());
            }
        }
        addAliases(recipients);
        addNames(recipients);
    }

    /** In the order of the list. */
    public List<Recipient> all() {
        return List.copyOf(bySlug.values());
    }

    public boolean isEmpty() {
        return bySlug.isEmpty();
    }

    /**
     * Who is meant by a name in a plan: exactly one recipient's name or alias, whatever the case,
     * spaces and points. Nobody where two have the same alias.
     */
    public Optional<Recipient> called(String written) {
        return Optional.ofNullable(bySpelling.get(Spelling.folded(written)));
    }

    public Optional<Recipient> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    public List<Recipient> with(Role role) {
        return bySlug.values().stream().filter(one -> one.roles().contains(role)).toList();
    }

    /** Who a matter goes to that stays overdue. */
    public Optional<Recipient> superiorOf(Recipient recipient) {
        return Optional.ofNullable(recipient.superior()).flatMap(this::bySlug);
    }

    /** Who gets a recipient's mails on a day: the deputy, where one is there and not away too. */
    public Recipient onDuty(Recipient recipient, LocalDate day) {
        var absence = recipient.absence();
        return absence == null || !recipient.isAway(day)
                ? recipient
                : Optional.ofNullable(absence.deputy())
                        .flatMap(this::bySlug)
                        .filter(one -> !one.isAway(day))
                        .orElse(recipient);
    }

    private void addAliases(List<Recipient> recipients) {
        var shared = new HashSet<String>();
        for (var recipient : recipients) {
            for (var alias : recipient.aliases()) {
                var other = bySpelling.put(Spelling.folded(alias), recipient);
                if (other != null && !other.slug().equals(recipient.slug())) {
                    shared.add(Spelling.folded(alias));
                }
            }
        }
        bySpelling.keySet().removeAll(shared);
        bySpelling.remove("");
    }

    /** A name goes before another's alias; one that two have means neither. */
    private void addNames(List<Recipient> recipients) {
        var named = new HashMap<String, Recipient>();
        var shared = new HashSet<String>();
        for (var recipient : recipients) {
            var name = Spelling.folded(recipient.contact().name());
            if (named.put(name, recipient) != null) {
                shared.add(name);
            }
        }
        bySpelling.putAll(named);
        bySpelling.keySet().removeAll(shared);
    }
}
