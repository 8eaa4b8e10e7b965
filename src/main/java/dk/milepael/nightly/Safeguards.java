package dk.milepael.nightly;

import dk.milepael.ingest.workbook.AllowedColumns;
import java.nio.file.Path;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What keeps the municipality's data safe.
 *
 * @param allowedColumns headers below which numbers stay that look like personal ones
 * @param approve reports that nobody gets before somebody has approved them: the name of a report
 *     across plans, such as {@code ledelsesoverblik}, or the id of a plan
 * @param operator the address that is told how each night went; null for nobody
 */
public record Safeguards(
        AllowedColumns allowedColumns,
        Set<String> approve,
        Keep keep,
        Backup backup,
        @Nullable String operator) {
    public static final Safeguards STANDARD =
            new Safeguards(AllowedColumns.NONE, Set.of(), Keep.STANDARD, Backup.STANDARD, null);

    public Safeguards {
        approve = Set.copyOf(approve);
        approve.forEach(ApprovableReport::mustBeOne);
        if (operator != null && !operator.matches("[^@\\s<>,;]+@[^@\\s<>,;]+")) {
            throw new IllegalArgumentException(
                    "mail.operator: en mailadresse, ikke «%s»".formatted(operator));
        }
    }

    /** How many days things are kept that nothing needs any more. */
    public record Keep(int outputDays, int archiveDays, int outboxDays, int logDays) {
        public static final Keep STANDARD = new Keep(400, 3650, 730, 90);
        private static final int MOST = 36_500;

        public Keep {
            inRange("keep.outputDays", outputDays, 1, MOST);
            inRange("keep.archiveDays", archiveDays, 1, MOST);
            inRange("keep.outboxDays", outboxDays, 1, MOST);
            inRange("keep.logDays", logDays, 1, MOST);
        }
    }

    /**
     * Copies of the database, made before each night.
     *
     * @param folder null for the folder {@code backup} beside the database
     * @param copies how many are kept; 0 makes none
     */
    public record Backup(@Nullable Path folder, int copies) {
        public static final Backup STANDARD = new Backup(null, 7);
        private static final int MOST = 1000;

        public Backup {
            inRange("backup.copies", copies, 0, MOST);
        }
    }

    private static void inRange(String key, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "%s: et tal fra %d til %d, ikke %d".formatted(key, least, most, value));
        }
    }
}
