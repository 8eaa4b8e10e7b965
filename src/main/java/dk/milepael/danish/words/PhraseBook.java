package dk.milepael.danish.words;

import java.util.HashMap;
import java.util.Map;

/** The phrases of a word list by the name of what they mean. */
public final class PhraseBook {
    private final Map<String, Phrases> lists = new HashMap<>();

    public PhraseBook(WordList words) {
        words.all().forEach((name, phrases) -> lists.put(name, new Phrases(phrases)));
    }

    /**
     * The phrases of a name.
     *
     * @throws IllegalArgumentException where the word list lacks the name
     */
    public Phrases of(String name) {
        var phrases = lists.get(name);
        if (phrases == null) {
            throw new IllegalArgumentException("no word list «" + name + "»");
        }
        return phrases;
    }
}
