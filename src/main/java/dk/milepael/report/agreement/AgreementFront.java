package dk.milepael.report.agreement;

import dk.milepael.plan.Message;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.planpage.BriefLines;
import dk.milepael.rules.JudgedPlan;
import java.util.List;
import java.util.stream.Stream;

/** «Kort fortalt» of a development agreement. */
final class AgreementFront {
    private final Words words;

    AgreementFront(Words words) {
        this.words = words;
    }

    List<String> brief(JudgedPlan plan, int disagreements) {
        var common = new BriefLines(words, Line.of(plan).toList());
        return Stream.of(
                        all(plan),
                        common.red(),
                        common.attention(),
                        Numbered.orNone("agreement.brief.disagreements", disagreements))
                .map(words::say)
                .toList();
    }

    private Message all(JudgedPlan plan) {
        var present = plan.facts().compared().present();
        return Message.of("agreement.brief.all")
                .with(
                        "mål",
                        words.say(
                                Numbered.of("agreement.brief.goals", present.initiatives().size())))
                .with(
                        "trin",
                        words.say(
                                Numbered.orNone(
                                        "agreement.brief.steps", present.milestones().count())));
    }
}
