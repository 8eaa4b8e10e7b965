package dk.milepael.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The remarks that staff have accepted as they are, by the key that tells them again. */
public final class AnswerStore {
    private final Database database;

    public AnswerStore(Database database) {
        this.database = database;
    }

    /** Keeps what a file answers; what was accepted before keeps its first day. */
    public void accept(Run run, String file, Collection<String> keys) {
        database.write(jdbc ->
                keys.forEach(key ->
                        jdbc.update(
                                """
                                insert into accepted_remark (remark_key, file_name, answered_on)
                                values (?, ?, ?) on conflict (remark_key) do nothing\
                                """,
                                key,
                                file,
                                run.asOf().toString())));
    }

    /** What was accepted on a report day or before it. */
    public Set<String> acceptedBy(LocalDate day) {
        return database
                .list(
                        "select remark_key from accepted_remark where answered_on <= ?",
                        (row, _) -> row.getString(1),
                        day.toString())
                .stream()
                .collect(Collectors.toSet());
    }
}
