package dk.milepael.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.Flaw;
import dk.milepael.report.Words;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateCheckTest {
    private static final Words DANISH = new Words(Words.DANISH);
    private static final Path OURS = Path.of("templates");

    @TempDir Path folder;

    @Test
    void the_built_in_templates_have_no_faults() {
        assertThat(new TemplateCheck(OURS, DANISH).flaws()).isEmpty();
        assertThat(new TemplateCheck(folder.resolve("findes-ikke"), DANISH).flaws()).isEmpty();
    }

    @Test
    void each_fault_is_named_with_its_place_in_its_own_file() throws IOException {
        changed("statustabel.ftlx", "view.first.attention?has_content", "view.frist.attention??");
        changed("planrapport.ftlx", "t('plan.brief')", "t('plan.brif')");
        changed("index.ftlx", "<@m.tally view.tally/>", "<@m.taly view.tally/>");
        changed("kvittering.ftlx", "<p class=\"lead\">", "<p class=\"lead\"><b>");
        changed("ledelsesoverblik.ftlx", "<@m.legend/>", "<p><@m.legend/></p>");
        changed("mail.ftlx", "<ul>\n<#list", "<ul><#list rows as row>\n<#list");
        changed("virksomhedsplan.ftlx", "<@m.page", "<#import 'egne.ftlx' as e><@m.page");

        assertThat(places())
                .containsExactly(
                        "index.ftlx, linje 18: »m.taly« findes ikke.",
                        "kvittering.ftlx, linje 6: Elementet »b« kan ikke bruges i en rapport.",
                        "ledelsesoverblik.ftlx: Elementet »<section>« kan ikke stå på dette sted.",
                        "mail.ftlx, linje 5: »#list« er begyndt her, men bliver ikke afsluttet.",
                        "planrapport.ftlx, linje 21: Der er ingen tekst med nøglen »plan.brif«.",
                        "statustabel.ftlx, linje 21: »frist« findes ikke.",
                        "virksomhedsplan.ftlx, linje 4: Filen »egne.ftlx« findes hverken i mappen"
                                + " eller blandt de indbyggede.");
    }

    @Test
    void a_fault_in_a_seldom_used_branch_is_found() throws IOException {
        changed("statustabel.ftlx", "t('statustable.promised.none')", "view.ingenLoefter");

        assertThat(places()).singleElement().asString().contains("»ingenLoefter« findes ikke");
    }

    @Test
    void a_file_under_a_misspelt_name_is_not_read() throws IOException {
        Files.copy(OURS.resolve("handlingskatalog.ftlx"), folder.resolve("handlingskatalg.ftlx"));
        Files.writeString(folder.resolve("noter.md"), "husk");
        Files.writeString(folder.resolve(".skjult"), "");

        var flaws = new TemplateCheck(folder, DANISH).flaws();

        assertThat(flaws)
                .extracting(Flaw::file)
                .containsExactly("handlingskatalg.ftlx", "noter.md");
        assertThat(DANISH.say(flaws.getFirst().remedy()))
                .isEqualTo("Mente I »handlingskatalog.ftlx«? Så ret navnet.");
    }

    @Test
    void a_file_of_ones_own_that_a_template_imports_is_read() throws IOException {
        Files.writeString(folder.resolve("egne.ftlx"), "<#macro hilsen><p>Hilsen</p></#macro>");
        changed(
                "index.ftlx",
                "<@m.page head=view.head>",
                "<#import 'egne.ftlx' as e><@m.page head=view.head><@e.hilsen/>");

        assertThat(places()).isEmpty();
    }

    @Test
    void a_template_in_another_encoding_is_named() throws IOException {
        var text = Files.readString(OURS.resolve("mail.ftlx")) + "<#-- æøå -->";
        Files.write(folder.resolve("mail.ftlx"), text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(places()).contains("mail.ftlx: Filen er ikke gemt som UTF-8.");
    }

    @Test
    void logo_design_and_stylesheet_are_looked_at_too() throws IOException {
        Files.writeString(folder.resolve("logo.jpg"), "intet billede");
        Files.writeString(folder.resolve("design.docx"), "intet dokument");
        Files.writeString(folder.resolve("theme.css"), "p { background: url(a.png) }");

        assertThat(new TemplateCheck(folder, DANISH).flaws())
                .extracting(Flaw::file)
                .containsExactly("design.docx", "logo.jpg", "theme.css");
    }

    private List<String> places() {
        return new TemplateCheck(folder, DANISH)
                .flaws().stream().map(flaw -> flaw.told(DANISH)).toList();
    }

    private void changed(String file, String from, String to) throws IOException {
        var text = Files.readString(OURS.resolve(file));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(file), text.replace(from, to));
    }
}
