package dk.milepael.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs the built-in design from its parts under test resources. */
final class DesignFile {
    static final Path FILE = Path.of("templates/design.docx");

    private static final Path PARTS = Path.of("src/test/resources/design");
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Word asks for the content types first. */
    private static final List<String> NAMES =
            List.of(
                    "[Content_Types].xml",
                    "_rels/.rels",
                    "docProps/core.xml",
                    "word/document.xml",
                    "word/_rels/document.xml.rels",
                    "word/styles.xml",
                    "word/numbering.xml",
                    "word/settings.xml",
                    "word/fontTable.xml",
                    "word/header1.xml",
                    "word/footer1.xml");

    private DesignFile() {}

    /** Writes templates/design.docx; the test tells whether that is needed. */
    public static void main(String[] args) throws IOException {
        Files.createDirectories(FILE.getParent());
        Files.write(FILE, pack());
    }

    static byte[] pack() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var name : NAMES) {
                var entry = new ZipEntry(name);
                entry.setTimeLocal(ENTRY_TIME);
                zip.putNextEntry(entry);
                zip.write(Files.readAllBytes(PARTS.resolve(name)));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
