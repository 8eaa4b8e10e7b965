package dk.milepael.report.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/**
 * Everything that a PDF says: its pages, and beside them titles, alternative texts, bookmarks and
 * metadata.
 */
public final class PdfText {
    private PdfText() {}

    /**
     * All of it, each text on a line of its own.
     *
     * @throws IOException where it is no PDF that can be read
     */
    public static String of(Path file) throws IOException {
        try (var reader = new PdfReader(file.toString())) {
            var said = new StringBuilder();
            var extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                said.append(extractor.getTextFromPage(page)).append('\n');
            }
            for (int number = 1; number < reader.getXrefSize(); number++) {
                addStrings(reader.getPdfObject(number), said);
            }
            addMetadata(reader, said);
            return said.toString();
        } catch (RuntimeException broken) {
            throw new IOException("reading a PDF", broken);
        }
    }

    /** Whether other files travel inside it. */
    public static boolean carriesFiles(Path file) throws IOException {
        try (var reader = new PdfReader(file.toString())) {
            for (int number = 1; number < reader.getXrefSize(); number++) {
                if (reader.getPdfObject(number) instanceof PdfDictionary dictionary
                        && (dictionary.contains(PdfName.EF)
                                || PdfName.FILESPEC.equals(dictionary.get(PdfName.TYPE)))) {
                    return true;
                }
            }
            return false;
        }
    }

    private static void addMetadata(PdfReader reader, StringBuilder said) throws IOException {
        var metadata = reader.getMetadata();
        if (metadata != null) {
            said.append(new String(metadata, StandardCharsets.UTF_8)).append('\n');
        }
    }

    /** Those of the object itself; what it refers to is an object of its own. */
    private static void addStrings(PdfObject object, StringBuilder said) {
        switch (object) {
            case PdfString text -> said.append(text.toUnicodeString()).append('\n');
            case PdfDictionary entries ->
                    entries.getKeys().forEach(key -> addStrings(entries.get(key), said));
            case PdfArray members -> members.getElements().forEach(one -> addStrings(one, said));
            case null, default -> {}
        }
    }
}
