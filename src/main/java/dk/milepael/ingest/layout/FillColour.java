package dk.milepael.ingest.layout;

import dk.milepael.plan.Light;
import java.util.Optional;

/** Tells which traffic light a cell's fill colour means, by its hue. */
final class FillColour {
    /** Paler than Excel's lightest tints is white or grey; darker is black. */
    private static final float LEAST_SATURATION = 0.08f;

    private static final int LEAST_BRIGHTNESS = 90;

    private static final int FULL_CIRCLE = 360;
    private static final int LAST_RED = 15;
    private static final int LAST_YELLOW = 70;
    private static final int LAST_GREEN = 170;
    private static final int FIRST_RED_AGAIN = 345;

    private FillColour() {}

    /**
     * Red, yellow (orange too) or green; empty for any other colour.
     *
     * @param hex six hexadecimal digits
     */
    static Optional<Light> light(String hex) {
        int number = Integer.parseInt(hex, 16);
        int red = (number >> 16) & 0xFF;
        int green = (number >> 8) & 0xFF;
        int blue = number & 0xFF;
        int most = Math.max(red, Math.max(green, blue));
        int spread = most - Math.min(red, Math.min(green, blue));
        return spread < LEAST_SATURATION * most || most < LEAST_BRIGHTNESS
                ? Optional.empty()
                : ofHue(hue(red, green, blue));
    }

    /** Degrees from red at 0 over yellow at 60 and green at 120; of a colour that is no grey. */
    private static int hue(int red, int green, int blue) {
        int most = Math.max(red, Math.max(green, blue));
        float spread = most - Math.min(red, Math.min(green, blue));
        float sixth =
                most == red
                        ? (green - blue) / spread
                        : most == green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
        return Math.floorMod(Math.round(sixth * 60), FULL_CIRCLE);
    }

    private static Optional<Light> ofHue(int hue) {
        if (hue <= LAST_RED || hue >= FIRST_RED_AGAIN) {
            return Optional.of(Light.RED);
        }
        if (hue <= LAST_YELLOW) {
            return Optional.of(Light.YELLOW);
        }
        return hue <= LAST_GREEN ? Optional.of(Light.GREEN) : Optional.empty();
    }
}
