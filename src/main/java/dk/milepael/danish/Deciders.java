package dk.milepael.danish;

import dk.milepael.danish.words.Phrases;
import dk.milepael.danish.words.WordList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads who is said to have decided a change or stop. */
final class Deciders {
    private static final Pattern NAME_END = Pattern.compile("[,.;(]|\\s(?:at|den|d\\.|i|og|om)\\s");

    private final Phrases active;
    private final Phrases passive;

    Deciders(WordList words) {
        active = new Phrases(words.of("decided"));
        passive = new Phrases(words.of("decided-passive"));
    }

    /** The name as written; null where the sentence names nobody. */
    @Nullable String read(String sentence) {
        return subject(sentence).or(() -> agent(sentence)).orElse(null);
    }

    private Optional<String> subject(String sentence) {
        return active.first(sentence)
                .map(at -> sentence.substring(0, at.start()).strip())
                .filter(name -> !name.isEmpty() && Character.isUpperCase(name.charAt(0)))
                .filter(name -> !name.matches("(?iu)(der|det|man|vi)\\b.*") && !name.contains(","));
    }

    private Optional<String> agent(String sentence) {
        return passive.first(sentence)
                .map(at -> NAME_END.split(sentence.substring(at.end()).strip(), 2)[0].strip())
                .filter(name -> !name.isEmpty());
    }
}
