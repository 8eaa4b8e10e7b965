package dk.milepael.delivery;

import java.util.List;
import java.util.Optional;

/** A look at a mail before it leaves. */
@FunctionalInterface
public interface Scan {

    /**
     * Why the mail may not leave, in words for the operator that quote nothing secret; empty where
     * nothing speaks against it.
     */
    Optional<String> objection(Mail mail);

    /**
     * What it objects to that a person may find to be nothing: where it stands and what stands
     * around it, with the secret itself masked.
     */
    default List<String> doubts(Mail mail) {
        return List.of();
    }

    /** Why the mail may not leave even where a person found its doubts to be nothing. */
    default Optional<String> firmObjection(Mail mail) {
        return objection(mail);
    }
}
