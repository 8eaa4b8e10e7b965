package dk.milepael.report.lines;

import dk.milepael.report.OwnerNames;
import dk.milepael.report.Words;
import dk.milepael.rules.Counts;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The lines of one owner.
 *
 * @param name the owner's known name, else as first written, or the words for nobody
 */
public record OwnerLines(String name, List<Line> lines) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** One entry for each owner, by name; lines without an owner are left out. */
    public static List<OwnerLines> of(List<Line> lines) {
        return of(lines, OwnerNames.AS_WRITTEN);
    }

    /** Likewise, all spellings of somebody who is known as one. */
    public static List<OwnerLines> of(List<Line> lines, OwnerNames names) {
        var byName = new LinkedHashMap<String, OwnerLines>();
        for (var line : lines) {
            var written = line.owner();
            if (written != null) {
                var owner = names.name(written);
                byName.computeIfAbsent(folded(owner), _ -> new OwnerLines(owner, new ArrayList<>()))
                        .lines
                        .add(line);
            }
        }
        return byName.values().stream()
                .sorted(Comparator.comparing(OwnerLines::name, Collator.getInstance(Words.DANISH)))
                .toList();
    }

    /** Likewise, and last the lines that nobody owns, so that all lines are there. */
    public static List<OwnerLines> all(List<Line> lines, String nobody) {
        return all(lines, OwnerNames.AS_WRITTEN, nobody);
    }

    /** Likewise, all spellings of somebody who is known as one. */
    public static List<OwnerLines> all(List<Line> lines, OwnerNames names, String nobody) {
        var owners = new ArrayList<>(of(lines, names));
        var unowned = lines.stream().filter(line -> line.owner() == null).toList();
        if (!unowned.isEmpty()) {
            owners.add(new OwnerLines(nobody, unowned));
        }
        return owners;
    }

    public Counts counts() {
        return Line.counts(lines);
    }

    /** One owner whatever the case, spaces and points of the name. */
    static String folded(String owner) {
        return BETWEEN_WORDS.matcher(owner.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
