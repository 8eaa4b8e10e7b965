package dk.milepael.ingest.layout;

import dk.milepael.ingest.workbook.Grid;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A sheet that is no part of a plan because we wrote it: our receipt before a workbook's own
 * sheets, for staff may drop the marked copy, and the guide in our blank forms.
 *
 * @param start how its first cell begins
 */
record OwnSheet(Pattern name, String start) {
    private static final List<OwnSheet> ALL =
            List.of(
                    new OwnSheet(Pattern.compile("Kvittering( \\d+)?"), "Kvittering "),
                    new OwnSheet(Pattern.compile("Receipt( \\d+)?"), "Receipt "),
                    new OwnSheet(Pattern.compile("Vejledning"), "Sådan udfyldes "));

    static boolean is(Grid grid) {
        return !grid.rows().isEmpty()
                && ALL.stream()
                        .anyMatch(own ->
                                own.name.matcher(grid.sheet()).matches()
                                        && grid.rows()
                                                .getFirst()
                                                .cells()
                                                .getFirst()
                                                .text()
                                                .startsWith(own.start));
    }
}
