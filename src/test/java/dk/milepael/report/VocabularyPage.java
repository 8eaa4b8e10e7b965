package dk.milepael.report;

import dk.milepael.report.template.Templates;
import dk.milepael.rules.Counts;
import java.util.List;
import java.util.stream.IntStream;

/** A page of a fictional municipality that uses every element of the vocabulary. */
public final class VocabularyPage {
    public record Row(
            String milestone,
            String deadline,
            String status,
            String done,
            Badge light,
            String reason,
            String owner) {}

    public record Group(String heading, List<Row> rows) {}

    public record Section(String title, String goal, List<Group> groups) {}

    public record View(Masthead head, String orientation, Tally tally, List<Section> sections) {}

    private static final List<Badge> LIGHTS = List.of(Badge.values());

    private VocabularyPage() {}

    public static String written(String orientation, int sections) {
        return Templates.builtIn(new Words(Words.DANISH))
                .render("vocabulary.ftlx", view(orientation, sections));
    }

    public static View view(String orientation, int sections) {
        var head =
                new Masthead(
                        "Nørreå Kommune · Børn og Kultur",
                        "Handlingsplan for børn og unge",
                        "Status pr. 20. november 2026",
                        "Planens status: oktober 2026 · læst 19-11-2026",
                        "2026-11-20");
        var tally = Tally.of(new Counts(3, 5, 8, 12, 3, 1));
        return new View(
                head,
                orientation,
                tally,
                IntStream.rangeClosed(1, sections).mapToObj(VocabularyPage::section).toList());
    }

    private static Section section(int number) {
        var groups = IntStream.rangeClosed(1, 3).mapToObj(VocabularyPage::group).toList();
        return new Section(
                number % 2 == 0 ? "Trygge overgange" : "Tidlig hjælp til familier",
                "Alle børn møder voksne, der kender dem og taler sammen om det, der er svært.",
                groups);
    }

    private static Group group(int number) {
        var rows =
                IntStream.rangeClosed(1, 4)
                        .mapToObj(row -> row(LIGHTS.get((number * 2 + row) % 6)))
                        .toList();
        return new Group(
                "%d. Fælles overlevering mellem dagtilbud og skole (Afdelingschef)"
                        .formatted(number),
                rows);
    }

    private static Row row(Badge light) {
        return new Row(
                "Aftale om overlevering er underskrevet\naf alle distrikter",
                "31-10-2026",
                "Udkastet er i høring hos skolebestyrelserne frem til jul.",
                light.equals(Badge.BLUE) ? "Ja" : "",
                light,
                "Fristen 31. oktober 2026 er overskredet med 20 dage, og milepælen er ikke meldt gennemført.",
                "Karen Ågård");
    }
}
