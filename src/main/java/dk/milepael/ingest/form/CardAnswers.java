package dk.milepael.ingest.form;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Party;
import dk.milepael.plan.Role;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an initiative answers to the labels of a card, in the order of the labels. */
final class CardAnswers {
    private static final String RESPONSIBLE = " (ansvarlig)";

    private CardAnswers() {}

    /** Indsats, Mål, Opgaver, Organisering og økonomi, Opfølgning og evaluering. */
    static List<String> ofCard(Initiative initiative) {
        var content = initiative.content();
        return List.of(
                Written.heading(initiative),
                Written.text(content.goal()),
                tasks(content.description(), bullets(initiative)),
                Written.text(content.organisation()),
                Written.text(content.followUpPlan()));
    }

    /** Hvad vil vi opnå, Hvordan gør vi det, Hvem er involveret, Hvordan følger vi op. */
    static List<String> ofAgreement(Initiative initiative) {
        var content = initiative.content();
        return List.of(
                Written.text(content.description()),
                tasks(content.organisation(), steps(initiative)),
                initiative.promise().owners().stream()
                        .map(CardAnswers::party)
                        .collect(Collectors.joining(", ")),
                Written.text(content.followUpPlan()));
    }

    private static String party(Party party) {
        return party.role() == Role.ANSVARLIG ? party.name() + RESPONSIBLE : party.name();
    }

    private static String tasks(@Nullable String words, Stream<String> items) {
        return Stream.concat(Stream.ofNullable(words), items).collect(Collectors.joining("\n"));
    }

    private static Stream<String> bullets(Initiative initiative) {
        return initiative.milestones().stream()
                .map(Milestone::text)
                .filter(Objects::nonNull)
                .map(text -> "- " + text.replace("\n", "\n   - "));
    }

    private static Stream<String> steps(Initiative initiative) {
        var rows = initiative.milestones();
        return IntStream.range(0, rows.size())
                .mapToObj(at -> (at + 1) + ". " + Written.text(rows.get(at).text()));
    }
}
