package dk.milepael.delivery.roster;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lists of recipients as staff write them: a line for each row, «|» between columns. */
final class Rosters {
    static final Known KNOWN =
            new Known(
                    List.of(List.of("klimaplan-2026", "Klimaplan 2026", "Klima")),
                    List.of("Varme", "2 Varme"),
                    List.of("PL", "Karla Brink"),
                    (name, taken) ->
                            Stream.iterate(slug(name), slug -> slug + "-2")
                                    .filter(slug -> !taken.test(slug))
                                    .findFirst()
                                    .orElseThrow(),
                    Locale.of("da"));

    private Rosters() {}

    static RosterSheet sheet(String... lines) {
        return new RosterSheet(
                "Modtagere",
                IntStream.range(0, lines.length).mapToObj(at -> row(at, lines[at])).toList());
    }

    static Roster of(String... lines) {
        return Roster.of(sheet(lines), KNOWN);
    }

    /** «sort B3 words» of each fault. */
    static List<String> faults(Roster roster) {
        return roster.faults().stream()
                .map(fault ->
                        String.join(
                                        " ",
                                        fault.kind().id(),
                                        fault.cell(),
                                        fault.values().getOrDefault("skrevet", ""))
                                .strip())
                .toList();
    }

    private static RosterSheet.Row row(int at, String line) {
        var cells = line.split("\\|", -1);
        return new RosterSheet.Row(
                at + 1,
                IntStream.range(0, cells.length)
                        .filter(column -> !cells[column].isBlank())
                        .mapToObj(column ->
                                new RosterSheet.Entry(
                                        column,
                                        (char) ('A' + column) + "" + (at + 1),
                                        cells[column].strip().replace("\\n", "\n"),
                                        null))
                        .toList());
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-');
    }
}
