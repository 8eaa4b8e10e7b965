package dk.milepael.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.VocabularyPage;
import org.junit.jupiter.api.Test;

class MacrosTest {
    private final String page = VocabularyPage.written("landscape", 2);

    @Test
    void the_page_says_whose_it_is_and_for_which_day() {
        assertThat(page)
                .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"da-DK\"")
                .contains("<title>Handlingsplan for børn og unge</title>")
                .contains("<meta name=\"date\" content=\"2026-11-20\"/>")
                .contains("<p class=\"status\">Status pr. 20. november 2026</p>")
                .contains("content=\"Side {side} af {sider}\"");
    }

    @Test
    void a_light_is_a_sign_and_a_word() {
        assertThat(page)
                .contains(
                        "<span class=\"light red\"><span class=\"sign\">■</span> Frist overskredet</span>");
    }

    @Test
    void the_bar_tells_its_figures_in_words() {
        assertThat(page)
                .contains(
                        "aria-label=\"Fordeling af 31 milepæle: Gennemført 12, Efter planen 8, Kræver opmærksomhed 5, Frist overskredet 3, Kan ikke vurderes 3\"")
                .contains("<data value=\"12\" class=\"blue\"></data>");
    }

    @Test
    void what_was_dropped_is_counted_apart() {
        assertThat(page).contains("<td class=\"number\">31</td>").contains("Derudover udgået: 1");
    }

    @Test
    void the_legend_explains_all_signs() {
        assertThat(page).contains("</span> (blå)</th>").contains("Udtaget ved beslutning.");
    }
}
