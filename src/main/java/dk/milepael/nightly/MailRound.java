package dk.milepael.nightly;

import dk.milepael.delivery.Transport.Answer;
import dk.milepael.ingest.intake.Pause;
import dk.milepael.store.OutboxStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * A night's sending: all mails once, then in rounds those that the server asked to try later; and
 * when to stop, because the server does not answer or more is sent than can be meant.
 */
@Component
final class MailRound {
    /** Before the second round, the third and each one after. */
    private static final List<Duration> WAITS =
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15));

    private static final int SILENCES = 3;

    /** What was sent so recently belongs to the same night. */
    private static final Duration NIGHT = Duration.ofHours(12);

    private final OutboxStore outbox;
    private final Sending sending;
    private final Clock clock;
    private final Pace pace;
    private final Set<Long> aboveCap = new HashSet<>();
    private final List<Long> again = new ArrayList<>();
    private Instant earliest = Instant.EPOCH;
    private int number = 1;
    private int silences;
    private boolean over;

    MailRound(OutboxStore outbox, Settings settings, Clock clock, Pause pause) {
        this.outbox = outbox;
        this.sending = settings.mailing().sending();
        this.clock = clock;
        this.pace = new Pace(sending.caps().perMinute(), clock, pause);
    }

    /** Begins the night's first round. */
    void begin(List<Long> waiting) {
        var sent = outbox.sentSince(clock.instant().minus(NIGHT));
        var left = Math.max(0, sending.caps().mostPerNight() - sent);
        aboveCap.clear();
        waiting.stream().skip(left).forEach(aboveCap::add);
        again.clear();
        number = 1;
        silences = 0;
        over = false;
        earliest = Instant.EPOCH;
    }

    /** The mails of the next round, which begins after a wait; none where the night's are done. */
    List<Long> next() {
        if (over || again.isEmpty() || number == sending.caps().attempts()) {
            return List.of();
        }
        earliest = clock.instant().plus(WAITS.get(Math.min(number, WAITS.size()) - 1));
        number++;
        var mails = List.copyOf(again);
        again.clear();
        return mails;
    }

    /** From 1. */
    int number() {
        return number;
    }

    /** Whether trying further is of no use tonight; what waits is left to the next run. */
    boolean isOver() {
        return over;
    }

    boolean isAboveCap(long mail) {
        return aboveCap.contains(mail);
    }

    /** Files can be written as fast as they come. */
    void awaitTurn() {
        if (sending.server() != null) {
            pace.waitUntil(earliest);
            pace.await();
        }
    }

    /** Takes note of how a try went, for those that follow. */
    void heard(long mail, Answer answer) {
        silences = answer instanceof Answer.Unreachable ? silences + 1 : 0;
        over = silences == SILENCES || answer instanceof Answer.Unusable;
        if (answer instanceof Answer.Unreachable || answer instanceof Answer.Temporary) {
            again.add(mail);
        }
    }
}
