package dk.milepael.ingest.workbook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the first bytes of a file tell of it. */
enum Signature {
    EMPTY("^\\z"),
    ZIP("^PK(\u0003\u0004|\u0005\u0006)"),
    COMPOUND("^\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
    /** BIFF 2 to 5 without a compound file around it. */
    OLD_EXCEL("^\t[\0\u0002\u0004\b].\0"),
    PDF("^\\s*%PDF-"),
    RTF("^\\{\\\\rtf"),
    PICTURE("^(\u00ff\u00d8\u00ff|\u0089PNG|GIF8)"),
    HTML("^[^\\p{Alnum}<]*(<(!doctype|!--|\\?xml|html|head|body|meta|style|table)|MIME-Version:)"),
    TEXT("");

    private static final int HEAD_BYTES = 512;

    private final Pattern start;

    Signature(String start) {
        this.start = Pattern.compile(start, Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    static Signature of(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(HEAD_BYTES), ISO_8859_1);
            return Arrays.stream(values())
                    .filter(signature -> signature.start.matcher(head).find())
                    .findFirst()
                    .orElse(TEXT);
        }
    }

    /** As message keys have it. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
