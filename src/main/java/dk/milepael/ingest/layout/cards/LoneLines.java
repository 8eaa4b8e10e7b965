package dk.milepael.ingest.layout.cards;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.Caption.Numbering;
import dk.milepael.ingest.layout.CellText;
import dk.milepael.ingest.layout.RowWords;
import dk.milepael.ingest.layout.WordLists;
import dk.milepael.ingest.layout.cards.CardRow.Alone;
import dk.milepael.ingest.workbook.Grid;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a line that stands alone looks like, whatever stands around it. */
final class LoneLines {
    private static final Pattern BULLET =
            Pattern.compile("^\\s*(?:[•●▪○◦*\\uF0B7]|[-–—]\\s).*", Pattern.DOTALL);
    private static final Pattern INNER_NUMBER =
            Pattern.compile("^(\\d{1,2})\\.\\d.*", Pattern.DOTALL);
    private static final Pattern PAGE_BEHIND = Pattern.compile("[\\s.…]+\\d{1,3}$");
    private static final Pattern BARE_NUMBER = Pattern.compile("[\\d\\s.–-]*");

    private final Grid grid;
    private final CardWords words;
    private final RowWords rowWords = new RowWords();
    private final Set<String> withoutPoint;
    private final Set<String> folded;

    LoneLines(Grid grid, CardWords words, List<CardRow> rows) {
        this.grid = grid;
        this.words = words;
        var texts =
                rows.stream()
                        .filter(Alone.class::isInstance)
                        .map(row -> ((Alone) row).text().strip())
                        .toList();
        withoutPoint = Stream.concat(outer(texts), besides(texts)).collect(Collectors.toSet());
        folded = texts.stream().map(WordLists::fold).collect(Collectors.toSet());
    }

    /** «4» where «4.1» stands too. */
    private static Stream<String> outer(List<String> texts) {
        return texts.stream()
                .map(INNER_NUMBER::matcher)
                .filter(Matcher::matches)
                .map(match -> match.group(1));
    }

    /** «3 Resultater» and «4 Mål»: two headings that are numbered alike. */
    private static Stream<String> besides(List<String> texts) {
        var numbers =
                texts.stream()
                        .filter(text -> !Caption.isSentence(text))
                        .filter(text -> Captions.ofHeading(text, true).isNumbered())
                        .map(text -> text.split("\\s", 2)[0])
                        .filter(number -> number.matches("\\d{1,2}"))
                        .distinct()
                        .toList();
        return numbers.size() > 1 ? numbers.stream() : Stream.empty();
    }

    static String line(Alone row) {
        var line = CellText.line(row.text());
        return line == null ? "" : line;
    }

    static int style(Alone row) {
        return row.cell().looks().heading();
    }

    /** A page number, a note or a footer. */
    boolean isNote(Alone row) {
        var line = line(row);
        return BARE_NUMBER.matcher(line).matches() || rowWords.isNote(line);
    }

    /** Running text or a bullet, too long or too plain for a heading. */
    boolean isText(Alone row) {
        var line = line(row);
        return Caption.isSentence(line) || line.endsWith(":") || BULLET.matcher(line).matches();
    }

    Caption caption(Alone row) {
        var line = line(row);
        var number = line.split("\\s", 2)[0];
        return Captions.ofHeading(
                line, style(row) > 0 || row.cell().looks().bold() || withoutPoint.contains(number));
    }

    /** Numbered as cards are: «2. Titel». */
    boolean isNumberedAsCard(Alone row) {
        return style(row) == 0 && Captions.ofCard(line(row)).numbering() == Numbering.FIRST_LEVEL;
    }

    /** A line for each of several cards in one cell. */
    boolean isWholeList(Alone row) {
        var lines = row.text().lines().filter(line -> !line.isBlank()).toList();
        return lines.size() > 1
                && lines.stream()
                        .allMatch(line ->
                                Captions.ofCard(line.strip()).numbering() == Numbering.FIRST_LEVEL);
    }

    /** «4.1 Titel 13» in a table of contents: the same line stands again without its page. */
    boolean isOfContents(Alone row) {
        var line = line(row);
        var page = PAGE_BEHIND.matcher(line);
        return page.find() && folded.contains(WordLists.fold(page.replaceFirst("")));
    }

    /** The plan's own title, where it heads the sheet. */
    boolean isPlanTitle(Alone row) {
        var line = line(row);
        return isAtTop(row)
                && !caption(row).isNumbered()
                && words.namesPlan(line)
                && !WordLists.fold(line).equals(WordLists.fold(grid.sheet()));
    }

    /** Above it stands at most who sends the plan. */
    private boolean isAtTop(Alone row) {
        return grid.rows().stream()
                .takeWhile(above -> above.number() != row.row().number())
                .flatMap(above -> above.cells().stream())
                .allMatch(cell -> rowWords.isSender(cell.text()));
    }

    boolean namesSheet(Alone row) {
        var line = WordLists.fold(line(row));
        var sheet = WordLists.fold(grid.sheet());
        return !words.isNoSection(sheet) && (line.contains(sheet) || sheet.endsWith(line));
    }
}
