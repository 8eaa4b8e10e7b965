package dk.milepael.nightly;

import dk.milepael.plan.Message;
import dk.milepael.store.Run;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When nobody is written to: on quiet days, and where a mail server would send people what was true
 * of a day that has passed. A night may begin before midnight.
 */
@Component
final class Silence {
    private final Sending sending;
    private final Clock clock;

    Silence(Settings settings, Clock clock) {
        this.sending = settings.mailing().sending();
        this.clock = clock;
    }

    /** Why no mails are written in a run; empty where they are. */
    Optional<Message> of(Run run) {
        if (sending.isQuiet(run.asOf())) {
            return Optional.of(Message.of("outbox.quiet"));
        }
        return sending.server() != null && isOfThePast(run)
                ? Optional.of(Message.of("outbox.past"))
                : Optional.empty();
    }

    private boolean isOfThePast(Run run) {
        return run.knownAt() != null || run.asOf().isBefore(today().minusDays(1));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
