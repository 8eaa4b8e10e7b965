package dk.milepael.history;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a row without an id is known by, all folded.
 *
 * @param keys its words with their surroundings, from the most exact to the loosest
 * @param sole the action that is known by itself where it has this row alone; null where none
 * @param scope the action or heading that it stands in
 * @param text its own words
 * @param whole the words it is compared by outside its scope, where short words tell little
 */
record Row(List<String> keys, @Nullable String sole, String scope, String text, String whole) {}
