package dk.milepael.report.overview;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Numbered;
import dk.milepael.report.Words;
import dk.milepael.rules.ExpectedPlan.Answer;
import dk.milepael.rules.ExpectedPlan.State;
import dk.milepael.rules.RollCall;
import java.util.ArrayList;
import java.util.stream.Collectors;

/** «Meldt status»: how many of the expected plans have come, and which have not. */
public final class ReportedPlans {
    private static final String NOTHING = "–";

    private final Words words;

    public ReportedPlans(Words words) {
        this.words = words;
    }

    /** With so many of the missing ones at most. */
    public OverviewView.Reported of(RollCall rollCall, int most) {
        var missing = rollCall.missing();
        var more = missing.size() - most;
        return new OverviewView.Reported(
                sentence(rollCall),
                missing.stream().limit(most).map(this::row).toList(),
                more <= 0 ? "" : words.say(Numbered.of("overview.reported.more", more)));
    }

    private String sentence(RollCall rollCall) {
        var sentences = new ArrayList<Message>();
        if (!rollCall.answers().isEmpty()) {
            sentences.add(
                    Message.of("overview.reported")
                            .with("antal", new Arg.Count(rollCall.count(State.REPORTED)))
                            .with("alle", new Arg.Count(rollCall.answers().size())));
        }
        if (rollCall.count(State.MISSING) > 0) {
            sentences.add(Numbered.of("overview.reported.missing", rollCall.count(State.MISSING)));
        }
        if (rollCall.count(State.AWAITED) > 0) {
            sentences.add(Numbered.of("overview.reported.awaited", rollCall.count(State.AWAITED)));
        }
        return sentences.stream().map(words::say).collect(Collectors.joining(" "));
    }

    private OverviewView.Missing row(Answer answer) {
        var newest = answer.newest();
        var responsible = answer.expected().responsible();
        return new OverviewView.Missing(
                answer.expected().name(),
                responsible == null ? NOTHING : responsible,
                words.shortDay(answer.deliveryDay()),
                newest == null
                        ? words.say("overview.reported.never")
                        : words.shortDay(newest.told()));
    }
}
