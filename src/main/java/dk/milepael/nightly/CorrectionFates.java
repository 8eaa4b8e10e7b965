package dk.milepael.nightly;

import dk.milepael.ingest.correction.CorrectionRow;
import dk.milepael.nightly.BookedCorrections.OfPlan;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Correction;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.correction.Applied;
import dk.milepael.rules.correction.CorrectionWords;
import dk.milepael.store.Run;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What became of each row of the workbook of corrections in a run. */
@Component
final class CorrectionFates {
    /** Under which a row that has no effect is told. */
    static final String WITHOUT_EFFECT = "correction-without-effect";

    private static final String IN_FORCE = "correction-in-force";

    private final BookedCorrections book;
    private final JudgedPlans judged;

    CorrectionFates(BookedCorrections book, JudgedPlans judged) {
        this.book = book;
        this.judged = judged;
    }

    /** One remark a row, in the order of the workbook. */
    List<Finding> of(Run run) {
        return book.of(run).stream().map(row -> of(run, row)).toList();
    }

    private Finding of(Run run, OfPlan row) {
        var fault = row.fault();
        if (fault != null) {
            return without(row.row().at(), fault);
        }
        return judged.judgeable(run).stream()
                .filter(plan -> plan.planId().equals(row.plan()))
                .map(plan -> of(run, row.row(), judged.of(run, plan)))
                .findFirst()
                .orElseGet(() -> without(row.row().at(), Message.of("correction.plan-aside")));
    }

    private Finding of(Run run, CorrectionRow row, JudgedPlan plan) {
        return book.of(run, plan.facts()).stream()
                .filter(placed -> placed.correction().equals(row.correction()))
                .map(placed ->
                        placed.fault() == null
                                ? inForce(plan, placed.correction(), row.at())
                                : without(row.at(), placed.fault()))
                .findFirst()
                .orElseThrow();
    }

    private static Finding inForce(JudgedPlan plan, Correction correction, SourceCell at) {
        return plan.facts().corrected().applied().values().stream()
                .flatMap(List::stream)
                .filter(applied -> applied.correction().equals(correction))
                .findFirst()
                .map(applied -> new Finding(IN_FORCE, Severity.NOTE, told(plan, applied), at))
                .orElseGet(() -> without(at, Message.of("correction.outdone")));
    }

    private static Message told(JudgedPlan plan, Applied applied) {
        return Message.of("correction.in-force")
                .with("plan", plan.facts().compared().version().heading().title())
                .with("celle", applied.cell().cell())
                .with("rettelse", new Arg.Sentence(CorrectionWords.inForce(applied)));
    }

    private static Finding without(SourceCell at, Message why) {
        return new Finding(WITHOUT_EFFECT, Severity.WARNING, why, at);
    }

    /** What the summary tells of the workbook; nothing where there is none. */
    Stream<Message> summary(Run run) {
        var all = of(run);
        if (all.isEmpty()) {
            return Stream.empty();
        }
        var without = all.stream().filter(each -> Objects.equals(each.rule(), WITHOUT_EFFECT));
        var idle = without.count();
        return Stream.of(
                Message.of("correction.summary")
                        .with("gælder", new Arg.Count(all.size() - idle))
                        .with("andre", new Arg.Count(idle)));
    }
}
