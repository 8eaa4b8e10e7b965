package dk.milepael.danish;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text with a list in it, as staff write one in a cell.
 *
 * @param intro what stands before the first item, line by line; all of the text where it has no
 *     items; null where nothing stands there
 * @param items the top-level items without their bullets and numbers, each with its sub-items on
 *     lines of its own
 * @param rest the paragraphs between or behind items that belong to none; null where there are none
 */
public record Listing(@Nullable String intro, List<String> items, @Nullable String rest) {
    public Listing {
        items = List.copyOf(items);
    }

    /** The text without its items; null where it is nothing but items. */
    public @Nullable String words() {
        var words = Stream.of(intro, rest).flatMap(Stream::ofNullable).toList();
        return words.isEmpty() ? null : String.join("\n", words);
    }
}
