package dk.milepael.rules;

import dk.milepael.history.Change.Slip;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a deadline has moved since the first that was ever seen.
 *
 * @param days from the first deadline to the present one; negative where it was brought forward
 * @param explained how many of the moves came with words that say why
 * @param why those of the last that did, shortened; null where none did
 */
public record Slippage(
        LocalDate first,
        LocalDate present,
        int moves,
        long days,
        int explained,
        @Nullable String why) {

    /** The account of at least one move, oldest first. */
    public static Slippage of(List<Slip> slips) {
        var first = slips.getFirst().from();
        var present = slips.getLast().to();
        var reasons =
                slips.stream().map(slip -> Explanation.in(slip.told())).flatMap(Optional::stream);
        var told = reasons.toList();
        return new Slippage(
                first,
                present,
                slips.size(),
                ChronoUnit.DAYS.between(first, present),
                told.size(),
                told.isEmpty() ? null : told.getLast());
    }
}
