package dk.milepael.report.chart;

import dk.milepael.report.Masthead;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import dk.milepael.rules.Counts;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Pages that show charts, from the smallest to the largest. */
final class ChartPages {
    static final Words WORDS = new Words(Words.DANISH);
    private static final String LONG =
            "Tværgående samarbejde om overgange mellem dagtilbud, skole og ungdomsuddannelse for børn"
                    + " og unge med særlige behov i hele Nørreå Kommune";

    record View(Masthead head, String orientation, Chart chart) {}

    private ChartPages() {}

    static @Nullable Chart sections(int number) {
        return LightsChart.bySection(WORDS)
                .of(IntStream.rangeClosed(1, number).mapToObj(ChartPages::section).toList());
    }

    private static Category section(int number) {
        var name = number % 4 == 0 ? number + ". " + LONG : number + ". Tidlig hjælp";
        return new Category(
                name,
                new Counts(number % 3, number % 2, number % 7, number * 2 % 11, number % 5, 0));
    }

    static Chart columns(int number, int each) {
        var categories =
                IntStream.rangeClosed(1, number)
                        .mapToObj(place ->
                                new Category(
                                        "måned " + place,
                                        "nov 2026",
                                        new Counts(each / 9, each / 7, place * each, each, each, 0),
                                        place == 7 ? 0.6 : null))
                        .toList();
        var lights = Category.lights(categories);
        var bars = categories.stream().map(one -> one.bar(lights)).toList();
        return new Chart(
                "frister",
                "Frister måned for måned",
                "Antal milepæle med frist i hver måned",
                "Måned",
                "",
                Category.highest(categories),
                lights,
                List.of(new Chart.Panel(Chart.Kind.COLUMNS, "Hvad kurven fortæller: alt.", bars)));
    }

    static String page(Chart chart, String orientation) {
        var head =
                new Masthead(
                        "Nørreå Kommune",
                        "Handlingsplan for børn og unge",
                        "Status pr. 20. november 2026",
                        "Planens status: oktober 2026",
                        "2026-11-20");
        return Templates.builtIn(WORDS).render("diagram.ftlx", new View(head, orientation, chart));
    }
}
