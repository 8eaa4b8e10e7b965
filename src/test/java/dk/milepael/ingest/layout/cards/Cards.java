package dk.milepael.ingest.layout.cards;

import static dk.milepael.ingest.layout.PlanText.onlyPlan;
import static dk.milepael.ingest.layout.Sheets.read;
import static dk.milepael.ingest.layout.Sheets.sheet;

import dk.milepael.ingest.layout.Sheets;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import java.util.List;

/** The cards of Nørreå Kommune's technical departments for 2027. */
final class Cards {
    private Cards() {}

    /** A sheet that names no department. */
    static Sheets plain() {
        return sheet("Ark1");
    }

    /** A whole card of five labels, and a blank row. */
    static Sheets card(Sheets sheet, String title) {
        return sheet.row("Indsats", title)
                .row("Mål", "Færre klager over " + title.replaceFirst("^\\d+\\. ", "") + ".")
                .row("Opgaver 2027", "• Klagerne tælles\n• Svarene samles")
                .row("Organisering og økonomi", "Vejafdelingen har ansvaret.")
                .row("Opfølgning og evaluering", "Følges op i ledergruppen.")
                .blank();
    }

    static PlanVersion plan(Sheets... sheets) {
        return onlyPlan(read("kort.xlsx", sheets));
    }

    static Initiative only(Sheets sheet) {
        var initiatives = plan(sheet).initiatives();
        if (initiatives.size() != 1) {
            throw new AssertionError("not one card but " + titles(plan(sheet)));
        }
        return initiatives.getFirst();
    }

    /** Each card with its path: «A/B | 1 Titel». */
    static List<String> titles(PlanVersion plan) {
        return plan.initiatives().stream()
                .map(card ->
                        String.join("/", plan.path(card).stream().map(Section::title).toList())
                                + " | "
                                + card.label().number()
                                + " "
                                + card.label().title())
                .toList();
    }
}
