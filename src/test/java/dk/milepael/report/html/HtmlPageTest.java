package dk.milepael.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.VocabularyPage;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HtmlPageTest {
    private final String page = written("p { color: black } </style><script>");

    @Test
    void the_page_holds_all_it_needs() {
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"da-DK\">")
                .contains("<meta charset=\"UTF-8\">")
                .contains("initial-scale=1\" name=\"viewport\">")
                .contains("<style>p { color: black }")
                .doesNotContain("<link", "src=", "@import");
    }

    @Test
    void a_theme_cannot_end_the_style() {
        assertThat(page).doesNotContain("</style><script>");
    }

    @Test
    void the_keyboard_skips_to_the_content() {
        assertThat(page)
                .contains("<a class=\"skip\" href=\"#indhold\">Gå til indholdet</a>")
                .containsOnlyOnce("<main id=\"indhold\">");
        assertThat(page.indexOf("</header>")).isLessThan(page.indexOf("<main"));
        assertThat(page.indexOf("</main>")).isLessThan(page.indexOf("<footer>"));
    }

    @Test
    void a_wide_table_scrolls_in_a_frame_of_its_own() {
        assertThat(page)
                .contains(
                        "<div aria-label=\"Milepæle i afsnit 1\" class=\"scroll\" role=\"group\" tabindex=\"0\"><table class=\"rows\" role=\"table\">");
    }

    @Test
    void a_table_that_a_phone_shows_as_cards_says_what_its_parts_are() {
        assertThat(page)
                .contains("<tr class=\"group\" role=\"row\"><th colspan=\"6\" role=\"rowheader\"")
                .contains("<th role=\"columnheader\" scope=\"col\">Frist</th>")
                .contains("<td data-label=\"Frist\" role=\"cell\">31-10-2026</td>");
    }

    @Test
    void a_page_loads_and_runs_nothing() {
        assertThat(page)
                .contains("content=\"default-src 'none'; style-src 'unsafe-inline'; ")
                .doesNotContain("</script>", "script-src");
    }

    @Test
    void a_script_that_comes_with_a_page_is_left_out() {
        var foreign =
                written(
                        "",
                        """
                        <html xmlns="http://www.w3.org/1999/xhtml" lang="da-DK"><head><title>T</title>
                        <script>alert(1)</script></head><body><header><h1>T</h1></header>
                        <form class="filter" hidden="hidden"><script>alert(2)</script></form></body></html>
                        """);

        assertThat(foreign)
                .doesNotContain("alert")
                .containsOnlyOnce("<script>")
                .containsPattern("; script-src 'sha256-[A-Za-z0-9+/=]{44}'\"");
    }

    @Test
    void the_bar_is_a_drawing_with_its_figures_in_words() {
        assertThat(page)
                .contains("role=\"img\" viewBox=\"0 0 860 19.5\">")
                .contains("<title>Fordeling af 31 milepæle</title>")
                .contains(
                        "<desc>Fordeling af 31 milepæle: Gennemført 12, Efter planen 8, Kræver opmærksomhed 5,")
                .contains("<rect class=\"blue\" height=\"19.5\" width=\"330.5\" x=\"0\" y=\"0\">")
                .contains(
                        "<rect class=\"green\" height=\"19.5\" width=\"220.3\" x=\"332\" y=\"0\">");
    }

    @Test
    void the_contents_lead_to_the_headings() {
        assertThat(page)
                .contains("<a href=\"#afsnit-1\">1. Tidlig hjælp til familier</a>")
                .contains("<h2 id=\"afsnit-1\">");
    }

    @Test
    void a_row_read_apart_from_the_tree_is_finished_like_the_head_above_it() {
        assertThat(page)
                .contains("<tr role=\"row\"><th role=\"columnheader\" scope=\"col\">")
                .contains("data-label=\"Frist\" role=\"cell\"")
                .contains("Fristen 31.\u00A0oktober 2026 er overskredet med 20\u00A0dage");
    }

    private static String written(String theme) {
        return written(theme, VocabularyPage.written("landscape", 1));
    }

    private static String written(String theme, String xhtml) {
        var out = new ByteArrayOutputStream();
        new HtmlPage(theme).write(xhtml, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
