package dk.milepael.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.FamilyWorlds;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrappingTest {
    @Test
    void a_line_never_ends_in_the_mark_that_opens_a_quotation() throws IOException {
        var quotations =
                IntStream.range(0, 300)
                        .mapToObj(number -> "»%s«".formatted("a".repeat(number % 13 + 1)))
                        .collect(Collectors.joining(", "));

        var lines = set("<p>%s</p>".formatted(quotations));

        assertThat(lines).hasSizeGreaterThan(20);
        assertThat(lines).noneMatch(line -> line.text().endsWith("»"));
    }

    @Test
    void a_word_wider_than_its_column_is_broken_and_stays_in_it() throws IOException {
        var table =
                """
                <table class="rows"><caption>Ord</caption>
                <colgroup><col width="25%%"/><col width="75%%"/></colgroup>
                <thead><tr><th scope="col">Mål</th><th scope="col">Nabo</th></tr></thead>
                <tbody><tr><th scope="row">%s</th><td>Her</td></tr></tbody></table>
                """
                        .formatted(FamilyWorlds.LONG_WORD);

        var placed = set(table);

        var neighbour = placed.stream().filter(text -> text.text().equals("Her")).findFirst();
        var broken = placed.stream().filter(text -> isPartOfTheWord(text.text())).toList();
        assertThat(broken).hasSizeGreaterThan(1);
        assertThat(broken)
                .allSatisfy(part ->
                        assertThat(part.right()).isLessThan(neighbour.orElseThrow().left()));
    }

    private static boolean isPartOfTheWord(String text) {
        return text.length() > 1 && FamilyWorlds.LONG_WORD.contains(text.replace("\u00AD", ""));
    }

    private static List<PlacedText> set(String body) throws IOException {
        var page =
                """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="da-DK" xml:lang="da-DK">
                <head><title>Prøve</title><meta name="page-number" content="{side} af {sider}"/></head>
                <body class="portrait">%s</body>
                </html>
                """
                        .formatted(body);
        var pdf = new ByteArrayOutputStream();
        new PdfDocument(Templates.builtIn(new Words(Words.DANISH)).theme()).write(page, pdf);
        return PlacedText.in(pdf.toByteArray());
    }
}
