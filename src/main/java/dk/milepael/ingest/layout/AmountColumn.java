package dk.milepael.ingest.layout;

import dk.milepael.danish.Amounts;
import dk.milepael.ingest.workbook.Cell;
import dk.milepael.plan.Amount;
import java.math.BigDecimal;
import java.util.List;

/** Reads the amounts of rows from a column whose header may name the unit: «1.000 kr.». */
public final class AmountColumn {
    private final Amounts amounts;
    private final BigDecimal unit;

    public AmountColumn(Table table, Amounts amounts) {
        this.amounts = amounts;
        unit =
                table.accounts().stream()
                        .filter(column -> ColumnRole.AMOUNT.id().equals(column.role()))
                        .map(column -> Amounts.unitOf(column.header()))
                        .findFirst()
                        .orElse(BigDecimal.ONE);
    }

    public List<Amount> of(List<TableRow> rows) {
        return rows.stream()
                .flatMap(row -> row.own(ColumnRole.AMOUNT).stream())
                .map(Cell::text)
                .flatMap(text -> amounts.read(text, unit).stream())
                .toList();
    }
}
