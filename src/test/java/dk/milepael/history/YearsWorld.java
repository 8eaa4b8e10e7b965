package dk.milepael.history;

import static dk.milepael.history.PlanWorld.initiative;
import static dk.milepael.history.PlanWorld.plan;

import dk.milepael.plan.Continuation;
import dk.milepael.plan.Criterion;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Verdict;
import java.util.List;

/** Two years of goals of Nørreå Kommune, one for each fate that a goal can have. */
final class YearsWorld {
    private YearsWorld() {}

    static PlanVersion before() {
        return plan(
                "Virksomhedsplan 2026",
                2026,
                List.of(),
                goal(
                        "alike",
                        "Vi vil styrke sagsbehandlernes digitale færdigheder på socialområdet",
                        told(Verdict.ONGOING, Continuation.CONTINUED, "Målet videreføres.")),
                goal(
                        "year",
                        "Budget 2027 lægges efter en ny model",
                        told(Verdict.DELIVERED, Continuation.REPEATED, "Nået og gentages.")),
                goal(
                        "split",
                        "Nye cykelstier langs Åvej og sikre overgange ved Søndre Skole",
                        told(Verdict.PARTLY, Continuation.CONTINUED, "Videreføres.")),
                goal(
                        "part",
                        "Kantinen serverer mindre kød til frokost",
                        told(Verdict.ONGOING, Continuation.NONE, "Er i gang.")),
                goal(
                        "named",
                        "At lederne bliver gode til tal",
                        told(
                                Verdict.NOT_REACHED,
                                Continuation.SUB_GOAL,
                                "Ikke nået. Det bliver et delmål under målet om at bruge data i den"
                                        + " daglige ledelse på alle centre.")),
                goal(
                        "changed",
                        "Skrive en parkeringsstrategi",
                        told(
                                Verdict.CHANGED,
                                Continuation.NONE,
                                "Målet er ændret, fordi der i stedet kommer en forsøgsordning med"
                                        + " beboerlicenser.")),
                goal(
                        "dropped",
                        "Fælles vagtplan for svømmehallerne",
                        told(Verdict.DROPPED, Continuation.NONE, "Udgår efter aftale.")),
                goal(
                        "lost",
                        "Gratis internet på alle plejehjem",
                        told(Verdict.PARTLY, Continuation.CONTINUED, "Videreføres i 2027.")),
                goal(
                        "closed",
                        "Nyt intranet er taget i brug",
                        told(Verdict.DELIVERED, Continuation.NONE, "Målet er nået.")),
                goal(
                        "open",
                        "Færre papirbreve til borgerne",
                        told(Verdict.ONGOING, Continuation.NONE, "Er i gang.")),
                goal(
                        "considered",
                        "Frivillige besøgsvenner i hele kommunen",
                        told(Verdict.NOT_REACHED, Continuation.CONSIDERED, "Det overvejes.")));
    }

    static PlanVersion after() {
        return plan(
                "Virksomhedsplan 2027",
                2027,
                List.of(),
                goal("n1", "Solceller på skolernes tage", Progress.NONE),
                goal(
                        "n2",
                        "Styrke sagsbehandlernes digitale færdigheder på hele socialområdet",
                        Progress.NONE),
                goal("n3", "Budget 2028 lægges efter en ny model", Progress.NONE),
                goal("n4", "Nye cykelstier langs Åvej", Progress.NONE),
                goal("n5", "Sikre overgange ved Søndre Skole", Progress.NONE),
                goal(
                        "n6",
                        "Et klimavenligt rådhus",
                        Progress.NONE,
                        "Biler på el",
                        "Kantinen serverer mindre kød til frokost"),
                goal("n7", "Bruge data i den daglige ledelse på alle centre", Progress.NONE),
                goal(
                        "n8",
                        "En forsøgsordning med beboerlicenser i midtbyen, drøftet med butikkerne og"
                                + " beboerforeningerne ved havnen",
                        Progress.NONE),
                goal("n9", "Ny aftale om vikarer i hjemmeplejen", Progress.NONE));
    }

    static Progress told(Verdict verdict, Continuation onward, String status) {
        var outcome = new Outcome(verdict, onward, null, status, null);
        return new Progress(status, verdict == Verdict.DELIVERED, null, null, outcome);
    }

    static Initiative goal(String id, String title, Progress progress, String... criteria) {
        var plain = initiative(id, null, null, title);
        var content =
                new Initiative.Content(
                        title,
                        null,
                        null,
                        null,
                        List.of(criteria).stream().map(text -> new Criterion(text, null)).toList(),
                        List.of(),
                        List.of());
        return new Initiative(
                id,
                null,
                plain.label(),
                content,
                plain.promise(),
                progress,
                List.of(),
                plain.origin());
    }
}
