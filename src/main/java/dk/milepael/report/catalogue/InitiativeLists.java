package dk.milepael.report.catalogue;

import dk.milepael.plan.Initiative;
import dk.milepael.report.Words;
import dk.milepael.report.catalogue.CatalogueView.ActionGroup;
import dk.milepael.report.catalogue.CatalogueView.ActionPart;
import dk.milepael.report.catalogue.CatalogueView.MilestoneRow;
import dk.milepael.report.catalogue.CatalogueView.SectionPart;
import dk.milepael.report.planpage.Cells;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Initiatives without milestones as the rows of one table, as a tracker has them. */
final class InitiativeLists {
    private final Words words;
    private final Cells cells;

    InitiativeLists(Words words) {
        this.words = words;
        this.cells = new Cells(words);
    }

    ActionPart part(JudgedPlan plan, SectionPart under, List<Initiative> initiatives) {
        var rows =
                initiatives.stream()
                        .map(each -> row(plan, each, Cells.numbered(each.label())))
                        .toList();
        return new ActionPart(
                under.id() + "-1",
                under.heading() + 1,
                null,
                words.say("catalogue.initiatives.caption"),
                words.say("catalogue.initiative"),
                null,
                List.of(new ActionGroup(null, rows)));
    }

    /** An initiative as a row of its own; its title is null where a heading says it. */
    MilestoneRow row(JudgedPlan plan, Initiative initiative, @Nullable String title) {
        return new MilestoneRow(
                title,
                title == null ? null : detail(initiative),
                cells.deadline(initiative.promise().deadline()),
                initiative.progress().status(),
                initiative.progress().doneRaw(),
                cells.light(plan.initiatives().get(initiative.id()), initiative.progress()),
                initiative.owner());
    }

    private static @Nullable String detail(Initiative initiative) {
        var detail =
                Stream.of(
                                Stream.ofNullable(initiative.goal()),
                                Stream.ofNullable(initiative.content().description()))
                        .flatMap(texts -> texts)
                        .filter(text -> !Objects.equals(text, initiative.label().title()))
                        .collect(Collectors.joining("\n"));
        return detail.isEmpty() ? null : detail;
    }
}
