package dk.milepael.ingest;

import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.SourceCell;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was made of a file: plans with an account of its sheets, or a refusal. */
public sealed interface Reading {

    /**
     * A file with at least one plan.
     *
     * @param sheets every sheet and what became of it, in the file's order
     * @param remarks about the file itself; those about a plan's rows stand in the plan
     * @param accepted the keys of earlier remarks that the file answers as being in order
     * @param answers what it answers to others
     */
    record Read(
            List<PlanVersion> plans,
            List<SheetAccount> sheets,
            List<Finding> remarks,
            List<String> accepted,
            List<Answer> answers)
            implements Reading {
        public Read {
            // a reading stored before answers were read has none
            accepted = accepted == null ? List.of() : List.copyOf(accepted);
            answers = answers == null ? List.of() : List.copyOf(answers);
            plans = List.copyOf(plans);
            sheets = List.copyOf(sheets);
            remarks = List.copyOf(remarks);
        }

        /** Of a file that answers nothing. */
        public Read(List<PlanVersion> plans, List<SheetAccount> sheets, List<Finding> remarks) {
            this(plans, sheets, remarks, List.of(), List.of());
        }
    }

    /**
     * What staff wrote beside a remark of a receipt.
     *
     * @param keys of the remarks on that line
     * @param at the cell of the receipt
     */
    record Answer(List<String> keys, String words, SourceCell at) {
        public Answer {
            keys = List.copyOf(keys);
        }
    }

    /**
     * A file of which nothing is used.
     *
     * @param sheets what its sheets look like, where it was read but holds no plan
     */
    record Refused(Refusal code, Message message, List<SheetAccount> sheets) implements Reading {
        public Refused {
            // a refusal that an older version stored has none
            sheets = Objects.requireNonNullElse(sheets, List.<SheetAccount>of());
            sheets = List.copyOf(sheets);
        }

        /** Of a file that could not be read at all. */
        public Refused(Refusal code, Message message) {
            this(code, message, List.of());
        }
    }

    /**
     * How a sheet, or a part of it, was understood.
     *
     * @param family the family's id; null where the sheet is no plan
     * @param columns the columns and what each was taken for
     */
    record SheetAccount(
            String sheet,
            @Nullable String family,
            Tally tally,
            List<ColumnAccount> columns,
            Recognition recognition) {
        public SheetAccount {
            columns = List.copyOf(columns);
        }

        /** Of a sheet that nothing was read from. */
        public static SheetAccount noPlan(String sheet) {
            return new SheetAccount(sheet, null, Tally.NONE, List.of(), Recognition.NONE);
        }
    }

    /**
     * Why a part of a sheet was taken for what it was, or a sheet for no plan.
     *
     * @param area its corners, such as «A4:G60»; null where the sheet is no plan
     * @param sure false where a person should look at it
     * @param reasons what spoke for it
     * @param fingerprint of its headers, by which a sheet of the same shape is known again; null
     *     where it has none
     */
    record Recognition(
            @Nullable String area,
            boolean sure,
            List<Message> reasons,
            @Nullable String fingerprint) {
        public static final Recognition NONE = new Recognition(null, true, List.of(), null);

        public Recognition {
            reasons = List.copyOf(reasons);
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

        /** The same of so many rows, those that it doesn't count being empty. */
        public Tally of(int all) {
            return new Tally(milestones, headings, owners, all - rows() + empty, leftOut);
        }
    }
}
