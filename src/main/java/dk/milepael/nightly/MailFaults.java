package dk.milepael.nightly;

import dk.milepael.delivery.MailReason;
import dk.milepael.delivery.MailState;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is told of a night's mails: how many, and which did not go their usual way and why. */
@Component
public final class MailFaults {
    private final OutboxStore outbox;
    private final Words words;
    private final Sending sending;
    private final Silence silence;

    MailFaults(OutboxStore outbox, Words words, Settings settings, Silence silence) {
        this.outbox = outbox;
        this.words = words;
        this.sending = settings.mailing().sending();
        this.silence = silence;
    }

    /** What somebody has to look at; mails of one state and reason are told together. */
    Stream<Message> of(Run run) {
        var failed = outbox.of(run).stream().filter(mail -> mail.state() == MailState.FAILED);
        var waiting = sending.isQuiet(run.asOf()) ? List.<Queued>of() : outbox.waiting();
        return Stream.of(
                        byReason("outbox.failed", failed.toList()),
                        byReason("outbox.held", outbox.held()),
                        waiting.isEmpty()
                                ? Stream.<Message>of()
                                : Stream.of(told("outbox.waiting", waiting)))
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

    /** How many went which way; nothing where all were sent. */
    Stream<Message> counts(Run run) {
        var states = new EnumMap<MailState, Long>(MailState.class);
        outbox.of(run).forEach(mail -> states.merge(mail.state(), 1L, Long::sum));
        return states.keySet().stream().allMatch(state -> state == MailState.SENT)
                ? Stream.empty()
                : Stream.of(
                        Message.of("outbox.counts")
                                .with("sendt", count(states, MailState.SENT))
                                .with("venter", count(states, MailState.PENDING))
                                .with("holdt", count(states, MailState.HELD))
                                .with("fejlet", count(states, MailState.FAILED)));
    }

    /** Why a mail stands as it does, with what the server said; empty where there is no reason. */
    public String why(Queued mail) {
        var standing = mail.standing();
        return standing.reason() == null ? "" : reason(mail) + answer(standing.answer());
    }

    private Stream<Message> byReason(String key, List<Queued> mails) {
        Map<String, List<Queued>> groups =
                mails.stream()
                        .collect(
                                Collectors.groupingBy(
                                        MailFaults::code, TreeMap::new, Collectors.toList()));
        return groups.values().stream().map(group -> told(key, group));
    }

    /** In the words of the first that has a reason. */
    private Message told(String key, List<Queued> mails) {
        var first =
                mails.stream()
                        .filter(mail -> mail.standing().reason() != null)
                        .findFirst()
                        .orElse(mails.getFirst());
        return Message.of(advised(key, first) + (mails.size() == 1 ? ".one" : ".many"))
                .with("antal", new Arg.Count(mails.size()))
                .with("nr", String.valueOf(first.id()))
                .with("modtager", first.mail().address())
                .with("årsag", reason(first))
                .with("svar", answer(first.answer()));
    }

    /** Sending what was objected to would only have it objected to again. */
    private static String advised(String key, Queued mail) {
        return mail.standing().reason() == MailReason.OBJECTION ? key + ".objection" : key;
    }

    private static String code(Queued mail) {
        var reason = mail.standing().reason();
        return reason == null ? "NONE" : reason.name();
    }

    /** A mail held by an earlier version of the program was cut off by a crash. */
    private String reason(Queued mail) {
        var reason = mail.standing().reason();
        return reason == null && mail.state() == MailState.HELD
                ? words.say("outbox.reason." + MailReason.CRASH)
                : words.say("outbox.reason." + code(mail));
    }

    private String answer(@Nullable String answer) {
        return answer == null || answer.isBlank()
                ? ""
                : " " + words.say(Message.of("outbox.answer").with("svar", answer));
    }

    private static Arg count(Map<MailState, Long> states, MailState state) {
        return new Arg.Count(Objects.requireNonNullElse(states.get(state), 0L));
    }
}
