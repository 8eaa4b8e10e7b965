package dk.milepael.nightly;

import dk.milepael.rules.PlanFacts;
import dk.milepael.rules.correction.Corrector;
import dk.milepael.store.Run;
import org.springframework.stereotype.Component;

/** Puts in force what staff have corrected of a plan: in the workbook, else in a receipt. */
@Component
final class PlanCorrections {
    private final AnsweredCorrections answers;
    private final BookedCorrections book;

    PlanCorrections(AnsweredCorrections answers, BookedCorrections book) {
        this.answers = answers;
        this.book = book;
    }

    /** The plan as it is to be judged. */
    PlanFacts corrected(Run run, PlanFacts written) {
        var all = answers.of(run, written);
        for (var placed : book.of(run, written)) {
            var row = placed.row();
            all = row == null ? all : all.with(row, placed.correction());
        }
        return written.with(Corrector.correct(written.compared().version(), all));
    }
}
