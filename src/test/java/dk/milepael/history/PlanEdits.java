package dk.milepael.history;

import dk.milepael.history.PlanSketch.Heading;
import dk.milepael.history.PlanSketch.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * What staff do to a plan within a year, all at once: reword, re-order, move, delete and insert
 * rows, move deadlines, write other statuses, split a row with two deadlines, give new letters and
 * sections. What they did is known from the rows' keys.
 */
final class PlanEdits {
    private static final int FRESH = 1_000_000;

    private final Random random;
    private final WordEdits wording;
    private final MunicipalWords words;
    private int fresh = FRESH;

    PlanEdits(Random random, WordEdits wording) {
        this.random = random;
        this.wording = wording;
        this.words = new MunicipalWords(random);
    }

    PlanSketch later(PlanSketch plan) {
        var headings = new ArrayList<Heading>();
        for (var heading : plan.headings()) {
            if (!oneIn(50)) {
                headings.add(later(heading, plan.sections().size()));
            }
        }
        headings.add(new Heading(fresh++, 0, words.title(), inserted()));
        move(headings, plan.lines() / 50);
        Collections.shuffle(headings, random);
        return new PlanSketch(plan.sections().stream().map(this::renamed).toList(), headings);
    }

    private String renamed(String section) {
        return oneIn(5) ? wording.edited(section) : section;
    }

    private Heading later(Heading heading, int sections) {
        var lines = new ArrayList<Line>();
        var actions = new HashMap<String, String>();
        for (var line : heading.lines()) {
            var action =
                    line.action() == null
                            ? null
                            : actions.computeIfAbsent(line.action(), wording::edited);
            if (!oneIn(25)) {
                lines.addAll(later(line, action));
            }
            if (oneIn(25)) {
                lines.add(inserted(line, action));
            }
        }
        if (oneIn(2)) {
            Collections.shuffle(lines, random);
        }
        var section = oneIn(20) ? random.nextInt(sections) : heading.section();
        return new Heading(heading.key(), section, wording.edited(heading.title()), lines);
    }

    private List<Line> later(Line line, @Nullable String action) {
        var due = oneIn(8) ? line.due().plusMonths(1 + random.nextInt(6)) : line.due();
        var status = oneIn(3) ? words.status() : line.status();
        var text = wording.edited(line.text());
        var owner = oneIn(25) ? words.one(MunicipalWords.OWNERS) : line.owner();
        var later = new Line(line.key(), action, text, due, owner, status);
        return oneIn(50)
                ? List.of(later, new Line(fresh++, action, text, due.plusMonths(6), owner, null))
                : List.of(later);
    }

    /** A further row, half the time due with the one before it and done by the same. */
    private Line inserted(Line above, @Nullable String action) {
        var line = PlanSketch.line(random, words, fresh++, action);
        return oneIn(2)
                ? new Line(
                        line.key(), action, line.text(), above.due(), above.owner(), line.status())
                : line;
    }

    private List<Line> inserted() {
        var action = words.action();
        return new ArrayList<>(
                List.of(
                        PlanSketch.line(random, words, fresh++, action),
                        PlanSketch.line(random, words, fresh++, action)));
    }

    /** Rows that go on under another heading, with or without their action's words. */
    private void move(List<Heading> headings, int rows) {
        for (int moved = 0; moved < rows; moved++) {
            var from = headings.get(random.nextInt(headings.size()));
            var to = headings.get(random.nextInt(headings.size()));
            if (!from.lines().isEmpty()) {
                to.lines().add(from.lines().remove(random.nextInt(from.lines().size())));
            }
        }
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }
}
