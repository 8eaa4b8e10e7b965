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
                        "<div aria-label=\"Milepæle i afsnit 1\" class=\"scroll\" role=\"region\" tabindex=\"0\"><table class=\"rows\">");
    }

    @Test
    void the_bar_is_a_drawing_with_its_figures_in_words() {
        assertThat(page)
                .contains("role=\"img\" viewBox=\"0 0 31 1\">")
                .contains("<title>Fordeling af 31 milepæle</title>")
                .contains("<rect class=\"blue\" height=\"1\" width=\"12\" x=\"0\"></rect>")
                .contains("<rect class=\"green\" height=\"1\" width=\"8\" x=\"12\"></rect>");
    }

    @Test
    void the_contents_lead_to_the_headings() {
        assertThat(page)
                .contains("<a href=\"#afsnit-1\">1. Tidlig hjælp til familier</a>")
                .contains("<h2 id=\"afsnit-1\">");
    }

    private static String written(String theme) {
        var out = new ByteArrayOutputStream();
        new HtmlPage(theme).write(VocabularyPage.written("landscape", 1), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
