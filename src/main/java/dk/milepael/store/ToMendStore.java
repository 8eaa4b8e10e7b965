package dk.milepael.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Since which run each thing that a coordinator must mend has been so, by fingerprint alone. */
public final class ToMendStore {
    private final Database database;

    public ToMendStore(Database database) {
        this.database = database;
    }

    /** The run that found each of them, of those that were not mended since. */
    public Map<String, Long> since() {
        var since = new HashMap<String, Long>();
        database.list(
                        "select * from to_mend",
                        (row, _) ->
                                Map.entry(row.getString("fingerprint"), row.getLong("since_run")))
                .forEach(one -> since.put(one.getKey(), one.getValue()));
        return since;
    }

    /** Notes what a run found: what it did not find is mended, and new where it comes back. */
    public void keep(Run run, Set<String> found) {
        var known = since().keySet();
        database.write(jdbc -> {
            known.stream()
                    .filter(one -> !found.contains(one))
                    .forEach(one -> jdbc.update("delete from to_mend where fingerprint = ?", one));
            found.forEach(one ->
                    jdbc.update("insert or ignore into to_mend values (?, ?)", one, run.id()));
        });
    }
}
