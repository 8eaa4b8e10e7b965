package dk.milepael.nightly;

import dk.milepael.delivery.MailState;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.OutboxStore.Queued;
import dk.milepael.store.Run;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What is told of a night's mails: how many, and which did not go their usual way and why. */
@Component
public final class MailFaults {
    private final OutboxStore outbox;
    private final MailWords words;
    private final Sending sending;
    private final Silence silence;

    MailFaults(OutboxStore outbox, MailWords words, Settings settings, Silence silence) {
        this.outbox = outbox;
        this.words = words;
        this.sending = settings.mailing().sending();
        this.silence = silence;
    }

    /** What somebody has to look at; mails of one state and reason are told together. */
    Stream<Message> of(Run run) {
        var waiting = sending.isQuiet(run.asOf()) ? List.<Queued>of() : outbox.waiting();
        return Stream.of(
                        byReason("outbox.failed", outbox.failed(run)),
                        byReason("outbox.held", outbox.held()),
                        waiting.isEmpty() ? Stream.<Message>of() : Stream.of(waiting(waiting)))
                .flatMap(part -> part);
    }

    /** What is told besides, without being a fault. */
    Stream<Message> notes(Run run) {
        var pilot = sending.pilot();
        return Stream.concat(
                silence.of(run).stream(),
                pilot == null || outbox.of(run).isEmpty()
                        ? Stream.empty()
                        : Stream.of(Message.of("outbox.pilot").with("adresse", pilot)));
    }

    /** How many went which way; nothing where all were sent, but for those taken back. */
    Stream<Message> counts(Run run) {
        var states = new EnumMap<MailState, Long>(MailState.class);
        outbox.of(run).forEach(mail -> states.merge(mail.state(), 1L, Long::sum));
        states.remove(MailState.CANCELLED);
        return states.keySet().stream().allMatch(state -> state == MailState.SENT)
                ? Stream.empty()
                : Stream.of(
                        Message.of("outbox.counts")
                                .with("sendt", count(states, MailState.SENT))
                                .with("venter", count(states, MailState.PENDING))
                                .with("holdt", count(states, MailState.HELD))
                                .with("fejlet", count(states, MailState.FAILED)));
    }

    private Stream<Message> byReason(String key, List<Queued> mails) {
        Map<String, List<Queued>> groups =
                mails.stream()
                        .collect(
                                Collectors.groupingBy(
                                        words::code, TreeMap::new, Collectors.toList()));
        return groups.values().stream().map(group -> told(key, group));
    }

    /** In the words of the first that has a reason. */
    private Message waiting(List<Queued> mails) {
        var withAReasonFirst =
                Stream.concat(
                                mails.stream().filter(mail -> mail.standing().reason() != null),
                                mails.stream().filter(mail -> mail.standing().reason() == null))
                        .toList();
        return told("outbox.waiting", withAReasonFirst);
    }

    private Message told(String key, List<Queued> mails) {
        var first = mails.getFirst();
        return Message.of(key + (mails.size() == 1 ? ".one" : ".many"))
                .with("antal", new Arg.Count(mails.size()))
                .with("nr", String.valueOf(first.id()))
                .with("modtager", first.mail().address())
                .with("årsag", words.reason(mails))
                .with("svar", words.answer(first))
                .with("råd", words.advice(mails));
    }

    private static Arg count(Map<MailState, Long> states, MailState state) {
        return new Arg.Count(Objects.requireNonNullElse(states.get(state), 0L));
    }
}
