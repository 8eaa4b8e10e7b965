package dk.milepael.rules;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Light;
import dk.milepael.plan.Message;
import dk.milepael.plan.OwnLight;
import dk.milepael.plan.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The light that staff gave a row themselves is not the one that is computed. */
record OwnLightDiffers() implements Rule.OfLine, Rule.OfInitiative {
    @Override
    public String id() {
        return "own-light-differs";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Message> check(Standing standing) {
        return standing.isDropped()
                ? Stream.empty()
                : differing(standing.line().progress().own(), Reasons.of(standing).light());
    }

    @Override
    public Stream<Message> check(Initiative initiative, List<Standing> milestones) {
        return worstOpen(milestones).stream()
                .flatMap(light -> differing(initiative.progress().own(), light));
    }

    private static Optional<Light> worstOpen(List<Standing> milestones) {
        return milestones.stream()
                .filter(Standing::isOpen)
                .map(standing -> Reasons.of(standing).light())
                .min(Light::compareTo);
    }

    private static Stream<Message> differing(@Nullable OwnLight own, Light computed) {
        return own == null || own.isShare() || agree(own.light(), computed)
                ? Stream.empty()
                : Stream.of(Wording.FOUND_OWN_LIGHT.of(colour(own.light()), colour(computed)));
    }

    /** Staff have no blue: what is done is green to them; and grey says nothing against a light. */
    private static boolean agree(Light own, Light computed) {
        return own == computed
                || computed == Light.GREY
                || (own == Light.GREEN && computed == Light.BLUE);
    }

    private static Arg colour(Light light) {
        return new Arg.Word("light.%s.colour".formatted(light.name().toLowerCase(Locale.ROOT)));
    }
}
