package dk.milepael.nightly;

import dk.milepael.ingest.correction.CorrectedValues;
import dk.milepael.plan.Arg;
import dk.milepael.plan.CorrectedValue;
import dk.milepael.plan.CorrectedValue.Subject;
import dk.milepael.plan.Correction;
import dk.milepael.plan.Correction.Grounds;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import dk.milepael.rules.PlanFacts;
import dk.milepael.rules.RemarkKeys;
import dk.milepael.rules.RemarkKeys.Place;
import dk.milepael.rules.correction.Corrected;
import dk.milepael.rules.correction.Corrections;
import dk.milepael.store.AnswerStore;
import dk.milepael.store.AnswerStore.Given;
import dk.milepael.store.Run;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The values that staff have written beside remarks, as corrections of the rows they are about. */
@Component
final class AnsweredCorrections {
    /** What an answer to a remark of a rule is a value of. */
    private static final Map<String, Subject> ASKED_BY =
            Map.ofEntries(
                    Map.entry("no-deadline", Subject.DEADLINE),
                    Map.entry("unreadable-deadline", Subject.DEADLINE),
                    Map.entry("imprecise-deadline", Subject.DEADLINE),
                    Map.entry("assumed-year", Subject.DEADLINE),
                    Map.entry("month-as-day", Subject.DEADLINE),
                    Map.entry("day-number", Subject.DEADLINE),
                    Map.entry("weekday-mismatch", Subject.DEADLINE),
                    Map.entry("deadline-on-day-off", Subject.DEADLINE),
                    Map.entry("several-deadlines", Subject.DEADLINE),
                    Map.entry("no-owner", Subject.OWNER),
                    Map.entry("contradiction", Subject.STATUS),
                    Map.entry("done-without-status", Subject.STATUS),
                    Map.entry("silent", Subject.STATUS),
                    Map.entry("no-decision-reference", Subject.DECISION));

    private final AnswerStore answers;
    private final CorrectedValues values = new CorrectedValues();

    AnsweredCorrections(AnswerStore answers) {
        this.answers = answers;
    }

    /** In force as long as the row that the remark was about is written as it was. */
    Corrections of(Run run, PlanFacts plan) {
        var given = answers.givenBy(run.asOf());
        if (given.isEmpty()) {
            return Corrections.NONE;
        }
        var places = RemarkKeys.places(plan);
        var cells = cells(plan.compared().version());
        var all = Corrections.NONE;
        for (var answer : given.entrySet()) {
            var place = places.get(answer.getKey());
            all = place == null ? all : with(all, place, answer.getValue(), cells);
        }
        return all;
    }

    private Corrections with(
            Corrections all, Place place, Given given, Map<String, SourceCell> cells) {
        var subject = ASKED_BY.get(place.rule());
        var value = subject == null ? null : values.read(subject, given.words()).orElse(null);
        return value == null
                ? all.with(
                        place.row(),
                        unused(
                                subject == null
                                        ? Message.of("answer.no-value")
                                        : CorrectedValues.unread(subject, given.words()),
                                given,
                                Objects.requireNonNull(cells.get(place.row()))))
                : all.with(place.row(), correction(value, given));
    }

    private static Correction correction(CorrectedValue value, Given given) {
        return new Correction(value, new Grounds.Receipt(given.answered()));
    }

    private static Finding unused(Message why, Given given, SourceCell at) {
        var message =
                Message.of("answer.unused")
                        .with("svar", given.words())
                        .with("årsag", new Arg.Sentence(why));
        return new Finding(Corrected.UNUSED, Severity.WARNING, message, at);
    }

    private static Map<String, SourceCell> cells(PlanVersion version) {
        var cells = new HashMap<String, SourceCell>();
        for (var initiative : version.initiatives()) {
            cells.put(initiative.id(), initiative.origin().cell());
            for (var row : initiative.milestones()) {
                cells.put(row.id(), row.origin().cell());
            }
        }
        return cells;
    }
}
