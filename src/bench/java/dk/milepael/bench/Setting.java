package dk.milepael.bench;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import dk.milepael.report.Words;
import dk.milepael.report.html.HtmlPage;
import dk.milepael.report.pdf.PdfDocument;
import dk.milepael.report.template.Templates;
import dk.milepael.report.word.Design;
import dk.milepael.report.word.WordDocument;
import java.io.OutputStream;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A way to set the page; what many reports share is made once, before the clock starts. */
enum Setting {
    MILEPAEL_PDF("Milepæl, PDF/A-2a and PDF/UA-1") {
        @Override
        Writer of(String xhtml) {
            var pdf = new PdfDocument(theme());
            return out -> pdf.write(xhtml, out);
        }
    },

    JASPER("JasperReports 7.0.6, untagged") {
        @Override
        Writer of(String xhtml) throws Exception {
            var page = new JasperPage(PageRows.of(xhtml));
            return page::write;
        }
    },

    OPENHTMLTOPDF("openhtmltopdf, PDF/UA") {
        @Override
        Writer of(String xhtml) {
            var paper = "@page { size: A4 landscape }";
            var styled = xhtml.replace("</head>", "<style>" + theme() + paper + "</style></head>");
            return out -> openHtmlToPdf(styled, out);
        }
    },

    MILEPAEL_WORD("Milepæl, Word") {
        @Override
        Writer of(String xhtml) {
            var word = new WordDocument(Design.builtIn());
            return out -> word.write(xhtml, out);
        }
    },

    XWPF("POI's XWPF, plain tables") {
        @Override
        Writer of(String xhtml) throws Exception {
            var rows = PageRows.of(xhtml);
            return out -> {
                try (var document = new XWPFDocument()) {
                    new XwpfPage(document).add(rows);
                    document.write(out);
                }
            };
        }
    },

    MILEPAEL_HTML("Milepæl, HTML") {
        @Override
        Writer of(String xhtml) {
            var html = new HtmlPage(theme());
            return out -> html.write(xhtml, out);
        }
    };

    /** Writes the page once. */
    interface Writer {
        void write(OutputStream out) throws Exception;
    }

    final String title;

    Setting(String title) {
        this.title = title;
    }

    /** A writer of the page; what it needs for any page is ready. */
    abstract Writer of(String xhtml) throws Exception;

    private static String theme() {
        return Templates.builtIn(new Words(Words.DANISH)).theme();
    }

    private static void openHtmlToPdf(String xhtml, OutputStream out) throws Exception {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        var fonts = Map.of("Regular", 400, "Bold", 700);
        fonts.forEach((style, weight) ->
                builder.useFont(
                        () -> font(style),
                        "Liberation Sans",
                        weight,
                        com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle.NORMAL,
                        true));
        builder.withHtmlContent(xhtml, null);
        builder.toStream(out);
        builder.run();
    }

    private static java.io.InputStream font(String style) {
        return java.util.Objects.requireNonNull(
                Setting.class
                        .getClassLoader()
                        .getResourceAsStream("liberation/LiberationSans-%s.ttf".formatted(style)));
    }
}
