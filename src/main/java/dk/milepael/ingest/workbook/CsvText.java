package dk.milepael.ingest.workbook;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The letters of a csv file: by its byte order mark, else UTF-8 if it is that, else by statistics.
 */
final class CsvText {
    private static final char MARK = '\ufeff';
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Charset DOS = Charset.forName("IBM850");
    private static final String DANISH_LETTERS = "æøåÆØÅ";

    private CsvText() {}

    /** Without the mark. */
    static String decode(byte[] bytes) {
        for (var charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
            var mark = String.valueOf(MARK).getBytes(charset);
            if (Arrays.mismatch(bytes, mark) == mark.length) {
                return new String(bytes, mark.length, bytes.length - mark.length, charset);
            }
        }
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(
                    bytes, lettersIn(bytes, DOS) > lettersIn(bytes, WINDOWS) ? DOS : WINDOWS);
        }
    }

    /** How many of the bytes are Danish letters in a character set. */
    private static long lettersIn(byte[] bytes, Charset charset) {
        var letters = DANISH_LETTERS.getBytes(charset);
        return IntStream.range(0, bytes.length).filter(at -> isOneOf(letters, bytes[at])).count();
    }

    private static boolean isOneOf(byte[] letters, byte candidate) {
        for (var letter : letters) {
            if (letter == candidate) {
                return true;
            }
        }
        return false;
    }
}
