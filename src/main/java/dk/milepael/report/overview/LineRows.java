package dk.milepael.report.overview;

import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.lines.OwnerLines;
import dk.milepael.report.planpage.DeviationLines;

/** Lines as rows of the overview's tables. */
final class LineRows {
    private static final String NOTHING = "–";

    private final Words words;

    LineRows(Words words) {
        this.words = words;
    }

    OverviewView.LineRow of(Line line) {
        return new OverviewView.LineRow(
                line.title(),
                line.planTitle(),
                owner(line),
                deadline(line),
                line.badge(),
                words.say(line.judgement().reason()));
    }

    OverviewView.Decision decision(Line line) {
        return new OverviewView.Decision(
                line.badge(),
                line.planTitle(),
                line.title(),
                words.say(line.judgement().reason()),
                new DeviationLines(words).proposal(line.deviation()),
                owner(line));
    }

    OverviewView.FigureRow owner(OwnerLines owner) {
        return OverviewView.FigureRow.of(owner.name(), owner.counts(), words);
    }

    private String owner(Line line) {
        var owner = line.owner();
        return owner == null ? words.say("overview.owner.none") : owner;
    }

    private String deadline(Line line) {
        var due = line.due();
        var deadline = line.deadline();
        return due != null ? words.shortDay(due) : deadline == null ? NOTHING : deadline.raw();
    }
}
