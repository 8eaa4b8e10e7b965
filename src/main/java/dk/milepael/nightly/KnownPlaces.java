package dk.milepael.nightly;

import dk.milepael.delivery.roster.Known;
import dk.milepael.plan.Section;
import dk.milepael.plan.Slug;
import dk.milepael.report.lines.Line;
import dk.milepael.report.lines.OwnerLines;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.store.Run;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The names by which a list of recipients may name plans in force, sections and owners. */
@Component
final class KnownPlaces {
    private final JudgedPlans judged;
    private final Settings settings;

    KnownPlaces(JudgedPlans judged, Settings settings) {
        this.judged = judged;
        this.settings = settings;
    }

    Known of(Run run) {
        var plans = judged.all(run);
        return new Known(
                plans.stream().map(KnownPlaces::names).toList(),
                plans.stream()
                        .flatMap(plan -> plan.facts().compared().version().sections().stream())
                        .flatMap(KnownPlaces::names)
                        .distinct()
                        .toList(),
                OwnerLines.of(Line.of(plans)).stream().map(OwnerLines::name).toList(),
                (name, taken) -> Slug.free(name, taken).value(),
                settings.locale());
    }

    /** Its id, its title, and the name of its file without folders and ending. */
    static List<String> names(JudgedPlan plan) {
        var facts = plan.facts();
        var file = facts.file().substring(facts.file().lastIndexOf('/') + 1);
        return List.of(
                facts.planId(),
                facts.compared().version().heading().title(),
                file.replaceFirst("\\.[^.]*$", ""));
    }

    /** Its title alone, and with its number. */
    static Stream<String> names(Section section) {
        var number = Objects.requireNonNullElse(section.number(), "");
        return Stream.of(section.title(), number + " " + section.title());
    }
}
