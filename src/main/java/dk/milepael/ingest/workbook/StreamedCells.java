package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Cell.Looks;
import dk.milepael.ingest.workbook.Cell.Value;
import dk.milepael.ingest.workbook.NumberFormats.NumberFormat;
import dk.milepael.plan.SourceCell;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.NumberToTextConverter;

/** Turns a cell's XML into ours, as {@link CellReading} does with POI's cells. */
final class StreamedCells {
    private static final Value TEXT = new Value.Text();
    private static final int MOST_REMEMBERED = 1 << 12;

    /** Digits of a whole number that a cell shows as it is, and that is no personal number. */
    private static final int PLAIN_DIGITS = 8;

    private final SharedTexts shared;
    private final Cleaning cleaning;
    private final boolean from1904;
    private final DanishDisplay display = new DanishDisplay();

    /** Days and amounts come again and again. */
    private final Map<Written, Shown> remembered = new HashMap<>();

    StreamedCells(SharedTexts shared, Cleaning cleaning, boolean from1904) {
        this.shared = shared;
        this.cleaning = cleaning;
        this.from1904 = from1904;
    }

    /** A cell as it stands in the sheet's XML; its content is empty where it has none. */
    record Raw(int row, int column, String type, NumberFormat format, String content) {
        String address() {
            return Cell.columnName(column) + (row + 1);
        }
    }

    private record Written(NumberFormat format, String content) {}

    private record Shown(Value value, String text) {}

    /** Empty where the cell holds nothing. */
    Optional<Cell> read(Raw raw, String sheet) throws Unreadable {
        if (raw.content().isEmpty()) {
            return Optional.empty();
        }
        var shown =
                switch (raw.type()) {
                    case "s" -> text(shared.shown(raw, sheet));
                    case "str", "inlineStr", "d" ->
                            text(clean(SharedTexts.unescaped(raw.content()), raw, sheet));
                    case "b" -> bool(raw.content().equals("1") || raw.content().equals("true"));
                    case "e" -> new Shown(new Value.Fault(raw.content()), raw.content());
                    case "n" -> number(raw, sheet);
                    default -> throw new Unreadable(Refusal.DAMAGED);
                };
        return shown.text().isEmpty() && TEXT.equals(shown.value())
                ? Optional.empty()
                : Optional.of(cell(raw, shown));
    }

    private static Cell cell(Raw raw, Shown shown) {
        return new Cell(
                raw.row(),
                raw.column(),
                shown.value(),
                shown.text(),
                raw.format().text(),
                Looks.PLAIN);
    }

    private static Shown text(String text) {
        return new Shown(TEXT, text);
    }

    private Shown bool(boolean value) {
        return new Shown(new Value.Bool(value), display.bool(value));
    }

    private Shown number(Raw raw, String sheet) {
        var content = raw.content();
        if (raw.format().isGeneral() && isPlain(content)) {
            return new Shown(new Value.Numeric(new BigDecimal(content)), content);
        }
        var key = new Written(raw.format(), content);
        var known = remembered.get(key);
        if (known != null) {
            return known;
        }
        var shown = formatted(raw, sheet);
        if (!TEXT.equals(shown.value()) && !PersonalNumbers.isIn(shown.text())) {
            if (remembered.size() >= MOST_REMEMBERED) {
                remembered.clear();
            }
            remembered.put(key, shown);
        }
        return shown;
    }

    private Shown formatted(Raw raw, String sheet) {
        var number = Double.parseDouble(raw.content());
        var text = clean(display.number(number, raw.format(), from1904), raw, sheet);
        // a number that is a personal number must not survive as a number
        return text.contains(PersonalNumbers.MASK)
                ? text(text)
                : new Shown(value(number, raw.format()), text);
    }

    private Value value(double number, NumberFormat format) {
        // below 1 it is a time of day
        return number >= 1
                        && number < Limits.DAYS
                        && format.isDate()
                        && DateUtil.isValidExcelDate(number)
                ? new Value.Date(DateUtil.getLocalDateTime(number, from1904).toLocalDate())
                : new Value.Numeric(new BigDecimal(NumberToTextConverter.toText(number)));
    }

    private static boolean isPlain(String content) {
        for (var at = 0; at < content.length(); at++) {
            if (content.charAt(at) < '0' || content.charAt(at) > '9') {
                return false;
            }
        }
        return content.length() <= PLAIN_DIGITS
                && (content.charAt(0) != '0' || content.length() == 1);
    }

    private String clean(String text, Raw raw, String sheet) {
        return cleaning.clean(text, new SourceCell(sheet, raw.address()));
    }
}
