package dk.milepael.ingest.layout;

import dk.milepael.danish.Amounts;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.plan.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Reads the amounts of rows from a column whose header may name the unit: «1.000 kr.». */
final class AmountColumn {
    private static final Map<String, Integer> KRONER_BY_WORD =
            Map.of(
                    "mio", 1_000_000, "mill", 1_000_000, "t kr", 1000, "tkr", 1000, "1 000", 1000,
                    "tusind", 1000);

    private final Amounts amounts;
    private final BigDecimal unit;

    AmountColumn(Table table, Amounts amounts) {
        this.amounts = amounts;
        var header =
                table.accounts().stream()
                        .filter(column -> ColumnRole.AMOUNT.id().equals(column.role()))
                        .map(column -> WordLists.fold(column.header()))
                        .findFirst()
                        .orElse("");
        unit =
                KRONER_BY_WORD.entrySet().stream()
                        .filter(entry -> header.contains(entry.getKey()))
                        .map(entry -> BigDecimal.valueOf(entry.getValue()))
                        .findFirst()
                        .orElse(BigDecimal.ONE);
    }

    List<Amount> of(List<TableRow> rows) {
        return rows.stream()
                .flatMap(row -> row.own(ColumnRole.AMOUNT).stream())
                .map(Cell::text)
                .flatMap(text -> amounts.inCell(text, unit).stream())
                .toList();
    }
}
