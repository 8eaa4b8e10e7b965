package dk.milepael.store;

import dk.milepael.ingest.Reading.Answer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What staff have answered to remarks, by the key that tells a remark again. */
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

    /**
     * The value that staff gave for a remark.
     *
     * @param answered the report day on which it was first given
     */
    public record Given(String words, LocalDate answered) {}

    /** Keeps the values that a file answers with; the same again keeps its first day. */
    public void answer(Run run, String file, Collection<Answer> answers) {
        database.write(jdbc ->
                answers.forEach(answer ->
                        answer.keys()
                                .forEach(key ->
                                        jdbc.update(
                                                """
                                                insert into answered_value
                                                  (remark_key, answered_on, value, file_name, cell)
                                                select ?, ?, ?, ?, ?
                                                where ? is not (
                                                  select value from answered_value
                                                  where remark_key = ?
                                                  order by answered_on desc limit 1)
                                                on conflict do update set value = excluded.value,
                                                  cell = excluded.cell\
                                                """,
                                                key,
                                                run.asOf().toString(),
                                                answer.words(),
                                                file,
                                                answer.at().cell(),
                                                answer.words(),
                                                key))));
    }

    /** The values given on a report day or before it, by the key of the remark. */
    public Map<String, Given> givenBy(LocalDate day) {
        return database
                .list(
                        """
                        select remark_key, value, max(answered_on) as answered_on
                        from answered_value where answered_on <= ? group by remark_key\
                        """,
                        (row, _) ->
                                Map.entry(
                                        row.getString("remark_key"),
                                        new Given(
                                                row.getString("value"),
                                                LocalDate.parse(row.getString("answered_on")))),
                        day.toString())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
