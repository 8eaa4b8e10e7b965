package dk.milepael.report.receipt;

import dk.milepael.ingest.Reading;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.rules.JudgedPlan;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dropped file and what became of it.
 *
 * @param file the whole name, with the folders below the drop folder
 * @param mapping the text of a mapping file for it, filled in with what was read; null where every
 *     sheet was read and none is in doubt
 */
public record ReceiptFacts(
        String file, String sha256, Fate fate, Copy copy, @Nullable String mapping) {

    /** A file of which no copy is made and no mapping file offered. */
    public ReceiptFacts(String file, String sha256, Fate fate) {
        this(file, sha256, fate, Copy.NONE, null);
    }

    public ReceiptFacts with(Copy made) {
        return new ReceiptFacts(file, sha256, fate, made, mapping);
    }

    /** What became of a dropped file. */
    public sealed interface Fate {

        /**
         * The file was read.
         *
         * @param plans those of the file, as judged in this run
         */
        record Read(Reading.Read reading, List<JudgedPlan> plans) implements Fate {
            public Read {
                plans = List.copyOf(plans);
            }
        }

        /**
         * Nothing of the file is used.
         *
         * @param inForce the day when the version meanwhile in force was read; null where none is
         */
        record Refused(Reading.Refused reading, @Nullable LocalDate inForce) implements Fate {}

        /**
         * A workbook of staff's own was read, which is no plan: recipients, corrections.
         *
         * @param told what it holds, in sentences
         * @param isNew whether this run put it in force
         */
        record Listed(List<Message> told, List<Finding> remarks, boolean isNew) implements Fate {
            public Listed {
                told = List.copyOf(told);
                remarks = List.copyOf(remarks);
            }
        }

        /** The same bytes were read before, under a name that may be another. */
        record Known(String file, LocalDate read) implements Fate {}
    }
}
