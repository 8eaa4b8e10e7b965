package dk.milepael.report.word;

import java.util.Locale;

/** How the surface of a light is filled, by colour and by lines, as on paper. */
enum Surface {
    BLUE("1D4F91", "ltDnDiag"),
    GREEN("3C8A4E", "ltHorz"),
    YELLOW("C27C0E", "wdUpDiag"),
    RED("B3261E", ""),
    GREY("6B7680", "");

    private static final String WHITE = "FFFFFF";
    private static final String LINE_EMU = "9525";

    private final String colour;
    private final String lines;

    Surface(String colour, String lines) {
        this.colour = colour;
        this.lines = lines;
    }

    static Surface of(String light) {
        return valueOf(light.toUpperCase(Locale.ROOT));
    }

    /** The fill and the outline of a shape. */
    void write(Wml xml) {
        if (lines.isEmpty()) {
            solid(xml, this == GREY ? WHITE : colour);
        } else {
            xml.open("a:pattFill", "prst", lines);
            colour(xml.open("a:fgClr"), WHITE).close();
            colour(xml.open("a:bgClr"), colour).close().close();
        }
        xml.open("a:ln", "w", LINE_EMU);
        solid(xml, this == GREY ? colour : WHITE);
        xml.close();
    }

    static void solid(Wml xml, String colour) {
        colour(xml.open("a:solidFill"), colour).close();
    }

    private static Wml colour(Wml xml, String colour) {
        return xml.empty("a:srgbClr", "val", colour);
    }
}
