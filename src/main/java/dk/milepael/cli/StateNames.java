package dk.milepael.cli;

import dk.milepael.delivery.MailState;
import dk.milepael.report.Words;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How far a mail has come, by the words of the list or by the program's own. */
record StateNames(Words words) {

    MailState named(String written) {
        return Stream.of(MailState.values())
                .filter(state ->
                        folded(state.name()).equals(folded(written))
                                || folded(said(state)).equals(folded(written)))
                .findFirst()
                .orElseThrow(() ->
                        new WrongSettings(
                                "--state: «%s» er ikke en tilstand. Her kan stå: %s."
                                        .formatted(written, all()),
                                null));
    }

    private String all() {
        return Stream.of(MailState.values())
                .map(state -> "«%s» (%s)".formatted(said(state), state))
                .collect(Collectors.joining(", "));
    }

    private String said(MailState state) {
        return words.say("outbox.state." + state);
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]+", " ");
    }
}
