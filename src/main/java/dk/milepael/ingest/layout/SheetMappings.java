package dk.milepael.ingest.layout;

import dk.milepael.ingest.workbook.Grid;
import dk.milepael.plan.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What mapping files say of a workbook's sheets.
 *
 * @param own of the workbook's own mapping file
 * @param ofShape of the other mapping files, for sheets with the same headers
 * @param ignored names of sheets that are not to be read
 * @param faults of the workbook's own mapping file, which is then not used
 */
public record SheetMappings(
        List<SheetMapping> own,
        List<SheetMapping> ofShape,
        Set<String> ignored,
        List<Message> faults) {
    public static final SheetMappings NONE =
            new SheetMappings(List.of(), List.of(), Set.of(), List.of());

    public SheetMappings {
        own = List.copyOf(own);
        ofShape = List.copyOf(ofShape);
        ignored = Set.copyOf(ignored);
        faults = List.copyOf(faults);
    }

    boolean ignores(Grid grid) {
        return ignored.contains(grid.sheet());
    }

    /** The one for a sheet: by its name first, then by its headers. */
    Optional<SheetMapping> of(Grid grid) {
        return own.stream()
                .filter(mapping -> grid.sheet().equals(mapping.sheet()))
                .findFirst()
                .or(() -> byHeaders(grid));
    }

    private Optional<SheetMapping> byHeaders(Grid grid) {
        if (own.isEmpty() && ofShape.isEmpty()) {
            return Optional.empty();
        }
        var rows = HeaderPrint.onSheet(grid);
        return Stream.of(own, ofShape)
                .flatMap(List::stream)
                .filter(mapping -> mapping.fingerprint() != null)
                .filter(mapping -> rows.containsKey(mapping.fingerprint()))
                .map(mapping -> mapping.inRow(rows.getOrDefault(mapping.fingerprint(), 0)))
                .findFirst();
    }
}
