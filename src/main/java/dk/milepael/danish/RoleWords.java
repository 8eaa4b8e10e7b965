package dk.milepael.danish;

import dk.milepael.danish.words.WordList;
import dk.milepael.plan.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words for the roles of a party. */
final class RoleWords {
    private final Map<String, Role> roles = new HashMap<>();

    RoleWords(WordList words) {
        for (var role : Role.values()) {
            words.of(role.id()).forEach(word -> roles.put(word, role));
        }
    }

    Optional<Role> role(String word) {
        return Optional.ofNullable(roles.get(WordList.fold(word)));
    }

    /** Every word for a role that is more than involved. */
    List<String> leading() {
        return roles.entrySet().stream()
                .filter(entry -> entry.getValue() != Role.INVOLVERET)
                .map(Map.Entry::getKey)
                .toList();
    }
}
