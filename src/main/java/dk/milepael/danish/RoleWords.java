package dk.milepael.danish;

import dk.milepael.danish.words.WordList;
import dk.milepael.plan.Role;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words for the roles of a party. */
final class RoleWords {
    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Role> duties = new HashMap<>();

    RoleWords(WordList words) {
        for (var role : Role.values()) {
            words.of(role.id()).forEach(word -> roles.put(word, role));
            words.of("duty-" + role.id()).forEach(word -> duties.put(word, role));
        }
    }

    Optional<Role> role(String word) {
        var folded = WordList.fold(word);
        return Optional.ofNullable(roles.get(folded))
                .or(() -> Optional.ofNullable(duties.get(folded)));
    }

    /** What lies with a party of a role: «projektledelsen». */
    List<String> duties() {
        return List.copyOf(duties.keySet());
    }

    /** A regular expression for any of some words, the longest first. */
    static String any(Collection<String> words) {
        return words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|"));
    }

    /** Every word for a role that is more than involved. */
    List<String> leading() {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue() != Role.INVOLVERET)
                .map(Map.Entry::getKey)
                .toList();
    }
}
