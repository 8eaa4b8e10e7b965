package dk.milepael.nightly;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import dk.milepael.report.pdf.PdfText;
import dk.milepael.report.word.WordText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** What an attachment says, by what it is and not by what it is called. */
sealed interface AttachmentText {

    /** Everything that it says. */
    record Said(String text) implements AttachmentText {}

    /**
     * It may not travel at all.
     *
     * @param reason the last part of a message's key
     */
    record Unwelcome(String reason) implements AttachmentText {}

    /** Lines of a calendar go on in the next where that begins with a space. */
    Pattern FOLDED = Pattern.compile("\r?\n[ \t]");

    int HEAD_BYTES = 8;

    static AttachmentText of(Path file) {
        try {
            return read(file);
        } catch (IOException e) {
            return new Unwelcome("unreadable");
        }
    }

    private static AttachmentText read(Path file) throws IOException {
        var head = head(file);
        if (head.startsWith("%PDF-")) {
            return PdfText.carriesFiles(file)
                    ? new Unwelcome("carries")
                    : new Said(PdfText.of(file));
        }
        if (head.startsWith("PK")) {
            return zipped(file);
        }
        return head.startsWith("BEGIN:VC")
                ? new Said(FOLDED.matcher(Files.readString(file, UTF_8)).replaceAll(""))
                : new Unwelcome(head.startsWith("\u00d0\u00cf\u0011\u00e0") ? "workbook" : "kind");
    }

    private static AttachmentText zipped(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("word/document.xml") == null) {
                var isWorkbook =
                        zip.stream().anyMatch(part -> part.getName().startsWith("xl/"))
                                || zip.getEntry("content.xml") != null;
                return new Unwelcome(isWorkbook ? "workbook" : "kind");
            }
        }
        return WordText.carriesMore(file) ? new Unwelcome("carries") : new Said(WordText.of(file));
    }

    private static String head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD_BYTES), ISO_8859_1);
        }
    }
}
