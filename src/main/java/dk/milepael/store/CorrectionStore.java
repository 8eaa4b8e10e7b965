package dk.milepael.store;

import dk.milepael.ingest.correction.CorrectionRow;
import dk.milepael.plan.Finding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The states of the workbook of corrections, each kept once it was read whole. */
public final class CorrectionStore {
    private final Database database;
    private final PlanJson json;

    public CorrectionStore(Database database, PlanJson json) {
        this.database = database;
        this.json = json;
    }

    /**
     * A workbook of corrections.
     *
     * @param readOn report day of the run that first read it
     */
    public record Book(String sha256, LocalDate readOn, Written written) {
        public List<CorrectionRow> rows() {
            return written.rows();
        }
    }

    /**
     * What was read of a workbook.
     *
     * @param remarks on cells of all its sheets, such as those with a personal number
     */
    public record Written(List<CorrectionRow> rows, List<Finding> remarks) {
        public Written {
            rows = List.copyOf(rows);
            remarks = List.copyOf(remarks);
        }
    }

    /** Keeps what was read of a file, unless it is what is kept already. */
    public void keep(Run run, ClaimedFile file, Written written) {
        var rows = json.write(written.rows());
        var remarks = json.write(written.remarks());
        database.write(jdbc ->
                jdbc.update(
                        """
                        insert into correction_book (run_id, file_name, sha256, read_on, rows, remarks)
                        select ?, ?, ?, ?, ?, ?
                        where not exists (
                          select 1 from correction_book
                          where id = (select max(id) from correction_book)
                            and sha256 = ? and rows = ? and remarks = ?)\
                        """,
                        run.id(),
                        file.name(),
                        file.sha256(),
                        run.asOf().toString(),
                        rows,
                        remarks,
                        file.sha256(),
                        rows,
                        remarks));
    }

    /** The newest workbook that a run knows of. */
    public Optional<Book> newest(Run run) {
        var known = run.knownAt() == null ? null : run.knownAt().toString();
        return database
                .list(
                        """
                        select * from correction_book where ? is null or read_on <= ?
                        order by id desc limit 1\
                        """,
                        this::book,
                        known,
                        known)
                .stream()
                .findFirst();
    }

    private Book book(ResultSet row, int number) throws SQLException {
        return new Book(
                row.getString("sha256"),
                LocalDate.parse(row.getString("read_on")),
                new Written(
                        List.of(json.read(row.getString("rows"), CorrectionRow[].class)),
                        List.of(json.read(row.getString("remarks"), Finding[].class))));
    }
}
