package dk.milepael.ingest.workbook.word;

import dk.milepael.ingest.workbook.xml.Markup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** A Word document's body, from its first paragraph to its last. */
public record WordDocument(List<Block> blocks) {
    public WordDocument {
        blocks = List.copyOf(blocks);
    }

    /**
     * Reads a package whose entries have been checked. Neither headers, footers and footnotes nor
     * macros are read.
     *
     * @throws IOException also where it holds no document
     */
    public static WordDocument read(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var main = Relations.of(zip, "").target("officeDocument");
            if (main == null) {
                throw new IOException("no main part in " + file);
            }
            return read(zip, main);
        }
    }

    private static WordDocument read(ZipFile zip, String main) throws IOException {
        var relations = Relations.of(zip, main);
        var styles = new TextStyles();
        var lists = new Lists();
        read(zip, relations.target("styles"), styles::read);
        read(zip, relations.target("numbering"), lists::read);
        try (var xml = opened(zip, main)) {
            return new WordDocument(new BlockReader(xml, styles, new ListCount(lists)).blocks());
        }
    }

    /** A part that is announced and missing is damage: without its lists a plan has other steps. */
    private static Markup opened(ZipFile zip, String part) throws IOException {
        return Markup.open(zip, part).orElseThrow(() -> new IOException("no " + part));
    }

    @FunctionalInterface
    private interface PartReader {
        void read(Markup xml) throws IOException;
    }

    private static void read(ZipFile zip, @Nullable String part, PartReader reader)
            throws IOException {
        if (part != null) {
            try (var xml = opened(zip, part)) {
                reader.read(xml);
            }
        }
    }
}
