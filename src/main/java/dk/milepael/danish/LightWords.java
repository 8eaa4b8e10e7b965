package dk.milepael.danish;

import dk.milepael.danish.words.WordList;
import dk.milepael.plan.Light;
import dk.milepael.plan.OwnLight;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the light that staff write themselves: «gul», «Rød – afventer», 🟢, R, Y, G, or 80 %. */
public final class LightWords {
    private static final Pattern LABEL = Pattern.compile("^\\p{L}[\\p{L} ]{0,20}:\\s*");
    private static final Pattern FIRST_WORD =
            Pattern.compile("^(?<word>\\p{L}+)(?=$|\\s*[-–,:;.(\\n])");
    private static final Pattern SYMBOL = Pattern.compile("^(?<word>[^\\p{L}\\p{N}\\s])\\uFE0F?");
    private static final Pattern SHARE =
            Pattern.compile(
                    "(?iu)(?:ca\\.? )?(?<whole>\\d{1,3})(?:,\\d+)?\\s?(?:%|pct\\.?|procent)");
    private static final Pattern SECOND =
            Pattern.compile("^\\s*(?:/|,|eller|og)\\s*(?<word>\\p{L}+)");

    private final Map<String, Light> words;
    private final Map<String, Light> shapes;
    private final Map<String, Light> letters;

    public LightWords() {
        this(WordList.builtIn("lights"));
    }

    public LightWords(WordList list) {
        words = byWord(list, "");
        shapes = byWord(list, "shape-");
        letters = byWord(list, "letter-");
    }

    private static Map<String, Light> byWord(WordList list, String prefix) {
        var lights = new HashMap<String, Light>();
        Arrays.stream(Light.values())
                .forEach(light ->
                        list.of(prefix + light.name().toLowerCase(Locale.ROOT))
                                .forEach(word -> lights.put(word, light)));
        return lights;
    }

    /**
     * Reads a cell by itself and by what else its column holds.
     *
     * @param column the column's other cells: a letter or a plain shape means a light only among
     *     others of its kind
     */
    public Optional<OwnLight> read(String text, Collection<String> column) {
        var cell = LABEL.matcher(text.strip()).replaceFirst("");
        return share(cell)
                .or(() -> alone(cell))
                .or(() -> among(cell, column, shapes, Set.of()))
                .or(() -> among(cell, column, letters, YELLOW_LETTERS));
    }

    /** How far the work is says that it goes on, or that nothing or all of it is done. */
    private static Optional<OwnLight> share(String cell) {
        var share = SHARE.matcher(cell);
        if (!share.matches()) {
            return Optional.empty();
        }
        int percent = Integer.parseInt(share.group("whole"));
        var light = percent >= 100 ? Light.BLUE : percent > 0 ? Light.GREEN : Light.GREY;
        return Optional.of(new OwnLight(light, cell));
    }

    /** A column without one of these may well mean «gul» by G. */
    private static final Set<String> YELLOW_LETTERS = Set.of("y", "a");

    private Optional<OwnLight> alone(String cell) {
        return List.of(FIRST_WORD, SYMBOL).stream()
                .map(pattern -> pattern.matcher(cell))
                .filter(match -> match.find())
                .filter(match -> !names(cell.substring(match.end("word"))))
                .flatMap(match -> light(words, match.group("word")).stream())
                .findFirst();
    }

    /** «Rød/gul» leaves it open. */
    private boolean names(String behind) {
        var second = SECOND.matcher(behind);
        return second.find() && words.containsKey(WordList.fold(second.group("word")));
    }

    private static Optional<OwnLight> among(
            String cell, Collection<String> column, Map<String, Light> signs, Set<String> needed) {
        var light = light(signs, cell);
        if (light.isEmpty()) {
            return light;
        }
        var used =
                column.stream()
                        .map(WordList::fold)
                        .filter(signs::containsKey)
                        .collect(Collectors.toSet());
        boolean several = used.stream().map(signs::get).distinct().count() > 1;
        boolean known = needed.isEmpty() || needed.stream().anyMatch(used::contains);
        return several && known ? light : Optional.empty();
    }

    private static Optional<OwnLight> light(Map<String, Light> lights, String word) {
        return Optional.ofNullable(lights.get(WordList.fold(word)))
                .map(light -> new OwnLight(light, word));
    }
}
