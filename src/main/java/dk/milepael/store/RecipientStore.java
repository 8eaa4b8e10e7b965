package dk.milepael.store;

import dk.milepael.delivery.roster.RosterSheet;
import dk.milepael.plan.Finding;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The last good list of recipients, as its sheet was read. */
public final class RecipientStore {
    private final Database database;
    private final PlanJson json;

    public RecipientStore(Database database, PlanJson json) {
        this.database = database;
        this.json = json;
    }

    /**
     * The list in force.
     *
     * @param runId the run that read it
     * @param readOn that run's report day
     */
    public record InForce(
            long runId, String fileName, String sha256, LocalDate readOn, Listing listing) {
        public RosterSheet sheet() {
            return listing.sheet();
        }
    }

    /**
     * What was read of the workbook.
     *
     * @param remarks on cells of all its sheets, such as those with a personal number
     */
    public record Listing(RosterSheet sheet, List<Finding> remarks) {
        public Listing {
            remarks = List.copyOf(remarks);
        }
    }

    public Optional<InForce> inForce() {
        return database
                .list(
                        "select * from recipient_list",
                        (row, _) ->
                                new InForce(
                                        row.getLong("run_id"),
                                        row.getString("file_name"),
                                        row.getString("sha256"),
                                        LocalDate.parse(row.getString("read_on")),
                                        new Listing(
                                                json.read(
                                                        row.getString("sheet"), RosterSheet.class),
                                                List.of(
                                                        json.read(
                                                                row.getString("remarks"),
                                                                Finding[].class)))))
                .stream()
                .findFirst();
    }

    /** Puts a list in the place of the one in force. */
    public void keep(Run run, ClaimedFile file, Listing listing) {
        database.write(jdbc ->
                jdbc.update(
                        """
                        insert or replace into recipient_list
                          (id, run_id, file_name, sha256, read_on, sheet, remarks)
                        values (1, ?, ?, ?, ?, ?, ?)\
                        """,
                        run.id(),
                        file.name(),
                        file.sha256(),
                        run.asOf().toString(),
                        json.write(listing.sheet()),
                        json.write(listing.remarks())));
    }
}
