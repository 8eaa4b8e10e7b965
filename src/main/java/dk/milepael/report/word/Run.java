package dk.milepael.report.word;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that looks the same throughout; {@code \n} alone is a line break.
 *
 * @param link where it leads; null where it is no link
 */
record Run(String text, Face face, @Nullable String link) {

    /**
     * How a stretch of text looks.
     *
     * @param light the character style of a light; null where it is none
     */
    record Face(boolean strong, boolean emphasis, @Nullable WordStyle light) {
        static final Face PLAIN = new Face(false, false, null);
    }

    boolean isBreak() {
        return text.equals("\n");
    }

    Run withText(String other) {
        return new Run(other, face, link);
    }
}
