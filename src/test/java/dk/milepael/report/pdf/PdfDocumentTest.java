package dk.milepael.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.milepael.report.Xhtml;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfDocumentTest {
    private static final String PAGE =
            """
            <html xmlns="http://www.w3.org/1999/xhtml" lang="da-DK">
            <head><title>T</title><meta name="date" content="2026-11-20"/>%s</head>
            <body class="portrait"><header><h1>T</h1></header>%s</body></html>
            """;

    @Test
    void nothing_is_fetched_for_a_page() throws IOException {
        try (var server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var address = "http://127.0.0.1:%d/".formatted(server.getLocalPort());
            var theme =
                    "@import url('%1$sa.css'); p { background: url('%1$sb.png') } @font-face { font-family: F; src: url('%1$sc.ttf') }"
                            .formatted(address);
            var head = "<link rel=\"stylesheet\" href=\"%sd.css\"/>".formatted(address);
            var body =
                    "<p style=\"font-family: F\">P <img src=\"%se.png\"/></p>".formatted(address);

            new PdfDocument(theme)
                    .write(PAGE.formatted(head, body), OutputStream.nullOutputStream());

            server.setSoTimeout(100);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void no_file_is_read_for_a_page(@TempDir Path folder) throws IOException {
        var hidden = Files.writeString(folder.resolve("a.css"), "p { display: none }");
        var head = "<link rel=\"stylesheet\" href=\"%s\"/>".formatted(hidden.toUri());
        var pdf = new ByteArrayOutputStream();

        new PdfDocument("").write(PAGE.formatted(head, "<p>Stadig her</p>"), pdf);

        assertThat(PlacedText.in(pdf.toByteArray()))
                .extracting(PlacedText::text)
                .contains("Stadig her");
    }

    @Test
    void a_document_type_is_refused() {
        assertThatThrownBy(() ->
                        new PdfDocument("")
                                .write(
                                        "<!DOCTYPE html>" + PAGE.formatted("", ""),
                                        OutputStream.nullOutputStream()))
                .isInstanceOf(Xhtml.Malformed.class);
    }

    @Test
    void characters_without_a_glyph_are_shown_by_their_nearest() {
        assertThat(Glyphs.shown("✔ ☒ ☐ 😀 a\u200Bb \u2011 Ærø")).isEqualTo("√ [x] □ □ ab - Ærø");
    }
}
