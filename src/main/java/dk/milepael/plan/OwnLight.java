package dk.milepael.plan;

/**
 * The light that staff gave a row themselves, by a colour, a symbol, a word or a share done.
 *
 * @param raw the words or symbol as written, or the colour of the cell as «fyld #RRGGBB»
 */
public record OwnLight(Light light, String raw) {

    /** Whether it tells how far the work is («80 %») and not how well it goes. */
    public boolean isShare() {
        return raw.matches("(?iu).*\\d.*(%|pct\\.?|procent)");
    }
}
