package dk.milepael.nightly;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.milepael.report.pdf.PdfText;
import dk.milepael.report.word.WordText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a file says, in every way that a text may stand in it, by what it is and not by its name.
 */
final class FileWords {
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int HEAD_BYTES = 8;

    private final Predicate<String> tells;

    FileWords(Predicate<String> tells) {
        this.tells = tells;
    }

    /**
     * Whether a text of the file passes.
     *
     * @throws IOException where it can't be looked through
     */
    boolean tell(Path file) throws IOException {
        var head = head(file);
        if (head.startsWith("%PDF-")) {
            return tells.test(PdfText.of(file));
        }
        if (head.startsWith("PK")) {
            return isWord(file)
                    ? tells.test(WordText.of(file))
                    : zipTells(Files.readAllBytes(file));
        }
        if (file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".eml")) {
            return new MailFileWords(this, tells).tell(file);
        }
        return bytesTell(Files.readAllBytes(file));
    }

    /** In what a page shows, and in what it doesn't: titles, addresses, comments. */
    boolean textTells(String text) {
        return Stream.of(text, TAG.matcher(text).replaceAll(" "), TAG.matcher(text).replaceAll(""))
                .flatMap(one -> Stream.of(one, decoded(one)).distinct())
                .distinct()
                .anyMatch(tells);
    }

    private static String decoded(String text) {
        return text.indexOf('%') < 0
                ? text
                : URLDecoder.decode(LONE_PERCENT.matcher(text).replaceAll("%25"), UTF_8);
    }

    private boolean bytesTell(byte[] bytes) {
        return Stream.of(UTF_8, WINDOWS, UTF_16LE)
                .anyMatch(charset -> textTells(new String(bytes, charset)));
    }

    private boolean zipTells(byte[] zip) throws IOException {
        try (var parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part; (part = parts.getNextEntry()) != null; ) {
                var bytes = parts.readAllBytes();
                var text = new String(bytes, UTF_8);
                if (tells.test(part.getName()) || (text.startsWith("PK") && zipTells(bytes))) {
                    return true;
                }
                if (textTells(text)) {
                    return true;
                }
            }
            return false;
        }
    }

    private static boolean isWord(Path file) throws IOException {
        try (var parts = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry part; (part = parts.getNextEntry()) != null; ) {
                if (part.getName().equals("word/document.xml")) {
                    return true;
                }
            }
            return false;
        }
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD_BYTES), ISO_8859_1);
        }
    }
}
