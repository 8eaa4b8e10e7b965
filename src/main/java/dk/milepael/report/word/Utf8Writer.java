package dk.milepael.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Writes text as UTF-8, escaped as markup asks where it is told to. */
final class Utf8Writer {
    private static final int ROOM = 1 << 14;

    /** What a character takes at most. */
    private static final int LARGEST = 4;

    private final OutputStream out;
    private final byte[] bytes = new byte[ROOM];
    private int filled;

    Utf8Writer(OutputStream out) {
        this.out = out;
    }

    /** Text that is markup, or has nothing to escape. */
    void markup(String text) {
        for (var index = 0; index < text.length(); index++) {
            index = write(text, index);
        }
    }

    /** Text between elements. */
    void escaped(String text) {
        for (var index = 0; index < text.length(); index++) {
            switch (text.charAt(index)) {
                case '&' -> markup("&amp;");
                case '<' -> markup("&lt;");
                case '>' -> markup("&gt;");
                default -> index = write(text, index);
            }
        }
    }

    /** Text between quotation marks. */
    void quoted(String text) {
        for (var index = 0; index < text.length(); index++) {
            switch (text.charAt(index)) {
                case '&' -> markup("&amp;");
                case '<' -> markup("&lt;");
                case '>' -> markup("&gt;");
                case '"' -> markup("&quot;");
                default -> index = write(text, index);
            }
        }
    }

    void flush() {
        try {
            out.write(bytes, 0, filled);
            filled = 0;
        } catch (IOException e) {
            throw new UncheckedIOException("writing a part of a Word document", e);
        }
    }

    /** Writes what begins at an index, and tells the index where it ends: pairs take two. */
    private int write(String text, int index) {
        if (filled + LARGEST > ROOM) {
            flush();
        }
        var character = text.charAt(index);
        if (character < 0x80) {
            bytes[filled++] = (byte) character;
            return index;
        }
        return wide(text.codePointAt(index), index);
    }

    private int wide(int character, int index) {
        if (character < 0x800) {
            bytes[filled++] = (byte) (0xC0 | character >> 6);
        } else if (character < 0x10000) {
            bytes[filled++] = (byte) (0xE0 | character >> 12);
            follow(character >> 6);
        } else {
            bytes[filled++] = (byte) (0xF0 | character >> 18);
            follow(character >> 12);
            follow(character >> 6);
        }
        follow(character);
        return index + Character.charCount(character) - 1;
    }

    private void follow(int bits) {
        bytes[filled++] = (byte) (0x80 | (bits & 0x3F));
    }
}
