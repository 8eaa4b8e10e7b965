package dk.milepael.ingest.layout.tracker;

import dk.milepael.ingest.layout.WordLists;
import dk.milepael.plan.Continuation;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.Verdict;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a status cell says that holds one of a list's own words and nothing else: «Open» is under
 * way there, though in running prose the word tells nothing.
 */
final class StatusWords {
    private static final Map<String, Verdict> LISTS =
            Map.of(
                    "status.delivered", Verdict.DELIVERED,
                    "status.ongoing", Verdict.ONGOING,
                    "status.not-started", Verdict.NOT_STARTED,
                    "status.paused", Verdict.PAUSED,
                    "status.dropped", Verdict.DROPPED);

    private final Map<String, Verdict> verdicts = new HashMap<>();

    StatusWords(WordLists lists) {
        LISTS.forEach(
                (list, verdict) -> lists.list(list).forEach(words -> verdicts.put(words, verdict)));
    }

    /** Empty where the cell holds anything else. */
    Optional<Outcome> read(String status) {
        return Optional.ofNullable(verdicts.get(WordLists.fold(status)))
                .map(verdict ->
                        new Outcome(verdict, Continuation.NONE, null, status.strip(), null));
    }
}
