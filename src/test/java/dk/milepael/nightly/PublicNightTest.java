package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static dk.milepael.nightly.Municipality.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.danish.Persons;
import dk.milepael.report.pdf.PdfText;
import dk.milepael.report.pdf.VeraPdf;
import dk.milepael.store.Oblivion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The public variant of the whole sample. */
class PublicNightTest {
    @TempDir Path folder;

    @Test
    void no_person_of_the_sample_stands_anywhere_in_what_is_public() throws Exception {
        var municipality = new Municipality(folder);
        try (var files = Files.list(SAMPLE)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                municipality.drop(file, file.getFileName().toString());
            }
        }

        var night = municipality.night(FRIDAY);
        Summary told;
        List<String> names;
        try (var application = municipality.start()) {
            told = application.getBean(PublicReports.class).write(night.went().run());
            names =
                    application.getBean(Oblivion.class).parties().stream()
                            .flatMap(party -> new Persons().in(party).stream())
                            .distinct()
                            .toList();
        }
        var open = night.folder().resolve("offentlig");

        assertThat(names).hasSizeGreaterThan(5).contains("Bodil Havrekær", "Mille Rugmark");
        assertThat(told.hasFaults()).isFalse();
        for (var name : names.stream().flatMap(PublicNightTest::parts).toList()) {
            var said = java.util.regex.Pattern.compile("(?<!\\p{L})" + name + "s?(?!\\p{L})");
            assertThat(new OutputTraces(text -> text != null && said.matcher(text).find()).in(open))
                    .as(name)
                    .isEmpty();
        }
        assertThat(endings(open)).containsOnly("pdf", "docx", "html");
        var index = Files.readString(open.resolve("index.html"));
        assertThat(links(index))
                .hasSizeGreaterThan(15)
                .allSatisfy(link -> assertThat(open.resolve(link)).exists());
        assertThat(links(index)).hasSize(files(open).size() - 1);
        assertThat(index.replace('\u00a0', ' '))
                .contains("<html lang=\"da", "20. november 2026", "<h1>Offentlig udgave")
                .doesNotContain("<script", "mailto:");
        var overview = open.resolve("rapporter/samlet/ledelsesoverblik.pdf");
        assertThat(VeraPdf.faults(Files.readAllBytes(overview), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(all(open)).contains("Byggeafdelingen", "nsvarlig leder");
    }

    private static List<String> links(String page) {
        return Pattern.compile("<a [^>]*href=\"([^\"#]+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .toList();
    }

    /** A surname is one's own even without the first name. */
    private static Stream<String> parts(String name) {
        return Stream.of(name, name.substring(name.lastIndexOf(' ') + 1)).distinct();
    }

    private static String all(Path folder) throws IOException {
        var said = new StringBuilder();
        for (var file : files(folder)) {
            if (file.toString().endsWith(".pdf")) {
                said.append(PdfText.of(file));
            }
        }
        return said.toString().replaceAll("\\s+", " ");
    }

    private static List<String> endings(Path folder) throws IOException {
        return files(folder).stream()
                .map(file -> file.toString().replaceAll(".*\\.", ""))
                .distinct()
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
