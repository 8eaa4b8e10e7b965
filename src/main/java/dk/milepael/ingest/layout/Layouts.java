package dk.milepael.ingest.layout;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.ingest.Reading.Tally;
import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The layouts that a file's sheets are tried against; the one that fits best reads the sheet. */
public final class Layouts {
    private final List<Layout> layouts;

    public Layouts(List<Layout> layouts) {
        this.layouts = List.copyOf(layouts);
    }

    /** Every family that the program knows. */
    public static Layouts standard() {
        var wording = Wording.standard();
        return new Layouts(List.of(new ActionCatalogue(wording), new StatusTable(wording)));
    }

    /**
     * Reads the plans of a file's sheets; refuses a file without any.
     *
     * @param fileName as staff named the file
     */
    public Reading read(Contents.Grids contents, String fileName) {
        var plans = new ArrayList<PlanVersion>();
        var sheets = new ArrayList<SheetAccount>();
        @Nullable Grid before = null;
        for (var grid : contents.grids()) {
            var read = read(grid, new Surroundings(fileName, before));
            read.ifPresent(sheet -> plans.add(sheet.plan()));
            sheets.add(read.map(SheetPlan::account).orElseGet(() -> noPlan(grid)));
            before = read.isPresent() ? null : grid;
        }
        return plans.isEmpty()
                ? new Reading.Refused(Refusal.NO_PLAN, Message.of("refused.no-plan"))
                : new Reading.Read(plans, sheets, remarks(contents));
    }

    private Optional<SheetPlan> read(Grid grid, Surroundings surroundings) {
        return layouts.stream()
                .flatMap(layout -> layout.recognise(grid).stream())
                .max(Comparator.comparingInt(Layout.Recognised::score))
                .map(recognised -> recognised.read(surroundings))
                .filter(sheet -> !sheet.plan().initiatives().isEmpty());
    }

    private static SheetAccount noPlan(Grid grid) {
        return new SheetAccount(grid.sheet(), null, Tally.NONE, List.of());
    }

    private static List<Finding> remarks(Contents.Grids contents) {
        var hidden = contents.hiddenSheets().stream().map(Layouts::hiddenSheet);
        return Stream.concat(contents.remarks().stream(), hidden).toList();
    }

    private static Finding hiddenSheet(String sheet) {
        var message = Message.of("read.hidden-sheet").with("ark", sheet);
        return new Finding("hidden-sheet", Severity.NOTE, message, null);
    }
}
