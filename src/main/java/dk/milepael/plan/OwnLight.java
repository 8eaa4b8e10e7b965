package dk.milepael.plan;

/**
 * The light that staff gave a row themselves, by a colour, a symbol or a word.
 *
 * @param raw the words or symbol as written, or the colour of the cell as «fyld #RRGGBB»
 */
public record OwnLight(Light light, String raw) {}
