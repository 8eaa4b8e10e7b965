package dk.milepael.report.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.milepael.report.Xhtml;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/** Writes semantic XHTML as a Word document; many threads may share one. */
public final class WordDocument {
    /** The same page makes the same bytes, so that a document's hash tells whether it changed. */
    static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /**
     * The last of zlib's fast ones: twice as fast as its usual one, for files three quarters
     * larger.
     */
    private static final int DEFLATE_LEVEL = 3;

    private final Design design;

    public WordDocument(Design design) {
        this.design = design;
    }

    /**
     * Writes a page; the stream stays open.
     *
     * @param xhtml in the vocabulary of the decision «One semantic XHTML, three outputs»
     * @throws IllegalArgumentException where the page is no XHTML of that vocabulary
     */
    public void write(String xhtml, OutputStream out) {
        var clean = Xhtml.clean(xhtml);
        var picture =
                design.hasPicture() ? Optional.<MastheadPicture>empty() : MastheadPicture.of(clean);
        var page = new Page(clean, Outline.of(clean), design.styles(), picture.orElse(null));
        try {
            var zip = new ZipOutputStream(out);
            zip.setLevel(DEFLATE_LEVEL);
            for (var part : design.parts().entrySet()) {
                zip.putNextEntry(entry(part.getKey()));
                writePart(part.getKey(), part.getValue(), page, zip);
                zip.closeEntry();
            }
            if (page.picture() != null) {
                zip.putNextEntry(entry(MastheadPicture.PART));
                zip.write(page.picture().png());
                zip.closeEntry();
            }
            for (var part : page.charts().parts().entrySet()) {
                zip.putNextEntry(entry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "writing the Word document " + page.outline().title(), e);
        }
    }

    private record Page(
            String xhtml, Outline outline, Styles styles, @Nullable MastheadPicture picture) {
        ChartParts charts() {
            return new ChartParts(outline.charts());
        }

        byte[] typed(byte[] contentTypes) {
            var withCharts = charts().contentTypes(contentTypes);
            return picture == null ? withCharts : MastheadPicture.typed(withCharts);
        }

        byte[] related(byte[] relationships) {
            var withCharts = charts().relationships(relationships);
            return picture == null ? withCharts : MastheadPicture.related(withCharts);
        }
    }

    static ZipEntry entry(String name) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        return entry;
    }

    private static void writePart(String name, byte[] part, Page page, OutputStream out)
            throws IOException {
        if (name.equals(Design.DOCUMENT)) {
            writeDocument(part, page, out);
        } else if (name.equals(ChartParts.CONTENT_TYPES)) {
            out.write(page.typed(part));
        } else if (name.equals(ChartParts.RELATIONSHIPS)) {
            out.write(page.related(part));
        } else if (name.equals(Design.CORE)) {
            out.write(CoreProperties.of(page.outline()));
        } else if (name.equals(Design.NUMBERING)) {
            out.write(numbering(part, page).getBytes(UTF_8));
        } else if (Design.isHeaderOrFooter(name)) {
            var frame = new Frame(part);
            frame.fill(texts(page.outline()));
            out.write(frame.text().getBytes(UTF_8));
        } else {
            out.write(part);
        }
    }

    private static void writeDocument(byte[] part, Page page, OutputStream out) throws IOException {
        var frame = new Frame(part);
        frame.fill(texts(page.outline()));
        var textWidth = frame.turn(page.outline().landscape());
        var surroundings = frame.surroundings();
        out.write(surroundings.before().getBytes(UTF_8));
        var body = new BodyWriter(new Wml(out), page.outline(), page.styles(), textWidth);
        if (page.picture() != null) {
            body.picture(page.picture());
        }
        new PageWalker(page.xhtml(), page.outline(), body).walk();
        out.write(surroundings.after().getBytes(UTF_8));
    }

    private static String numbering(byte[] part, Page page) {
        var frame = new Frame(part);
        var id = ContentReader.FIRST_NUMBERING;
        for (var style : page.outline().numberedLists()) {
            frame.addNumbering(id++, page.styles().id(style), page.styles().numbering(style));
        }
        return frame.text();
    }

    private static Map<String, String> texts(Outline outline) {
        return Map.of("titel", outline.title(), "dato", day(outline));
    }

    private static String day(Outline outline) {
        var day = outline.meta("date");
        return day.isEmpty()
                ? ""
                : LocalDate.parse(day)
                        .format(
                                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(outline.language()));
    }
}
