package dk.milepael.nightly;

import dk.milepael.ingest.intake.FolderTrace;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.FileStore;
import dk.milepael.store.Run;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stays up by day: gives a receipt for what is dropped, and runs the night at its time. The lock is
 * held only while it works, so that a run by hand finds its turn.
 */
public final class Watch {
    private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

    private static final int MINUTES_BETWEEN_MAILS = 15;

    /** As a service manager would start a night again that could not go on. */
    private static final int MINUTES_BETWEEN_TRIES = 10;

    private static final int TRIES_OF_A_NIGHT = 3;

    /** The operator is not told of one fault more often. */
    private static final int HOURS_BETWEEN_ALARMS = 1;

    private final Settings settings;
    private final Clock clock;
    private final Consumer<String> tell;
    private final BooleanSupplier night;
    private FolderTrace seen = FolderTrace.NONE;
    private LocalDateTime nextNight;
    private int tries;
    private LocalDateTime nextReception;
    private LocalDateTime nextAlarm;
    private boolean saidToWait;
    private LocalDateTime nextMails;
    private boolean mailsMayWait = true;

    /**
     * @param tell what is written for the operator, a line at a time
     * @param night runs the nightly job for today, and answers whether it went to its end
     */
    public Watch(Settings settings, Clock clock, Consumer<String> tell, BooleanSupplier night) {
        this.settings = settings;
        this.clock = clock;
        this.tell = tell;
        this.night = night;
        this.nextNight = after(now());
        this.nextMails = now().plusMinutes(MINUTES_BETWEEN_MAILS);
        this.nextReception = now();
        this.nextAlarm = now();
    }

    /** Looks once, and does what is due; nothing that goes wrong ends the watch. */
    public void look() {
        try {
            if (!now().isBefore(nextNight)) {
                runTheNight();
            }
            receive();
            sendWaiting();
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    /** One that could not go on, or found another run at work, is tried again soon. */
    private void runTheNight() {
        tries = tries == TRIES_OF_A_NIGHT ? 1 : tries + 1;
        var isLastTry = tries == TRIES_OF_A_NIGHT;
        nextNight = isLastTry ? after(now()) : now().plusMinutes(MINUTES_BETWEEN_TRIES);
        if (night.getAsBoolean()) {
            nextNight = after(now());
            tries = 0;
            saidToWait = false;
        }
        mailsMayWait = true;
        nextMails = now().plusMinutes(MINUTES_BETWEEN_MAILS);
    }

    private void failed(RuntimeException fault) {
        LOG.error("the watch goes on", fault);
        tell.accept("Noget gik galt; årsagen står i loggen. Vagten fortsætter.");
        if (!now().isBefore(nextAlarm)) {
            nextAlarm = now().plusHours(HOURS_BETWEEN_ALARMS);
            new OperatorAlarm(settings, clock).watchFailed(now().toLocalDate(), fault);
        }
    }

    /** What the mail server could not take before. */
    private void sendWaiting() {
        if (!mailsMayWait || now().isBefore(nextMails)) {
            return;
        }
        var lock = RunLock.take(settings.folders().database());
        if (lock.isEmpty()) {
            return;
        }
        nextMails = now().plusMinutes(MINUTES_BETWEEN_MAILS);
        try (var _ = lock.get();
                var application = NightlyApplication.start(settings, clock)) {
            var round = application.getBean(Outbox.class).sendWaiting(now().toLocalDate());
            mailsMayWait = round.waiting() > 0;
            if (round.sent() > 0) {
                tell.accept("Sendt, efter at have ventet: " + mails(round.sent()));
            }
        }
    }

    private static String mails(long count) {
        return count == 1 ? "1 mail" : count + " mails";
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
    }

    private LocalDateTime after(LocalDateTime now) {
        var today = now.toLocalDate().atTime(settings.nightlyAt());
        return today.isAfter(now) ? today : today.plusDays(1);
    }

    private void receive() {
        var now = FolderTrace.of(settings.folders().input());
        if (now.equals(seen) || now().isBefore(nextReception)) {
            return;
        }
        var lock = RunLock.take(settings.folders().database());
        if (lock.isEmpty()) {
            return;
        }
        nextReception = now().plusMinutes(1);
        try (var _ = lock.get();
                var application = NightlyApplication.start(settings, clock)) {
            var runs = application.getBean(Night.class);
            runs.open()
                    .ifPresentOrElse(
                            this::waitFor,
                            () -> {
                                var run = runs.receive(now().toLocalDate());
                                received(run, application.getBean(FileStore.class), now);
                                mailsMayWait |= application.getBean(Outbox.class).hasWaiting();
                            });
        }
    }

    /**
     * What a night has begun is read by that night alone; one of today that nobody tries, since the
     * watch was not there, is tried at once.
     */
    private void waitFor(Run open) {
        if (tries == 0 && open.asOf().equals(now().toLocalDate())) {
            nextNight = now();
        }
        if (!saidToWait) {
            saidToWait = true;
            tell.accept(
                    "Kørsel %d er ikke ført til ende. Nye filer læses, når den er."
                            .formatted(open.id()));
        }
    }

    /** A file that was still being written is looked at again. */
    private void received(Run run, FileStore files, FolderTrace now) {
        nextReception = now();
        var claimed = files.claimed(run);
        claimed.stream().map(Watch::line).flatMap(List::stream).forEach(tell);
        var waits = claimed.stream().anyMatch(file -> file.fate() == ClaimedFile.Fate.WAITING);
        seen = waits ? FolderTrace.NONE : now;
    }

    private static List<String> line(ClaimedFile file) {
        return switch (file.fate()) {
            case READ -> List.of("Læst: " + file.name());
            case REFUSED -> List.of("Ikke læst: " + file.name());
            case KNOWN, WAITING, NOTE, TO_READ -> List.of();
        };
    }
}
