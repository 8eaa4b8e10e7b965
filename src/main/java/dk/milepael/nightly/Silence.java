package dk.milepael.nightly;

import dk.milepael.plan.Message;
import dk.milepael.store.Run;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * When nobody is written to: on quiet days, and where a mail server would send people what was true
 * of a day that has passed, or is said of one to come. A night may begin before midnight.
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
        if (isOfThePast(run)) {
            return Optional.of(Message.of("outbox.past"));
        }
        return isOfTheFuture(run) ? Optional.of(Message.of("outbox.future")) : Optional.empty();
    }

    /** Whether people would be told of deadlines as passed that have not; likewise. */
    private boolean isOfTheFuture(Run run) {
        return sending.server() != null && run.asOf().isAfter(today().plusDays(1));
    }

    /** Whether people would be told of a day that has passed; mails as files may be of any day. */
    boolean isOfThePast(Run run) {
        return sending.server() != null
                && (run.knownAt() != null || run.asOf().isBefore(today().minusDays(1)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }
}
