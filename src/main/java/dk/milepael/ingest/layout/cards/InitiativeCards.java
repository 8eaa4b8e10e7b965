package dk.milepael.ingest.layout.cards;

import dk.milepael.ingest.layout.Layout;
import dk.milepael.ingest.layout.PlanRead;
import dk.milepael.ingest.layout.Surroundings;
import dk.milepael.ingest.layout.Wording;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Family;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cards of two columns, a label beside its content, stacked on one sheet or on one for each
 * department. The cards of all sheets are one plan, unless their labels name different years.
 */
public final class InitiativeCards implements Layout<InitiativeCards.Sheet> {
    private final Wording wording;
    private final CardWords words = new CardWords();

    public InitiativeCards(Wording wording) {
        this.wording = wording;
    }

    /** A sheet with cards in it. */
    public sealed interface Sheet extends Layout.Part permits CardSheet {}

    @Override
    public Family family() {
        return Family.INITIATIVE_CARDS;
    }

    @Override
    public List<Sheet> find(Grid grid) {
        return CardSheet.in(grid, words).<Sheet>map(sheet -> sheet).toList();
    }

    @Override
    public List<PlanRead> read(List<Sheet> parts, Surroundings surroundings) {
        return byYear(parts).stream()
                .filter(sheets -> sheets.stream().anyMatch(CardSheet::hasCards))
                .map(sheets -> new CardPlan(sheets, words, wording).read(surroundings))
                .toList();
    }

    /** A sheet that names no year, or another one's, goes with the sheets before it. */
    private static List<List<CardSheet>> byYear(List<Sheet> parts) {
        var plans = new ArrayList<List<CardSheet>>();
        Integer open = null;
        for (var sheet : parts.stream().flatMap(InitiativeCards::own).toList()) {
            var year = sheet.year();
            if (plans.isEmpty() || (open != null && year != null && !year.equals(open))) {
                plans.add(new ArrayList<>());
                open = null;
            }
            plans.getLast().add(sheet);
            open = open == null ? year : open;
        }
        return plans;
    }

    private static Stream<CardSheet> own(Sheet part) {
        return switch (part) {
            case CardSheet sheet -> Stream.of(sheet);
        };
    }
}
