package dk.milepael.nightly;

import dk.milepael.ingest.intake.OwnFile;
import dk.milepael.report.receipt.ReceiptFacts;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.Run;
import java.time.LocalDate;
import java.util.Optional;

/** Reads one of the workbooks in the drop folder that are no plans. */
interface OwnReader {
    OwnFile file();

    /**
     * Reads it while no transaction is open.
     *
     * @return what to write; that the file was read or refused is part of it
     */
    Runnable read(Run run, ClaimedFile file);

    /** What its receipt tells in a run that has read it. */
    ReceiptFacts.Fate told(Run run);

    /** The day of what is in force where the file itself can't be read. */
    Optional<LocalDate> lastGood(Run run);
}
