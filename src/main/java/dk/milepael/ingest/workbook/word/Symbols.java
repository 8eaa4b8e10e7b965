package dk.milepael.ingest.workbook.word;

import java.util.Locale;

/** Letters of symbol fonts as letters that any font has. */
final class Symbols {
    private static final int PRIVATE_USE = 0xf000;

    private Symbols() {}

    /**
     * A letter of a symbol font; unknown ones become a bullet.
     *
     * @param code in hexadecimal digits, as the file has it
     */
    static String of(String font, String code) {
        if (!code.matches("\\p{XDigit}{1,4}")) {
            return "";
        }
        var letter = Integer.parseInt(code, 16);
        if (letter < PRIVATE_USE && letter > 0xff) {
            return Character.toString(letter);
        }
        return font.toLowerCase(Locale.ROOT).startsWith("wingdings 2")
                ? wingdings2(letter & 0xff)
                : font.toLowerCase(Locale.ROOT).startsWith("wingdings")
                        ? wingdings(letter & 0xff)
                        : symbol(letter & 0xff);
    }

    private static String wingdings(int letter) {
        return switch (letter) {
            case 0xfc -> "✓";
            case 0xfb, 0x78 -> "☒";
            case 0xfd -> "☒";
            case 0xfe -> "☑";
            case 0x6f, 0xa8 -> "☐";
            case 0xe0, 0xe8, 0xf0 -> "→";
            case 0x4a -> "☺";
            case 0x4b -> "😐";
            case 0x4c -> "☹";
            default -> "•";
        };
    }

    private static String wingdings2(int letter) {
        return switch (letter) {
            case 0x50 -> "✓";
            case 0x51, 0x53, 0x54 -> "☒";
            case 0x52 -> "☑";
            case 0xa3 -> "☐";
            default -> "•";
        };
    }

    private static String symbol(int letter) {
        return switch (letter) {
            case 0xae -> "→";
            case 0xb3 -> "≥";
            case 0xa3 -> "≤";
            case 0xb1 -> "±";
            case 0x2d -> "-";
            default -> "•";
        };
    }
}
