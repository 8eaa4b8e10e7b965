package dk.milepael.ingest.workbook;

import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import java.util.List;

/** What became of reading a file: its grids, or a refusal with its reason. */
public sealed interface Contents {

    /**
     * A file that was read whole.
     *
     * @param hiddenSheets names of sheets that are hidden and therefore were not read
     * @param remarks what was unusual on the way: masked personal numbers, a wrong file ending
     */
    record Grids(List<Grid> grids, List<String> hiddenSheets, List<Finding> remarks)
            implements Contents {
        public Grids {
            grids = List.copyOf(grids);
            hiddenSheets = List.copyOf(hiddenSheets);
            remarks = List.copyOf(remarks);
        }
    }

    /** A file that was not read; nothing of it is used. */
    record Refused(Refusal code, Message message) implements Contents {
        public static Refused because(Refusal code) {
            return new Refused(code, Message.of("refused." + code.id()));
        }

        /** A refusal whose message depends on what the file is instead, such as {@code pdf}. */
        public static Refused because(Refusal code, String kind) {
            return new Refused(code, Message.of("refused." + code.id() + "." + kind));
        }
    }
}
