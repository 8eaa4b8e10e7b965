package dk.milepael.danish;

import dk.milepael.danish.words.Phrases;
import dk.milepael.danish.words.WordList;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells from the words behind «ansvarlig» whether all of a task is meant, or a part of it. */
final class WholeTasks {
    private static final Pattern TASK = Pattern.compile("^\\s*for\\s+(?<task>[^,.;]+)");

    /** «gennemførelsen af metodedelen»: what is named behind a preposition is another thing. */
    private static final Pattern HEAD_END = Pattern.compile("\\s(?:af|i|om|ved|omkring|på|til)\\s");

    private static final int SHORTEST_WORD = 5;
    private static final Pattern ENDING = Pattern.compile("(?:erne|ene|ens|ets|en|et|er|e|s)$");

    private final Phrases whole;

    WholeTasks(WordList words) {
        whole = new Phrases(words.of("whole-task"));
    }

    /** Whether «for …» follows and names neither the task as such nor what its title is about. */
    boolean isPart(String behind, @Nullable String title) {
        var task = TASK.matcher(behind);
        return task.find() && !isWhole(task.group("task"), title);
    }

    private boolean isWhole(String task, @Nullable String title) {
        return whole.isIn(HEAD_END.split(task, 2)[0]) || (title != null && isOf(task, title));
    }

    private static boolean isOf(String task, String title) {
        var subject = title.toLowerCase(Locale.ROOT);
        return Arrays.stream(HEAD_END.split(task.toLowerCase(Locale.ROOT)))
                .flatMap(words -> Arrays.stream(words.split("[^\\p{L}-]+")))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .map(word -> ENDING.matcher(word).replaceFirst(""))
                .filter(stem -> stem.length() >= SHORTEST_WORD)
                .anyMatch(subject::contains);
    }
}
