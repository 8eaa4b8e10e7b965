package dk.milepael.delivery;

import java.util.Optional;

/** A look at a mail before it leaves. */
@FunctionalInterface
public interface Scan {

    /**
     * Why the mail may not leave, in words for the operator that quote nothing secret; empty where
     * nothing speaks against it.
     */
    Optional<String> objection(Mail mail);
}
