package dk.milepael.store;

import dk.milepael.delivery.roster.ListedPerson;
import dk.milepael.delivery.roster.RosterSheet;
import dk.milepael.ingest.correction.CorrectionRow;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes rows out of the workbooks that are no plans: recipients and corrections. */
public final class ListOblivion {
    private final Database database;
    private final PlanJson json;

    public ListOblivion(Database database, PlanJson json) {
        this.database = database;
        this.json = json;
    }

    /** Everybody on the list of recipients in force; nobody where there is none. */
    public List<ListedPerson> listed() {
        return sheets().flatMap(sheet -> ListedPerson.of(sheet).stream()).toList();
    }

    /**
     * Takes recipients off the list in force; it is read anew only when its file changes.
     *
     * @return how many rows
     */
    public int unlist(Predicate<ListedPerson> whom) {
        return sheets().mapToInt(sheet -> unlist(sheet, whom)).sum();
    }

    private Stream<RosterSheet> sheets() {
        return database
                .list(
                        "select sheet from recipient_list",
                        (row, _) -> json.read(row.getString(1), RosterSheet.class))
                .stream();
    }

    private int unlist(RosterSheet sheet, Predicate<ListedPerson> whom) {
        Set<Integer> gone =
                ListedPerson.of(sheet).stream()
                        .filter(whom)
                        .map(ListedPerson::row)
                        .collect(Collectors.toSet());
        var left = sheet.rows().stream().filter(row -> !gone.contains(row.number())).toList();
        database.write(jdbc ->
                jdbc.update(
                        "update recipient_list set sheet = ?",
                        json.write(new RosterSheet(sheet.name(), left))));
        return gone.size();
    }

    /**
     * Takes corrections out of every state of the workbook.
     *
     * @param plans whether the plan that a row names is the one
     * @return how many rows
     */
    public int uncorrect(Predicate<String> plans) {
        return database
                .list(
                        "select id, rows from correction_book",
                        (row, _) ->
                                new Book(
                                        row.getLong(1),
                                        List.of(
                                                json.read(
                                                        row.getString(2), CorrectionRow[].class))))
                .stream()
                .mapToInt(book -> uncorrect(book, plans))
                .sum();
    }

    private record Book(long id, List<CorrectionRow> rows) {}

    private int uncorrect(Book book, Predicate<String> plans) {
        var left = book.rows().stream().filter(row -> !plans.test(row.plan())).toList();
        if (left.size() < book.rows().size()) {
            database.write(jdbc ->
                    jdbc.update(
                            "update correction_book set rows = ? where id = ?",
                            json.write(left),
                            book.id()));
        }
        return book.rows().size() - left.size();
    }
}
