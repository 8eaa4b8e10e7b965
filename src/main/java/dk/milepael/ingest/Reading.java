package dk.milepael.ingest;

import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was made of a file: plans with an account of its sheets, or a refusal. */
public sealed interface Reading {

    /**
     * A file with at least one plan.
     *
     * @param sheets every sheet and what became of it, in the file's order
     * @param remarks about the file itself; those about a plan's rows stand in the plan
     */
    record Read(List<PlanVersion> plans, List<SheetAccount> sheets, List<Finding> remarks)
            implements Reading {
        public Read {
            plans = List.copyOf(plans);
            sheets = List.copyOf(sheets);
            remarks = List.copyOf(remarks);
        }
    }

    /** A file of which nothing is used. */
    record Refused(Refusal code, Message message) implements Reading {}

    /**
     * How a sheet was understood.
     *
     * @param family the family's id; null where the sheet is no plan
     * @param columns the columns and what each was taken for
     */
    record SheetAccount(
            String sheet, @Nullable String family, Tally tally, List<ColumnAccount> columns) {
        public SheetAccount {
            columns = List.copyOf(columns);
        }
    }

    /** A column, what its header says, and the role it was read as; null where it was not used. */
    record ColumnAccount(String column, String header, @Nullable String role) {}

    /** Rows by what they were; they add up to all rows from the header's next to the last. */
    record Tally(int milestones, int headings, int owners, int empty, int leftOut) {
        public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

        public int rows() {
            return milestones + headings + owners + empty + leftOut;
        }
    }
}
