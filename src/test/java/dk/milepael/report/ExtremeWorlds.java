package dk.milepael.report;

import static dk.milepael.report.InitiativeDraft.initiative;

import dk.milepael.plan.AmountKind;
import dk.milepael.plan.Family;
import dk.milepael.plan.Role;
import dk.milepael.plan.Verdict;
import dk.milepael.rules.JudgedPlan;
import java.util.stream.IntStream;

/** A plan of any family, filled as nobody should fill it. */
enum ExtremeWorlds {
    /** Every text as long as the longest that was ever seen in one. */
    LONG_TEXTS(3, 4) {
        @Override
        String title(int number) {
            return sentence(200);
        }

        @Override
        String text(int number) {
            return sentence(3000);
        }
    },

    /** Nothing but the titles that a plan can't be without. */
    EMPTY(3, 0) {
        @Override
        InitiativeDraft filled(int number) {
            return initiative(null, title(number));
        }
    },

    ONE_ROW(1, 0),

    MANY_ROWS(50, 9),

    ENORMOUS_CELL(2, 2) {
        @Override
        InitiativeDraft filled(int number) {
            var text = sentence(20_000);
            return super.filled(number).step(text, "1. maj 2027", "2027-05-01").goal(text);
        }
    },

    /** Words without a place to break them, in every field. */
    LONG_WORDS(4, 2) {
        @Override
        String title(int number) {
            return FamilyWorlds.LONG_WORD;
        }

        @Override
        String text(int number) {
            return "A".repeat(60) + " " + FamilyWorlds.LONG_WORD.repeat(2);
        }
    };

    private static final String SENTENCE =
            "Vejene ved skolen og havnen gøres sikre, så flere børn selv kan gå og cykle dertil"
                    + " hele året rundt, også når det er mørkt og vådt. ";

    private final int initiatives;
    private final int steps;

    ExtremeWorlds(int initiatives, int steps) {
        this.initiatives = initiatives;
        this.steps = steps;
    }

    JudgedPlan of(Family family) {
        var draft = new PlanDraft("Plan for " + title(0), family);
        IntStream.rangeClosed(1, initiatives)
                .forEach(number -> {
                    if (number % 10 == 1) {
                        draft.section(String.valueOf(number / 10 + 1), title(number), 1);
                    }
                    draft.with(filled(number));
                });
        return draft.judged();
    }

    /** Whether a row may be taller than a page. */
    boolean dividesRows() {
        return this == LONG_TEXTS || this == ENORMOUS_CELL;
    }

    String title(int number) {
        return "Indsats " + number;
    }

    String text(int number) {
        return "Tekst nummer " + number;
    }

    InitiativeDraft filled(int number) {
        var text = text(number);
        var draft =
                initiative(String.valueOf(number), title(number))
                        .goal(text)
                        .description(text)
                        .organisation(text)
                        .followUpPlan(text)
                        .criterion(text)
                        .owner(title(number), Role.ANSVARLIG)
                        .setAside("1250000", AmountKind.DRIFT)
                        .due("1. juni 2026", "2026-06-01")
                        .told(Verdict.ONGOING, text);
        for (int step = 1; step <= steps; step++) {
            draft.step(text + ", trin " + step, "1. juni 2027", "2027-06-01");
        }
        return draft;
    }

    private static String sentence(int length) {
        return SENTENCE.repeat(length / SENTENCE.length() + 1).substring(0, length).strip();
    }
}
