package dk.milepael.danish;

import dk.milepael.danish.words.WordList;
import dk.milepael.plan.Party;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads who is responsible, in an owner cell or in running text. */
public final class Owners {
    private final OwnerCells cells;
    private final OwnerProse prose;
    private final LoneOwner alone;

    public Owners() {
        this(WordList.builtIn("roles"));
    }

    public Owners(WordList words) {
        cells = new OwnerCells(words);
        prose = new OwnerProse(words);
        alone = new LoneOwner(new PartyNames(words));
    }

    /**
     * The parties of an owner cell, with role ANSVARLIG unless the cell names another; a name
     * broken over lines is one.
     */
    public List<Party> inCell(String text) {
        return cells.read(text);
    }

    /** The parties that running text gives a role; part responsibility names nobody. */
    public List<Party> inProse(String text) {
        return inProseOf(text, null);
    }

    /**
     * The parties that the text of a card gives a role; who is responsible for what its title names
     * is responsible for the whole.
     */
    public List<Party> inProse(String text, String title) {
        return inProseOf(text, title);
    }

    private List<Party> inProseOf(String text, @Nullable String title) {
        var found = prose.read(text, title);
        return found.isEmpty() ? alone.read(text) : found;
    }
}
