package dk.milepael.nightly;

import dk.milepael.plan.Message;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import dk.milepael.store.ToMendStore;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a run notes of itself, with mails or without: why it writes none, and what is to mend. */
@Component
final class NightNotes {
    private final Silence silence;
    private final ToMend toMend;
    private final ToMendStore mending;
    private final RunStore runs;

    NightNotes(Silence silence, ToMend toMend, ToMendStore mending, RunStore runs) {
        this.silence = silence;
        this.toMend = toMend;
        this.mending = mending;
        this.runs = runs;
    }

    /** A run of a day that has passed knows nothing of what was mended since. */
    Runnable of(Run run) {
        var why = silence.of(run).map(Message::key);
        var found =
                toMend.of(run).stream().map(ToMend.Matter::fingerprint).collect(Collectors.toSet());
        return () -> {
            why.ifPresent(words -> runs.fellSilent(run, words));
            if (!silence.isOfThePast(run)) {
                mending.keep(run, found);
            }
        };
    }
}
