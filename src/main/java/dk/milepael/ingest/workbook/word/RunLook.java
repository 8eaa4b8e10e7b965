package dk.milepael.ingest.workbook.word;

import dk.milepael.ingest.workbook.xml.Markup;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a run of text or a style says of looks; null is left to what lies beneath.
 *
 * @param style the character style that lies between
 */
record RunLook(
        @Nullable Boolean bold,
        @Nullable Boolean struck,
        @Nullable Boolean hidden,
        @Nullable String style) {
    static final RunLook UNSAID = new RunLook(null, null, null, null);

    /** Reads the {@code rPr} element that the markup stands at. */
    static RunLook read(Markup xml) throws IOException {
        var look = new RunLook[] {UNSAID};
        xml.children(name -> look[0] = look[0].with(name, xml));
        return look[0];
    }

    RunLook over(RunLook beneath) {
        return new RunLook(
                bold == null ? beneath.bold : bold,
                struck == null ? beneath.struck : struck,
                hidden == null ? beneath.hidden : hidden,
                style);
    }

    boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }

    boolean isStruck() {
        return Boolean.TRUE.equals(struck);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    private RunLook with(String name, Markup xml) {
        return switch (name) {
            case "b" -> new RunLook(isOn(xml), struck, hidden, style);
            case "strike", "dstrike" -> new RunLook(bold, isOn(xml) || isStruck(), hidden, style);
            case "vanish" -> new RunLook(bold, struck, isOn(xml), style);
            case "rStyle" -> new RunLook(bold, struck, hidden, xml.attribute("val"));
            default -> this;
        };
    }

    private static boolean isOn(Markup xml) {
        return !xml.attribute("val", "true").matches("0|false|off|none");
    }
}
