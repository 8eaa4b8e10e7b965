package dk.milepael.ingest.workbook.word;

import static java.util.stream.Collectors.joining;

import java.util.List;

/**
 * Text with what matters of its looks.
 *
 * @param standing the text that counts, with its list number; lines by {@code \n}
 * @param struck what is struck through or deleted under revision; empty where nothing is
 * @param bold all of what stands
 * @param heading the level of the heading style, from 1; 0 where it is in none
 * @param hidden whether hidden text was left out
 */
public record Words(String standing, String struck, boolean bold, int heading, boolean hidden) {
    static final Words NONE = new Words("", "", false, 0, false);

    public boolean isBlank() {
        return standing.isBlank() && struck.isBlank();
    }

    /** Under each other; blank lines at either end are dropped. */
    static Words lines(List<Words> parts) {
        var standing = parts.stream().filter(part -> !part.standing.isBlank()).toList();
        return new Words(
                standing(parts),
                parts.stream()
                        .map(Words::struck)
                        .filter(struck -> !struck.isBlank())
                        .collect(joining("\n")),
                !standing.isEmpty() && standing.stream().allMatch(Words::bold),
                commonHeading(standing),
                parts.stream().anyMatch(Words::hidden));
    }

    /** As if all of it were struck. */
    Words deleted() {
        var all = struck.isBlank() ? standing : standing.isBlank() ? struck : standing + struck;
        return new Words("", all, false, 0, hidden);
    }

    /** A line that only holds what is struck is no blank line. */
    private static String standing(List<Words> parts) {
        return parts.stream()
                .filter(part -> !part.standing.isBlank() || part.struck.isBlank())
                .map(Words::standing)
                .collect(joining("\n"))
                .strip();
    }

    private static int commonHeading(List<Words> standing) {
        var levels = standing.stream().map(Words::heading).distinct().toList();
        return levels.size() == 1 ? levels.getFirst() : 0;
    }
}
