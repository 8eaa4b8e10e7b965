package dk.milepael.report.planpage;

import dk.milepael.report.planpage.Cells.LightCell;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An initiative or goal as a card: a heading and a table of fields.
 *
 * @param id what links lead to
 * @param head the title once more, short enough for the table's head, which each page repeats
 * @param people who is responsible or involved, as a sentence
 */
public record Card(String id, String title, String head, String people, List<Field> fields) {

    public Card {
        fields = List.copyOf(fields);
    }

    /**
     * A field of a card.
     *
     * @param light null for a field that has none of its own
     * @param beside what we say of it in the place of a light; null where we say nothing
     */
    public record Field(
            String label,
            List<Passage> passages,
            @Nullable LightCell light,
            @Nullable String beside) {}

    /**
     * A paragraph or a list of a text.
     *
     * @param text null where it is a list
     * @param items empty where it is a paragraph
     * @param small what we say beside staff's own words
     */
    public record Passage(@Nullable String text, List<String> items, boolean small) {

        static Passage paragraph(String text) {
            return new Passage(text, List.of(), false);
        }

        static Passage beside(String text) {
            return new Passage(text, List.of(), true);
        }

        static Passage list(List<String> items) {
            return new Passage(null, List.copyOf(items), false);
        }
    }
}
