package dk.milepael.report;

import java.util.Base64;

/** Pictures that a page carries with it. */
public final class Pictures {
    private static final String BEFORE = "data:image/png;base64,";

    private Pictures() {}

    public static String address(byte[] png) {
        return BEFORE + Base64.getEncoder().encodeToString(png);
    }

    /**
     * The picture itself, a PNG.
     *
     * @throws IllegalArgumentException where the address leads out of the page
     */
    public static byte[] bytes(String address) {
        if (!address.startsWith(BEFORE)) {
            throw new IllegalArgumentException("a page may not fetch " + address);
        }
        return Base64.getDecoder().decode(address.substring(BEFORE.length()));
    }
}
