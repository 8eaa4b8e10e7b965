package dk.milepael.history;

import java.util.List;

/**
 * What a row without an id is known by, all folded.
 *
 * @param keys its words with their surroundings, from the most exact to the loosest; rows of one
 *     key can't be told apart by it
 * @param place the action or heading that it stands in
 * @param text its own words
 * @param traits what may tell rows of the same words apart: first deadline, then what else it has
 *     of its own, at last owner and status
 */
record Row(List<String> keys, Place place, String text, List<String> traits) {

    /**
     * The action or heading that rows stand in.
     *
     * @param heading the title above; empty where the row is a title itself
     * @param action empty where it has none
     */
    record Place(String heading, String action) {
        String words() {
            return action.isEmpty() ? heading : action;
        }
    }

    String deadline() {
        return traits.getFirst();
    }

    String owner() {
        return traits.get(traits.size() - 2);
    }

    String status() {
        return traits.getLast();
    }

    /** The words it is compared by outside its place, where short words tell little. */
    String whole() {
        return (place.words() + " " + text).strip();
    }
}
