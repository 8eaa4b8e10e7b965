package dk.milepael.nightly;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file by which somebody approves a report, as editors of many kinds may have saved it.
 *
 * @param report the name of the report, from the file's own
 * @param text the words in it; empty where it is none
 */
record ApprovalFile(String file, String report, String text, Instant laid) {
    private static final String ENDING = ".godkendt";
    private static final Charset ANSI = Charset.forName("windows-1252");
    private static final int MOST_BYTES = 4_096;
    private static final int LONGEST_NAME = 100;

    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("\\b(\\d{4})-(\\d{1,2})-(\\d{1,2})\\b");
    private static final Pattern YEAR_LAST =
            Pattern.compile("\\b(\\d{1,2})[-./](\\d{1,2})[-./](\\d{4})\\b");
    private static final Pattern LEAD =
            Pattern.compile("^(godkendt|approved)( af| by)?\\b[: ]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_NAME =
            Pattern.compile(
                    ".*\\b(ikke|nej|afvist|afvises)\\b.*|ok|okay|ja|x|\\P{L}*",
                    Pattern.CASE_INSENSITIVE);

    /** What lies in the folder, but for what systems lay there themselves. */
    static boolean isMeant(Path file) {
        var name = file.getFileName().toString();
        return Files.isRegularFile(file)
                && !name.startsWith(".")
                && !name.startsWith("~$")
                && !List.of("desktop.ini", "thumbs.db").contains(name.toLowerCase(Locale.ROOT));
    }

    static ApprovalFile of(Path file) throws IOException {
        var name = Normalizer.normalize(file.getFileName().toString(), Normalizer.Form.NFC);
        return new ApprovalFile(
                name, report(name), text(file), Files.getLastModifiedTime(file).toInstant());
    }

    /** An editor may have put its own ending behind ours. */
    private static String report(String file) {
        var name = file.toLowerCase(Locale.ROOT).replaceFirst("\\.txt$", "");
        return name.endsWith(ENDING)
                ? name.substring(0, name.length() - ENDING.length()).strip()
                : "";
    }

    private static String text(Path file) throws IOException {
        if (Files.size(file) > MOST_BYTES) {
            return "";
        }
        var text = decoded(Files.readAllBytes(file)).replace("\uFEFF", "");
        return NO_TEXT.matcher(text).find() ? "" : text;
    }

    private static String decoded(byte[] bytes) {
        try {
            return (isWide(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8)
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, ANSI);
        }
    }

    /** Begins with the mark of UTF-16, in either order of its bytes. */
    private static boolean isWide(byte[] bytes) {
        return bytes.length > 1 && Math.min(bytes[0], bytes[1]) == -2 && bytes[0] + bytes[1] == -3;
    }

    boolean isNamedForAReport() {
        return !report.isEmpty();
    }

    /** Who approves: the first line that says anything; empty where that is no name. */
    String by() {
        var first = text.lines().map(ApprovalFile::name).filter(line -> !line.isEmpty());
        return first.findFirst()
                .filter(name -> !NO_NAME.matcher(name).matches())
                .filter(name -> name.length() <= LONGEST_NAME)
                .orElse("");
    }

    private static String name(String line) {
        var withoutDay =
                YEAR_LAST.matcher(YEAR_FIRST.matcher(line).replaceAll("")).replaceAll("").strip();
        return LEAD.matcher(withoutDay).replaceFirst("").replaceAll("[\\s,;]+$", "").strip();
    }

    /** The days that are written in it, which should be the draft's. */
    List<LocalDate> days() {
        return Stream.concat(
                        YEAR_FIRST
                                .matcher(text)
                                .results()
                                .map(day -> day(day.group(1), day.group(2), day.group(3))),
                        YEAR_LAST
                                .matcher(text)
                                .results()
                                .map(day -> day(day.group(3), day.group(2), day.group(1))))
                .toList();
    }

    /** A day that is none is certainly not the draft's. */
    private static LocalDate day(String year, String month, String day) {
        try {
            return LocalDate.of(
                    Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return LocalDate.MIN;
        }
    }
}
