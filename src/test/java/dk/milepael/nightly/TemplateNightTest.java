package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static dk.milepael.nightly.Municipality.SAMPLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A night with files of the municipality's own that have faults. */
class TemplateNightTest {
    @TempDir Path folder;

    @Test
    void the_built_in_files_are_used_instead_of_those_with_faults_and_named() throws IOException {
        var municipality = new Municipality(folder);
        municipality.drop(
                SAMPLE.resolve("Handlingskatalog økonomistyring 2026.xlsx"), "Katalog.xlsx");
        var templates = Files.createDirectories(folder.resolve("templates"));
        Files.writeString(templates.resolve("mail.ftlx"), "<p>${view.navn}</p>");
        Files.writeString(templates.resolve("index.ftlx"), "<p onclick='a()'/>");
        Files.writeString(templates.resolve("theme.css"), "p { background: url(a.png) }");
        Files.writeString(templates.resolve("logo.png"), "intet billede");
        Files.writeString(templates.resolve("design.docx"), "intet dokument");

        var night = municipality.night(FRIDAY);

        assertThat(night.went().toItsEnd()).isTrue();
        assertThat(night.summary().hasFaults()).isTrue();
        assertThat(night.summary().text())
                .contains("mail.ftlx, linje 1: »navn« findes ikke.")
                .contains("index.ftlx, linje 1: Egenskaben »onclick« kan ikke bruges her.")
                .contains("theme.css, linje 1: »url()« kan ikke bruges i theme.css.")
                .contains("logo.png: Logoet er ikke et billede")
                .contains("design.docx: Filen er ikke et Word-dokument");
        assertThat(Files.readString(night.folder().resolve("index.html")))
                .doesNotContain("onclick")
                .contains("@page");
    }
}
