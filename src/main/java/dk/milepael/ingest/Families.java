package dk.milepael.ingest;

import dk.milepael.ingest.layout.Layouts;
import dk.milepael.ingest.layout.Wording;
import dk.milepael.ingest.layout.agreement.DevelopmentAgreement;
import dk.milepael.ingest.layout.cards.InitiativeCards;
import dk.milepael.ingest.layout.catalogue.ActionCatalogue;
import dk.milepael.ingest.layout.goals.BusinessPlan;
import dk.milepael.ingest.layout.statustable.StatusTable;
import dk.milepael.ingest.layout.tracker.Tracker;
import java.util.List;

/** The document families that the program knows. */
public final class Families {
    private Families() {}

    /** Of two that fit alike, the one listed first reads. */
    public static Layouts standard() {
        var wording = Wording.standard();
        return new Layouts(
                List.of(
                        new ActionCatalogue(wording),
                        new StatusTable(wording),
                        new BusinessPlan(wording),
                        new DevelopmentAgreement(wording),
                        new InitiativeCards(wording),
                        new Tracker(wording)));
    }
}
