package dk.milepael.nightly;

import dk.milepael.store.Run;
import java.util.List;

/** The units of one step of the nightly job: which there are, and the work on one of them. */
public interface Units {

    /** The step's id, a verb and a noun. */
    String step();

    /** The keys of all units of a run, in the order they are worked on. */
    List<String> keys(Run run);

    /** The keys of what became due while the step worked; asked for when all others are done. */
    default List<String> more(Run run) {
        return List.of();
    }

    /**
     * Works on one unit while no transaction is open.
     *
     * @return what to write, in one short transaction with the unit's done-mark
     */
    Runnable work(Run run, String key);
}
