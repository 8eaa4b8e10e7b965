package dk.milepael.report.sendings;

import dk.milepael.report.Masthead;
import java.util.List;

/**
 * What the list of a night's mails shows.
 *
 * @param lead how many went which way
 * @param unsent the mails that somebody may wait for
 */
public record SendingsView(Masthead head, List<String> lead, List<Unsent> unsent, List<Sent> sent) {
    public SendingsView {
        lead = List.copyOf(lead);
        unsent = List.copyOf(unsent);
        sent = List.copyOf(sent);
    }

    public record Unsent(String recipient, String address, String subject, String why) {}

    public record Sent(
            String recipient, String address, String subject, String at, List<File> files) {}

    /** An attachment; its fingerprint stands in groups, so that a narrow column can break it. */
    public record File(String name, String fingerprint) {}
}
