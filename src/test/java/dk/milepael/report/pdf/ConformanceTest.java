package dk.milepael.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.VocabularyPage;
import dk.milepael.report.Words;
import dk.milepael.report.template.Templates;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ConformanceTest {

    @ParameterizedTest(name = "{0}, {1} sections, {2}")
    @CsvSource({
        "portrait, 1, PDFA_2_A",
        "portrait, 1, PDFUA_1",
        "landscape, 12, PDFA_2_A",
        "landscape, 12, PDFUA_1",
    })
    void a_page_with_the_whole_vocabulary_is_archivable_and_accessible(
            String orientation, int sections, PDFAFlavour flavour) throws Exception {
        var theme = Templates.builtIn(new Words(Words.DANISH)).theme();
        var pdf = new ByteArrayOutputStream();

        new PdfDocument(theme).write(VocabularyPage.written(orientation, sections), pdf);

        assertThat(VeraPdf.faults(pdf.toByteArray(), flavour)).isEmpty();
    }
}
