package dk.milepael.danish;

import dk.milepael.danish.words.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the section that a reference names behind its number: «under Økonomi og Løn». */
final class SectionNames {
    private static final int MOST_WORDS = 8;
    private static final Pattern WORD = Pattern.compile("\\G\\s+([^\\s,;:()«»”“\"]+)");

    private final List<String> stops;
    private final List<String> unitEndings;
    private final Pattern under;

    SectionNames(WordList words) {
        stops = words.of("stop");
        unitEndings = words.of("unit-ending");
        under =
                words.of("under").stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(
                                Collectors.collectingAndThen(
                                        Collectors.joining("|", "(?iu)^\\s*,?\\s*(?:", ")(?=\\s)"),
                                        Pattern::compile));
    }

    /**
     * A section as named.
     *
     * @param end where the name ends in the text behind the number
     */
    record Found(String name, int end) {}

    Optional<Found> after(String behind) {
        var preposition = under.matcher(behind);
        return preposition.find() ? name(behind, preposition.end()) : Optional.empty();
    }

    private Optional<Found> name(String behind, int from) {
        var taken = new ArrayList<String>();
        int end = from;
        var word = WORD.matcher(behind).region(from, behind.length());
        while (taken.size() < MOST_WORDS
                && word.find()
                && goesOn(taken, word.group(1), behind, word.end())) {
            boolean last = word.group(1).matches(".*\\p{L}[.!?]");
            taken.add(last ? word.group(1).replaceFirst("[.!?]+$", "") : word.group(1));
            end = last ? word.end() - 1 : word.end();
            if (last) {
                break;
            }
        }
        var name = String.join(" ", taken).replaceFirst("\\.$", "");
        return name.isEmpty() || isNobody(name)
                ? Optional.empty()
                : Optional.of(new Found(name, end));
    }

    /** «Kultur- og Fritid» and «Økonomi og Løn» go on; «Økonomi og følges op» doesn't. */
    private boolean goesOn(List<String> taken, String word, String behind, int end) {
        if (word.equals("og") && !taken.isEmpty()) {
            return taken.getLast().endsWith("-")
                    || (unitEndings.stream().noneMatch(taken.getLast()::endsWith)
                            && behind.substring(end).matches("(?s)\\s+\\p{Lu}.*"));
        }
        return !stops.contains(WordList.fold(word));
    }

    /** «under den enkelte afdeling» names none. */
    private static boolean isNobody(String name) {
        return name.matches("(?iu)(?:den|det|de|hver|alle|dette|denne|samme)\\b.*");
    }
}
