package dk.milepael.rules.correction;

import dk.milepael.plan.Arg;
import dk.milepael.plan.CorrectedValue;
import dk.milepael.plan.Correction.Grounds;
import dk.milepael.plan.Light;
import dk.milepael.plan.Message;
import java.util.Locale;

/** What is told of a correction. */
public final class CorrectionWords {
    private static final String LIGHT_SET = "corrected.light";

    private CorrectionWords() {}

    /** «Rettet i kvitteringen den …: »efter aftale« læses som »31-12-2026«.» */
    static Message told(Applied applied) {
        var correction = applied.correction();
        var before = applied.before();
        var message =
                grounds(
                        before == null ? "corrected.blank" : "corrected.other",
                        correction.grounds());
        return (before == null ? message : message.with("rå", before))
                .with("hvad", subject(correction.value().subject()))
                .with("ny", correction.value().written());
    }

    /** What a correction changes, for those who gave it: they know on what grounds. */
    public static Message inForce(Applied applied) {
        var value = applied.correction().value();
        var before = applied.before();
        var message =
                Message.of(before == null ? "corrected.short.blank" : "corrected.short.other");
        return (before == null ? message : message.with("rå", before))
                .with("hvad", subject(value.subject()))
                .with("ny", value.written());
    }

    /** «Vurderingen er sat til grøn af …»; the reason of the light that is computed follows. */
    public static Message light(
            CorrectedValue.Judged set, Grounds grounds, Light computed, Message why) {
        return grounds(LIGHT_SET, grounds)
                .with("farve", colour(set.light()))
                .with("beregnet", colour(computed))
                .with("årsag", new Arg.Sentence(why));
    }

    /** Whether a reason tells of a light that a person has set. */
    public static boolean isLight(Message reason) {
        return reason.key().startsWith(LIGHT_SET);
    }

    public static Arg subject(CorrectedValue.Subject subject) {
        return new Arg.Word("corrected.subject." + subject.id());
    }

    private static Message grounds(String key, Grounds grounds) {
        return switch (grounds) {
            case Grounds.Receipt(var answered) ->
                    Message.of(key + ".receipt").with("dag", answered);
            case Grounds.Book(var by, var reason, var until, _) -> {
                var message =
                        Message.of(key + (until == null ? ".book" : ".book.until"))
                                .with("hvem", by)
                                .with("grund", reason);
                yield until == null ? message : message.with("dag", until);
            }
        };
    }

    private static Arg colour(Light light) {
        return new Arg.Word("light.%s.colour".formatted(light.name().toLowerCase(Locale.ROOT)));
    }
}
