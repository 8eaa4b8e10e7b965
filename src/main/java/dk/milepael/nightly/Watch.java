package dk.milepael.nightly;

import dk.milepael.ingest.intake.FolderTrace;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.FileStore;
import dk.milepael.store.Run;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
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

    private final Settings settings;
    private final Clock clock;
    private final Consumer<String> tell;
    private final Runnable night;
    private FolderTrace seen = FolderTrace.NONE;
    private LocalDateTime nextNight;
    private LocalDateTime nextMails;
    private boolean mailsMayWait = true;

    /**
     * @param tell what is written for the operator, a line at a time
     * @param night runs the nightly job for today
     */
    public Watch(Settings settings, Clock clock, Consumer<String> tell, Runnable night) {
        this.settings = settings;
        this.clock = clock;
        this.tell = tell;
        this.night = night;
        this.nextNight = after(now());
        this.nextMails = now().plusMinutes(MINUTES_BETWEEN_MAILS);
    }

    /** Looks once, and does what is due; nothing that goes wrong ends the watch. */
    public void look() {
        try {
            if (!now().isBefore(nextNight)) {
                nextNight = after(now());
                night.run();
                mailsMayWait = true;
                nextMails = now().plusMinutes(MINUTES_BETWEEN_MAILS);
            }
            receive();
            sendWaiting();
        } catch (RuntimeException e) {
            LOG.error("the watch goes on", e);
            tell.accept("Noget gik galt; årsagen står i loggen. Vagten fortsætter.");
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
                tell.accept("Sendt, efter at have ventet: " + round.sent() + " mails");
            }
        }
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
        if (now.equals(seen)) {
            return;
        }
        var lock = RunLock.take(settings.folders().database());
        if (lock.isEmpty()) {
            return;
        }
        try (var _ = lock.get();
                var application = NightlyApplication.start(settings, clock)) {
            var today = now().toLocalDate();
            application
                    .getBean(Night.class)
                    .receive(today)
                    .ifPresent(run -> received(run, application.getBean(FileStore.class), now));
        }
    }

    /** A file that was still being written is looked at again. */
    private void received(Run run, FileStore files, FolderTrace now) {
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
