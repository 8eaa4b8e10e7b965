package dk.milepael.report.cards;

import dk.milepael.plan.Message;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.report.cards.CardsView.DepartmentRow;
import dk.milepael.report.lines.Line;
import dk.milepael.report.planpage.BriefLines;
import dk.milepael.report.planpage.Group;
import dk.milepael.rules.JudgedPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The first page of the report on initiative cards. */
final class CardsFront {
    private final Words words;
    private final LocalDate asOf;

    CardsFront(Words words, LocalDate asOf) {
        this.words = words;
        this.asOf = asOf;
    }

    List<String> brief(JudgedPlan plan) {
        var common = new BriefLines(words, Line.of(plan).toList());
        return Stream.of(
                        Optional.of(all(plan)),
                        Optional.of(common.red()),
                        Optional.of(common.attention()),
                        common.next(asOf))
                .flatMap(Optional::stream)
                .map(words::say)
                .toList();
    }

    private Message all(JudgedPlan plan) {
        var present = plan.facts().compared().present();
        var cards =
                present.initiatives().stream().filter(one -> !CardsAssembler.isResult(one)).count();
        var milestones = present.milestones().count();
        return Message.of("cards.brief.all")
                .with("indsatser", words.say(Numbered.of("cards.brief.cards", cards)))
                .with("milepæle", words.say(Numbered.orNone("cards.brief.milestones", milestones)));
    }

    List<DepartmentRow> departments(List<Group> groups, Map<String, List<Line>> lines) {
        return groups.stream().map(group -> row(group, lines)).toList();
    }

    private static DepartmentRow row(Group group, Map<String, List<Line>> lines) {
        var counts =
                Line.counts(
                        group.initiatives().stream()
                                .flatMap(card -> lines.getOrDefault(card.id(), List.of()).stream())
                                .toList());
        return new DepartmentRow(
                group.id(),
                group.title(),
                counts.total(),
                counts.blue(),
                counts.green(),
                counts.yellow(),
                counts.red(),
                counts.grey());
    }
}
