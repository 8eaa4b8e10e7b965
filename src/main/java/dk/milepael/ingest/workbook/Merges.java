package dk.milepael.ingest.workbook;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The merged areas of a sheet, kept for one row at a time from the top. */
final class Merges {
    /** More than one a column in the same row lie over each other, which Excel never lets them. */
    private static final int MOST_IN_A_ROW = 1 << 14;

    private final Deque<CellRangeAddress> below;
    private final List<CellRangeAddress> here = new ArrayList<>();

    Merges(List<CellRangeAddress> areas) {
        below =
                areas.stream()
                        .sorted(Comparator.comparingInt(CellRangeAddress::getFirstRow))
                        .collect(ArrayDeque::new, Deque::add, Deque::addAll);
    }

    /** Goes to a row further down. */
    void enter(int row) {
        while (!below.isEmpty() && below.getFirst().getFirstRow() <= row) {
            here.add(below.removeFirst());
        }
        here.removeIf(area -> area.getLastRow() < row);
        if (here.size() > MOST_IN_A_ROW) {
            throw new IllegalArgumentException(here.size() + " merged areas in row " + row);
        }
    }

    /** Whether a cell of the row lies under another cell's merged area. */
    boolean covers(CellAddress cell) {
        return here.stream().anyMatch(area -> area.isInRange(cell) && !startsAt(area, cell));
    }

    /** Null where no merged area starts. */
    Cell.@Nullable Area startingAt(CellAddress cell) {
        for (var area : here) {
            if (startsAt(area, cell)) {
                return new Cell.Area(
                        area.getLastRow() - area.getFirstRow() + 1,
                        area.getLastColumn() - area.getFirstColumn() + 1);
            }
        }
        return null;
    }

    private static boolean startsAt(CellRangeAddress area, CellAddress cell) {
        return area.getFirstRow() == cell.getRow() && area.getFirstColumn() == cell.getColumn();
    }
}
