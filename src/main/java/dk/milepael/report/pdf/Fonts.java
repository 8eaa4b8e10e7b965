package dk.milepael.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.pdf.ITextFontResolver;
import org.openpdf.text.pdf.BaseFont;

/** The embedded fonts; read once for each thread, because a font under way is not shared. */
final class Fonts {
    private static final String FAMILY = "Liberation Sans";
    private static final List<String> STYLES = List.of("Regular", "Bold", "Italic", "BoldItalic");
    private static final ThreadLocal<List<BaseFont>> PARSED =
            ThreadLocal.withInitial(() -> STYLES.stream().map(Fonts::parse).toList());

    /** Finding out a font's lines and weight means reading its file again. */
    private static final ThreadLocal<ITextFontResolver> RESOLVERS =
            ThreadLocal.withInitial(Fonts::newResolver);

    private Fonts() {}

    /** The same for every document that a thread sets. */
    static ITextFontResolver resolver() {
        return RESOLVERS.get();
    }

    private static ITextFontResolver newResolver() {
        var resolver = new ITextFontResolver();
        var fonts = PARSED.get();
        for (int style = 0; style < fonts.size(); style++) {
            resolver.addFont(fonts.get(style), file(STYLES.get(style)), FAMILY);
        }
        return resolver;
    }

    static boolean canShow(int character) {
        return PARSED.get().getFirst().charExists(character);
    }

    private static String file(String style) {
        return "liberation/LiberationSans-%s.ttf".formatted(style);
    }

    private static BaseFont parse(String style) {
        var file = file(style);
        try (var stream = Fonts.class.getClassLoader().getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("the font is not in the jar: " + file);
            }
            var bytes = stream.readAllBytes();
            var font =
                    BaseFont.createFont(
                            file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
            font.setSubset(true);
            // the set that OpenPDF writes is not what PDF/A-2 asks for; none at all is
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
