package dk.milepael.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money.
 *
 * @param dkk Danish kroner, with sign (negative = income or saving); null where the words name no
 *     figure («x mio. kr.») or no single one
 * @param per null where the words don't say
 * @param doubt why its words leave open how much it is; null where they don't
 */
public record Amount(
        @Nullable BigDecimal dkk,
        AmountKind kind,
        @Nullable AmountPeriod per,
        String raw,
        @Nullable AmountDoubt doubt) {

    /** An amount whose words leave nothing open. */
    public Amount(
            @Nullable BigDecimal dkk, AmountKind kind, @Nullable AmountPeriod per, String raw) {
        this(dkk, kind, per, raw, null);
    }
}
