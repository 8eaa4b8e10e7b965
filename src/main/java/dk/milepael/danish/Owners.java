package dk.milepael.danish;

import dk.milepael.danish.words.WordList;
import dk.milepael.plan.Party;
import java.util.List;

/** Reads who is responsible, in an owner cell or in running text. */
public final class Owners {
    private final OwnerCells cells;
    private final OwnerProse prose;

    public Owners() {
        this(WordList.builtIn("roles"));
    }

    public Owners(WordList words) {
        cells = new OwnerCells(words);
        prose = new OwnerProse(words);
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
        return prose.read(text);
    }
}
