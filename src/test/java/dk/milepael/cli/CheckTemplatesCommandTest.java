package dk.milepael.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTemplatesCommandTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/check-templates.txt");

    @TempDir Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void nothing_found_is_0() throws IOException {
        assertThat(run("templates: skabeloner")).isZero();
        assertThat(said()).startsWith("Mappen SKABELONER findes ikke.");

        Files.createDirectory(folder.resolve("skabeloner"));

        assertThat(run("templates: skabeloner")).isZero();
        assertThat(said()).contains("Ingen fejl i skabelonerne. Mappe: SKABELONER");
    }

    @Test
    void faults_are_3_and_each_has_a_block() throws IOException {
        var templates = Files.createDirectory(folder.resolve("skabeloner"));
        Files.writeString(templates.resolve("theme.css"), "p { color: red }\nh1 { src: url(a) }\n");
        Files.writeString(templates.resolve("logo.png"), "intet billede");
        Files.writeString(templates.resolve("makroer.ftlx"), "<#macro a></#macro>");
        Files.writeString(
                templates.resolve("mail.txt.ftl"), "Kære ${view.navn}\n\n${t('mail.helo')}\n");
        Files.writeString(
                templates.resolve("kvittering.ftlx"),
                """
                <#import "macros.ftlx" as m>
                <@m.page head=view.head>
                <p onclick="a()">Hej</p>
                </@m.page>
                """);

        assertThat(run("templates: skabeloner")).isEqualTo(3);
        var said = said();
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(GOLDEN, said);
        }
        assertThat(said).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void english_readers_are_told_in_english() throws IOException {
        var templates = Files.createDirectory(folder.resolve("skabeloner"));
        Files.writeString(templates.resolve("logo.png"), "no picture");

        assertThat(run("templates: skabeloner\nlanguage: en")).isEqualTo(3);
        assertThat(said()).startsWith("1 fault in the templates in SKABELONER:");
    }

    @Test
    void wrong_settings_are_2() throws IOException {
        assertThat(run("skabeloner: her")).isEqualTo(2);
        assertThat(err.toString()).contains("skabeloner", "ikke en indstilling");
    }

    private int run(String settings) throws IOException {
        var file = Files.writeString(folder.resolve("milepael.yml"), settings + "\n");
        var console =
                new Console(
                        new PrintWriter(out),
                        new PrintWriter(err),
                        Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC));
        return Milepael.execute(console, "check-templates", "--config", file.toString());
    }

    private String said() {
        return out.toString().replace(folder.resolve("skabeloner").toString(), "SKABELONER");
    }
}
