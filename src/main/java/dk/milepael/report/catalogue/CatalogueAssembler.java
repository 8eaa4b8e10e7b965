package dk.milepael.report.catalogue;

import dk.milepael.plan.Family;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.catalogue.CatalogueView.ActionGroup;
import dk.milepael.report.catalogue.CatalogueView.ActionPart;
import dk.milepael.report.catalogue.CatalogueView.MilestoneRow;
import dk.milepael.report.catalogue.CatalogueView.SectionPart;
import dk.milepael.report.lines.Line;
import dk.milepael.report.planpage.Cells;
import dk.milepael.report.planpage.PlanFrameAssembler;
import dk.milepael.rules.JudgedPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts a judged action catalogue into the words and the order of its report. */
final class CatalogueAssembler {
    private final Words words;
    private final Cells cells;
    private final InitiativeLists lists;

    CatalogueAssembler(Words words) {
        this.words = words;
        this.cells = new Cells(words);
        this.lists = new InitiativeLists(words);
    }

    CatalogueView view(JudgedPlan plan, ReportContext context) {
        var front = new CatalogueFront(words, context.asOf());
        var lines = Line.of(List.of(plan));
        return new CatalogueView(
                new PlanFrameAssembler(words).frame(plan, context),
                isList(plan, plan.facts().compared().version().initiatives()),
                front.brief(lines),
                front.owners(lines),
                front.overdue(lines),
                sections(plan),
                new Slips(words).rows(plan));
    }

    private List<SectionPart> sections(JudgedPlan plan) {
        var sections = plan.facts().compared().version().sections();
        var numbered =
                IntStream.range(0, sections.size())
                        .mapToObj(position -> section(plan, position, sections.get(position)));
        return Stream.concat(outside(plan), numbered).toList();
    }

    /** The actions that stand in no section; in a plan without sections, all of them. */
    private Stream<SectionPart> outside(JudgedPlan plan) {
        var version = plan.facts().compared().version();
        var title = version.sections().isEmpty() ? all(version) : "catalogue.outside";
        var part = new SectionPart("handlinger", 2, words.say(title), null, List.of());
        var actions = actions(plan, part, null);
        return actions.isEmpty() ? Stream.of() : Stream.of(part.with(actions));
    }

    private static String all(PlanVersion version) {
        return version.heading().family() == Family.OTHER
                ? "catalogue.initiatives"
                : "catalogue.actions";
    }

    private SectionPart section(JudgedPlan plan, int position, Section section) {
        var part =
                new SectionPart(
                        "afsnit-" + (position + 1),
                        Math.min(section.level(), 2) + 1,
                        Cells.numbered(section),
                        section.goal(),
                        List.of());
        return part.with(actions(plan, part, position));
    }

    private List<ActionPart> actions(
            JudgedPlan plan, SectionPart part, @Nullable Integer position) {
        var initiatives =
                plan.facts().compared().version().initiatives().stream()
                        .filter(initiative -> Objects.equals(initiative.section(), position))
                        .toList();
        if (isList(plan, initiatives)) {
            return List.of(lists.part(plan, part, initiatives));
        }
        return IntStream.range(0, initiatives.size())
                .mapToObj(number -> action(plan, part, initiatives.get(number), number + 1))
                .toList();
    }

    /** A table for each row would be all heads and no rows. */
    private static boolean isList(JudgedPlan plan, List<Initiative> initiatives) {
        return plan.facts().compared().version().heading().family() == Family.OTHER
                && !initiatives.isEmpty()
                && initiatives.stream().allMatch(each -> each.milestones().isEmpty());
    }

    private ActionPart action(
            JudgedPlan plan, SectionPart part, Initiative initiative, int number) {
        var goal = initiative.goal();
        return new ActionPart(
                "%s-%d".formatted(part.id(), number),
                part.heading() + 1,
                Cells.numbered(initiative.label()),
                owners(initiative),
                words.say("catalogue.milestone"),
                Objects.equals(goal, part.goal()) ? null : goal,
                groups(plan, initiative));
    }

    private String owners(Initiative initiative) {
        var names = cells.parties(initiative.promise().owners());
        return names == null
                ? words.say("catalogue.responsible.none")
                : words.say(Message.of("catalogue.responsible").with("navne", names));
    }

    /** Rows that follow each other with the same action text stand under it together. */
    private List<ActionGroup> groups(JudgedPlan plan, Initiative initiative) {
        if (initiative.milestones().isEmpty()) {
            return List.of(new ActionGroup(null, List.of(lists.row(plan, initiative, null))));
        }
        var groups = new ArrayList<ActionGroup>();
        for (var milestone : initiative.milestones()) {
            if (groups.isEmpty() || !Objects.equals(groups.getLast().text(), milestone.action())) {
                groups.add(new ActionGroup(milestone.action(), new ArrayList<>()));
            }
            groups.getLast().rows().add(row(plan, milestone));
        }
        return groups;
    }

    private MilestoneRow row(JudgedPlan plan, Milestone milestone) {
        return new MilestoneRow(
                milestone.text(),
                null,
                cells.deadline(milestone.deadline()),
                milestone.progress().status(),
                milestone.progress().doneRaw(),
                cells.light(plan.milestones().get(milestone.id()), milestone.progress()),
                milestone.owner());
    }
}
