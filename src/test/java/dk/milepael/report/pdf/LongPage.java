package dk.milepael.report.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A page whose sections, lists and tables are longer than a piece. */
final class LongPage {
    private static final int SECTIONS = 8;
    private static final int ROWS = 45;

    /** One of each section, and a long one. */
    static final int TABLES = SECTIONS + 1;

    static final String XHTML =
            of(
                    "<nav class=\"toc\" aria-label=\"Indhold\"></nav>"
                            + IntStream.rangeClosed(1, SECTIONS)
                                    .mapToObj(LongPage::section)
                                    .collect(Collectors.joining())
                            + "<section class=\"lists\"><h2 id=\"alle\">Alle milepæle</h2>"
                            + table("Alle milepæle", 6 * ROWS)
                            + "<p>Se <a class=\"to-page\" data-page=\"s.\" href=\"#afsnit-1\">"
                            + "det første afsnit</a>.</p></section><p>Slut</p>");

    private LongPage() {}

    static String of(String body) {
        return """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="da-DK"><head>
        <title>Den lange plan</title><meta name="author" content="Nørreå Kommune"/>
        <meta name="subject" content="Status"/><meta name="date" content="2026-11-20"/>
        <meta name="page-number" content="Side {side} af {sider}"/></head>
        <body class="landscape"><header><h1 id="titel">Den lange plan</h1></header>%s</body>
        </html>
        """
                .formatted(body);
    }

    static String foot(List<PlacedText> texts, int page) {
        return texts.stream()
                .filter(text -> text.page() == page && text.y() < 45)
                .sorted(Comparator.comparingDouble(PlacedText::left))
                .map(PlacedText::text)
                .collect(Collectors.joining(" "));
    }

    private static String section(int number) {
        return """
        <section><h2 id="afsnit-%1$d">Afsnit %1$d</h2>
        <p>Målet er, at alle børn kender en voksen på den nye skole. Se også
        <a class="to-page" data-page="s." href="#alle">alle milepæle</a> og
        <a href="https://example.invalid/%1$d">kommunens side</a>.</p>
        <ul><li>Et punkt</li><li>Et punkt til</li></ul>
        <h3 id="handling-%1$d">Handling %1$d</h3>%2$s</section>
        """
                .formatted(number, table("Milepæle i afsnit " + number, ROWS));
    }

    private static String table(String caption, int rows) {
        return """
        <table class="rows"><caption>%s</caption>
        <colgroup><col width="40%%"/><col width="20%%"/><col width="40%%"/></colgroup>
        <thead><tr><th scope="col">Milepæl</th><th scope="col">Frist</th><th scope="col">Status</th></tr></thead>
        <tbody>%s</tbody></table>
        """
                .formatted(
                        caption,
                        IntStream.rangeClosed(1, rows)
                                .mapToObj(LongPage::row)
                                .collect(Collectors.joining()));
    }

    private static String row(int number) {
        return """
        <tr><th scope="row"><p>Aftale %d er underskrevet</p></th><td>31-10-2026</td>
        <td><span class="light green"><span class="sign">●</span> Efter planen</span></td></tr>
        """
                .formatted(number);
    }
}
