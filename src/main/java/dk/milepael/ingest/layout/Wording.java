package dk.milepael.ingest.layout;

import dk.milepael.danish.Amounts;
import dk.milepael.danish.Deadlines;
import dk.milepael.danish.LightWords;
import dk.milepael.danish.Marks;
import dk.milepael.danish.Outcomes;
import dk.milepael.danish.Owners;
import dk.milepael.danish.Prose;
import dk.milepael.danish.References;

/** The readers of Danish wording that every layout uses. */
public record Wording(
        Deadlines deadlines,
        Prose prose,
        Outcomes outcomes,
        Marks marks,
        Amounts amounts,
        Owners owners,
        References references,
        LightWords lights) {

    /** With the word lists that come with the program. */
    public static Wording standard() {
        return new Wording(
                new Deadlines(),
                new Prose(),
                new Outcomes(),
                new Marks(),
                new Amounts(),
                new Owners(),
                new References(),
                new LightWords());
    }
}
