package dk.milepael.plan;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money.
 *
 * @param dkk Danish kroner, with sign (negative = income or saving); null where the words name no
 *     figure («x mio. kr.»)
 */
public record Amount(
        @Nullable BigDecimal dkk, AmountKind kind, @Nullable AmountPeriod per, String raw) {}
