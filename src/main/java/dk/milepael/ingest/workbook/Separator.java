package dk.milepael.ingest.workbook;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What stands between the fields of a csv file; in a tie Danish decimal commas lose. */
enum Separator {
    SEMICOLON(';'),
    TAB('\t'),
    BAR('|'),
    COMMA(',');

    /** The line by which Excel is told the separator, and which it doesn't show. */
    private static final Pattern DECLARED =
            Pattern.compile(
                    "\\A\"?sep=(.)\"?[ \\t;,]*(?:\\r\\n?|\\n|\\z)", Pattern.CASE_INSENSITIVE);

    private static final int SAMPLE_RECORDS = 50;

    private final char character;

    Separator(char character) {
        this.character = character;
    }

    /**
     * The one that the file declares, or else that most records agree on: it cuts them into equally
     * many fields, two or more.
     */
    static Separator of(String text) {
        return declared(text).orElseGet(() -> agreed(undeclared(text)));
    }

    /** The text without the line that declares its separator. */
    static String undeclared(String text) {
        return DECLARED.matcher(text).replaceFirst("");
    }

    private static Optional<Separator> declared(String text) {
        var match = DECLARED.matcher(text);
        return match.find()
                ? Arrays.stream(values())
                        .filter(separator -> separator.character == match.group(1).charAt(0))
                        .findFirst()
                : Optional.empty();
    }

    private static Separator agreed(String text) {
        return Arrays.stream(values())
                .reduce((best, next) -> next.agreement(text) > best.agreement(text) ? next : best)
                .orElseThrow();
    }

    CsvReader<CsvRecord> records(String text) {
        return CsvReader.builder()
                .fieldSeparator(character)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text);
    }

    private long agreement(String text) {
        try (var records = records(text)) {
            return records.stream()
                    .limit(SAMPLE_RECORDS)
                    .map(CsvRecord::getFieldCount)
                    .filter(fields -> fields > 1)
                    .collect(groupingBy(fields -> fields, counting()))
                    .values()
                    .stream()
                    .mapToLong(Long::longValue)
                    .max()
                    .orElse(0);
        } catch (CsvParseException misread) {
            return 0;
        } catch (IOException impossible) {
            throw new UncheckedIOException("closing a text", impossible);
        }
    }
}
