package dk.milepael.report.mail;

import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** Lines as the lists of a mail, the nearest first. */
final class DigestLists {
    private final DigestItems items;

    DigestLists(Words words) {
        this.items = new DigestItems(words);
    }

    DigestView.Lists of(List<Line> lines, LocalDate asOf) {
        return lists(lines, line -> items.of(line, asOf));
    }

    /** Likewise below the title of their plan, which they don't repeat. */
    DigestView.Lists within(List<Line> lines, LocalDate asOf) {
        return lists(lines, line -> items.within(line, asOf));
    }

    private static DigestView.Lists lists(List<Line> lines, Function<Line, DigestView.Item> item) {
        return new DigestView.Lists(
                items(lines, Kind.OVERDUE, item),
                items(lines, Kind.SOON, item),
                items(lines, Kind.OPEN, item),
                items(lines, Kind.DONE, item));
    }

    private enum Kind {
        OVERDUE,
        SOON,
        OPEN,
        DONE;

        static Kind of(Line line) {
            if (line.isDone()) {
                return DONE;
            }
            return line.isRed() ? OVERDUE : line.isDueSoon() ? SOON : OPEN;
        }
    }

    private static List<DigestView.Item> items(
            List<Line> lines, Kind kind, Function<Line, DigestView.Item> item) {
        return lines.stream()
                .filter(line -> Kind.of(line) == kind)
                .sorted(Line.OLDEST_FIRST)
                .map(item)
                .toList();
    }
}
