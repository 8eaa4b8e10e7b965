package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Cell.Looks;
import dk.milepael.ingest.workbook.Cell.Value;
import dk.milepael.ingest.workbook.Styles.Style;
import dk.milepael.plan.SourceCell;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.jspecify.annotations.Nullable;

/** Turns POI's cells into ours. */
final class CellReading {
    private final Styles styles;
    private final Cleaning cleaning;
    private final DanishDisplay display = new DanishDisplay();

    CellReading(Styles styles, Cleaning cleaning) {
        this.styles = styles;
        this.cleaning = cleaning;
    }

    /** What a sheet knows of a cell that the cell itself doesn't; null where there is none. */
    record Surroundings(String sheet, @Nullable Comment comment, Cell.@Nullable Area merge) {}

    /** What a cell holds, before cleaning. */
    private record Content(Value value, String text, String struck) {
        static final Content NOTHING = new Content(new Value.Blank(), "", "");
    }

    /** Empty where the cell holds nothing and looks like nothing. */
    Optional<Cell> read(org.apache.poi.ss.usermodel.Cell cell, Surroundings around) {
        IsoDates.makeNumber(cell);
        var at = new SourceCell(around.sheet(), cell.getAddress().formatAsString());
        var style = styles.of(cell);
        var content = content(cell, style);
        var text = cleaning.clean(content.text(), at);
        var looks =
                new Looks(
                        nullIfEmpty(cleaning.clean(content.struck(), at)),
                        style.fill(),
                        around.comment() == null ? null : comment(around.comment(), at),
                        around.merge(),
                        style.bold() && !text.isEmpty(),
                        0);
        var value = value(content, text);
        return value instanceof Value.Blank && looks.equals(Looks.PLAIN)
                ? Optional.empty()
                : Optional.of(
                        new Cell(
                                cell.getRowIndex(),
                                cell.getColumnIndex(),
                                value,
                                text,
                                style.format(),
                                looks));
    }

    private static Value value(Content content, String text) {
        if (content.value() instanceof Value.Text && text.isEmpty()) {
            return new Value.Blank();
        }
        // a number that is a personal number must not survive as a number
        return text.contains(PersonalNumbers.MASK) ? new Value.Text() : content.value();
    }

    private @Nullable String comment(Comment comment, SourceCell at) {
        return nullIfEmpty(cleaning.clean(comment.getString().getString(), at));
    }

    private Content content(org.apache.poi.ss.usermodel.Cell cell, Style style) {
        var type =
                cell.getCellType() == CellType.FORMULA
                        ? cell.getCachedFormulaResultType()
                        : cell.getCellType();
        if (type == CellType.STRING) {
            var runs = StruckRuns.of(cell, style.struck());
            return new Content(new Value.Text(), runs.standing(), runs.struck());
        }
        var content =
                type == CellType.BLANK || hasNoResult(cell) ? Content.NOTHING : content(cell, type);
        return style.struck() ? new Content(new Value.Blank(), "", content.text()) : content;
    }

    /** POI makes 0 of a formula that the writing program never calculated. */
    private static boolean hasNoResult(org.apache.poi.ss.usermodel.Cell cell) {
        return cell instanceof XSSFCell formula && !formula.getCTCell().isSetV();
    }

    private Content content(org.apache.poi.ss.usermodel.Cell cell, CellType type) {
        return switch (type) {
            case BOOLEAN -> {
                var value = cell.getBooleanCellValue();
                yield new Content(new Value.Bool(value), display.bool(value), "");
            }
            case ERROR -> {
                var code = errorCode(cell);
                yield new Content(new Value.Fault(code), code, "");
            }
            case NUMERIC -> new Content(number(cell), display.number(cell), "");
            case STRING, FORMULA, BLANK, _NONE ->
                    throw new IllegalStateException("%s in %s".formatted(type, cell.getAddress()));
        };
    }

    private static Value number(org.apache.poi.ss.usermodel.Cell cell) {
        var number = cell.getNumericCellValue();
        // below 1 it is a time of day
        return number >= 1 && number < Limits.DAYS && DateUtil.isCellDateFormatted(cell)
                ? new Value.Date(cell.getLocalDateTimeCellValue().toLocalDate())
                : new Value.Numeric(new BigDecimal(NumberToTextConverter.toText(number)));
    }

    /** As the file has it, since Excel has errors that POI doesn't know. */
    private static String errorCode(org.apache.poi.ss.usermodel.Cell cell) {
        return cell instanceof XSSFCell error
                ? Objects.requireNonNull(error.getErrorCellString())
                : FormulaError.forInt(cell.getErrorCellValue()).getString();
    }

    private static @Nullable String nullIfEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
