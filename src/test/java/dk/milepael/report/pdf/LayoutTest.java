package dk.milepael.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.VocabularyPage;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Guards positions: a page may be valid PDF and yet have its columns on top of each other. */
class LayoutTest {
    private static final List<String> HEADS =
            List.of("Milepæl", "Frist", "Status", "Gennemført", "Vurdering og", "Ansvarlig");
    private static List<PlacedText> texts = List.of();

    @BeforeAll
    static void set_a_long_page() throws IOException {
        var theme = Templates.builtIn(new Words(Words.DANISH)).theme();
        var pdf = new ByteArrayOutputStream();
        new PdfDocument(theme).write(VocabularyPage.written("landscape", 2), pdf);
        texts = PlacedText.in(pdf.toByteArray());
    }

    @Test
    void the_title_stands_above_the_status_line_at_the_same_margin() {
        var title =
                first(text ->
                        text.text().equals("Handlingsplan for børn og unge") && !isFoot(text));
        var status = first(text -> text.text().startsWith("Status pr."));

        assertThat(title.y()).isGreaterThan(status.y());
        assertThat(title.left()).isEqualTo(status.left());
    }

    @Test
    void a_heading_stands_above_its_table_on_the_same_page() {
        var heading = last(text -> text.text().equals("Handlinger"));
        var caption = first(text -> text.text().equals("Milepæle i afsnit 2"));
        var group =
                first(text -> text.page() == caption.page() && text.text().startsWith("1. Fæl"));

        assertThat(heading.page()).isEqualTo(caption.page());
        assertThat(heading.y()).isGreaterThan(caption.y());
        assertThat(caption.y()).isGreaterThan(group.y());
    }

    @Test
    void the_head_of_a_table_is_repeated_on_every_page_of_it() {
        var pagesWithRows = pages(text -> text.text().equals("31-10-2026"));
        var pagesWithHead = pages(text -> text.text().equals("Ansvarlig"));

        assertThat(pagesWithRows).hasSizeGreaterThan(2).isEqualTo(pagesWithHead);
    }

    @Test
    void columns_do_not_overlap() {
        var columns =
                HEADS.stream()
                        .map(head ->
                                first(text -> text.text().startsWith(head) && isOnTablePage(text)))
                        .toList();

        for (int i = 1; i < columns.size(); i++) {
            float from = columns.get(i - 1).left();
            float to = columns.get(i).left();
            assertThat(to).isGreaterThan(from);
            assertThat(texts)
                    .filteredOn(text -> isOnTablePage(text) && text.left() == from)
                    .filteredOn(text -> text.text().length() < 40)
                    .allSatisfy(text -> assertThat(text.right()).isLessThanOrEqualTo(to));
        }
    }

    @Test
    void nothing_leaves_the_paper() {
        assertThat(texts)
                .allSatisfy(text -> assertThat(text.left()).isBetween(50f, 842f - 50))
                .allSatisfy(text -> assertThat(text.right()).isLessThan(842f - 50))
                .allSatisfy(text -> assertThat(text.y()).isBetween(20f, 595f - 40));
    }

    @Test
    void every_page_says_which_of_how_many_it_is() {
        int pages = texts.getLast().page();

        for (int page = 1; page <= pages; page++) {
            int number = page;
            var foot =
                    texts.stream()
                            .filter(text -> text.page() == number && isFoot(text))
                            .sorted(Comparator.comparingDouble(PlacedText::left))
                            .map(PlacedText::text)
                            .toList();
            assertThat(String.join(" ", foot))
                    .contains("Handlingsplan for børn og unge")
                    .contains("Side %d af %d".formatted(page, pages));
        }
    }

    @Test
    void the_table_of_contents_knows_the_pages() {
        var heading = last(text -> text.text().equals("Signaturforklaring"));
        var entry = first(text -> text.text().equals("Signaturforklaring"));

        assertThat(texts)
                .filteredOn(text -> text.page() == entry.page() && text.y() == entry.y())
                .extracting(PlacedText::text)
                .anyMatch(text -> text.endsWith(String.valueOf(heading.page())));
    }

    private static boolean isFoot(PlacedText text) {
        return text.y() < 45;
    }

    /** On the table's second page, where nothing stands but its repeated head and its rows. */
    private static boolean isOnTablePage(PlacedText text) {
        return text.page() == pages(other -> other.text().equals("Ansvarlig")).get(1);
    }

    private static List<Integer> pages(Predicate<PlacedText> which) {
        return texts.stream().filter(which).map(PlacedText::page).distinct().toList();
    }

    private static PlacedText first(Predicate<PlacedText> which) {
        return texts.stream().filter(which).findFirst().orElseThrow();
    }

    private static PlacedText last(Predicate<PlacedText> which) {
        return texts.reversed().stream().filter(which).findFirst().orElseThrow();
    }
}
