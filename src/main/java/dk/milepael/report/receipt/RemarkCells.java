package dk.milepael.report.receipt;

import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Finding;
import dk.milepael.plan.SourceCell;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Points at the cell in a row that a finding is about, not only at where the row begins. */
final class RemarkCells {
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})(\\d{1,7})");

    private static final Pattern AREA =
            Pattern.compile("[A-Z]{1,3}(\\d{1,7}):[A-Z]{1,3}(\\d{1,7})");

    /** What column a rule looks at, by the column's role. */
    private static final Map<String, String> LOOKS_AT =
            Map.ofEntries(
                    Map.entry("no-deadline", "deadline"),
                    Map.entry("unreadable-deadline", "deadline"),
                    Map.entry("imprecise-deadline", "deadline"),
                    Map.entry("deadline-on-day-off", "deadline"),
                    Map.entry("assumed-year", "deadline"),
                    Map.entry("month-as-day", "deadline"),
                    Map.entry("day-number", "deadline"),
                    Map.entry("weekday-mismatch", "deadline"),
                    Map.entry("forecast-later", "status"),
                    Map.entry("unexplained-deviation", "cause"),
                    Map.entry("done-without-status", "status"),
                    Map.entry("contradiction", "mark"),
                    Map.entry("no-owner", "owner"));

    private final List<SheetAccount> sheets;

    RemarkCells(List<SheetAccount> sheets) {
        this.sheets = sheets;
    }

    /** Null where the finding is about the whole file. */
    @Nullable SourceCell of(Finding finding) {
        var at = finding.at();
        var role = isOfTheStatus(finding) ? "status" : LOOKS_AT.get(finding.rule());
        if (at == null || role == null) {
            return at;
        }
        var address = ADDRESS.matcher(at.cell());
        return address.matches()
                ? column(at.sheet(), Integer.parseInt(address.group(2)), role)
                        .map(column -> new SourceCell(at.sheet(), column + address.group(2)))
                        .orElse(at)
                : at;
    }

    /** A year that was taken from the deadline column is missing in the words beside it. */
    private static boolean isOfTheStatus(Finding finding) {
        return finding.message().args().containsValue(new Arg.Word("basis.column"));
    }

    private Optional<String> column(String sheet, int row, String role) {
        return sheets.stream()
                .filter(account -> account.sheet().equals(sheet) && isIn(account, row))
                .flatMap(account -> account.columns().stream())
                .filter(column -> role.equals(column.role()))
                .map(column -> column.column())
                .findFirst();
    }

    private static boolean isIn(SheetAccount account, int row) {
        var area = account.recognition().area();
        var rows = AREA.matcher(area == null ? "" : area);
        return rows.matches()
                && Integer.parseInt(rows.group(1)) <= row
                && row <= Integer.parseInt(rows.group(2));
    }
}
