package dk.milepael.nightly;

import dk.milepael.delivery.EmlFolder;
import dk.milepael.delivery.Letterhead;
import dk.milepael.delivery.SmtpTransport;
import dk.milepael.delivery.Transport;
import dk.milepael.store.Run;
import org.springframework.stereotype.Component;

/** The way a run's mails go: to the server of the settings, else into files of the run's folder. */
@Component
final class Transports {
    private final Settings.Mailing mailing;
    private final Letterhead letterhead;

    Transports(Settings settings) {
        this.mailing = settings.mailing();
        this.letterhead = Rooms.letterhead(settings);
    }

    Transport of(Run run) {
        var server = mailing.sending().server();
        return server == null
                ? new EmlFolder(run.folder().resolve("mail"), letterhead)
                : new SmtpTransport(server, letterhead);
    }
}
