package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;

/** What a document says of itself, in the form that archives ask for. */
final class Xmp {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)\\}");
    private static final String FORM = form();

    private Xmp() {}

    static byte[] of(Document page) {
        var values =
                Map.of(
                        "title", Pages.title(page),
                        "author", Pages.meta(page, "author"),
                        "subject", Pages.meta(page, "subject"),
                        "language", page.getDocumentElement().getAttribute("lang"),
                        "date", Pages.meta(page, "date") + "T00:00:00Z");
        var filled =
                PLACEHOLDER
                        .matcher(FORM)
                        .replaceAll(
                                hole -> Matcher.quoteReplacement(escaped(values, hole.group(1))));
        var packet =
                "<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n%s<?xpacket end=\"w\"?>"
                        .formatted(filled);
        return packet.getBytes(StandardCharsets.UTF_8);
    }

    private static String escaped(Map<String, String> values, String name) {
        var value = Objects.requireNonNull(values.get(name), name);
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String form() {
        try (var stream = Xmp.class.getResourceAsStream("xmp.xml")) {
            var bytes = Objects.requireNonNull(stream, "xmp.xml").readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("reading xmp.xml", e);
        }
    }
}
