package dk.milepael.ingest.form;

import dk.milepael.plan.Family;
import java.util.List;
import java.util.Optional;

/** The forms that there are. */
public final class Forms {
    private static final List<Form> ALL =
            List.of(
                    new TableForm(Family.STATUS_TABLE, StatusTableRows::of),
                    new TableForm(Family.ACTION_CATALOGUE, CatalogueRows::of),
                    new TableForm(Family.BUSINESS_PLAN, GoalRows::of),
                    new CardsForm(),
                    new AgreementForm());

    private Forms() {}

    public static List<Form> all() {
        return ALL;
    }

    /** The form of the family with an id. */
    public static Optional<Form> of(String family) {
        return ALL.stream().filter(form -> form.family().id().equals(family)).findFirst();
    }
}
