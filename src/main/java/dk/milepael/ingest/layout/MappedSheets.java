package dk.milepael.ingest.layout;

import dk.milepael.ingest.Reading.Recognition;
import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sheets of a file, some of them with a table that a mapping file describes. */
final class MappedSheets {
    private final List<Grid> grids;
    private final SheetMappings mappings;
    private final Map<String, SheetMapping> bySheet = new HashMap<>();
    private final Map<String, Table> tables = new HashMap<>();
    private final List<Message> faults = new ArrayList<>();

    private MappedSheets(List<Grid> grids, SheetMappings mappings) {
        this.grids = grids;
        this.mappings = mappings;
        faults.addAll(mappings.faults());
    }

    static MappedSheets of(List<Grid> grids, SheetMappings mappings) {
        var sheets = new MappedSheets(grids, mappings);
        grids.forEach(grid -> mappings.of(grid).ifPresent(mapping -> sheets.map(grid, mapping)));
        mappings.own().stream()
                .filter(sheets::isOfNoSheet)
                .forEach(mapping -> sheets.faults.add(nowhere(mapping)));
        return sheets;
    }

    private boolean isOfNoSheet(SheetMapping mapping) {
        return bySheet.values().stream()
                .noneMatch(used -> used.inRow(mapping.headerRow()).equals(mapping));
    }

    private static Message nowhere(SheetMapping mapping) {
        return Message.of("mapping.no-such-sheet")
                .with("fil", mapping.file())
                .with("ark", String.valueOf(mapping.sheet()));
    }

    private void map(Grid grid, SheetMapping mapping) {
        bySheet.put(grid.sheet(), mapping);
        MappedTable.of(grid, mapping)
                .ifPresentOrElse(
                        table -> tables.put(grid.sheet(), table),
                        () ->
                                faults.add(
                                        Message.of("mapping.no-such-row")
                                                .with("fil", mapping.file())
                                                .with("ark", grid.sheet())));
    }

    List<Grid> grids() {
        return grids;
    }

    boolean ignores(Grid grid) {
        return mappings.ignores(grid);
    }

    /**
     * What a family finds in a sheet; in a mapped one, the mapping's table if it is of this family.
     */
    <P extends Layout.Part> Stream<P> parts(Grid grid, Layout<P> layout) {
        var table = tables.get(grid.sheet());
        var mapping = bySheet.get(grid.sheet());
        if (table == null || mapping == null) {
            return layout.find(grid).stream();
        }
        return mapping.family() == layout.family() ? layout.of(table).stream() : Stream.empty();
    }

    /** What is wrong with the mapping file, for the receipt. */
    Stream<Finding> remarks() {
        return faults.stream()
                .map(fault -> new Finding("mapping-file", Severity.WARNING, fault, null));
    }

    /**
     * The account of a sheet that no plan was read from, with what mapping files have to do with
     * it.
     */
    SheetAccount told(SheetAccount account) {
        var skipped =
                mappings.ignored().contains(account.sheet())
                        ? List.of(Message.of("sheet.ignored"))
                        : Stream.concat(faults.stream(), account.recognition().reasons().stream())
                                .toList();
        var seen = account.recognition();
        return new SheetAccount(
                account.sheet(),
                account.family(),
                account.tally(),
                account.columns(),
                new Recognition(seen.area(), seen.sure(), skipped, seen.fingerprint()));
    }
}
