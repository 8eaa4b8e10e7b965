package dk.milepael.report.template;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.milepael.report.ThreeOutputs;
import dk.milepael.report.Words;
import dk.milepael.report.pdf.PlacedText;
import dk.milepael.report.pdf.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SandboxTest {
    private static final Words DANISH = new Words(Words.DANISH);
    private static final Bounds NARROW = new Bounds(100_000, Duration.ofSeconds(3));

    @TempDir Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a picture from the web       | <img src="http://x.example/a.png"/>                    | Et billede må ikke hentes fra »http://x.example/a.png«.
                    a picture of this machine    | <img src="file:///etc/passwd"/>                        | Et billede må ikke hentes fra »file:///etc/passwd«.
                    a drawing with a script      | <img src="data:image/svg+xml;base64,PHN2Zy8+"/>        | Et billede må ikke hentes fra »data:image/svg+xml;base64,PHN2Zy8+«.
                    a stylesheet                 | <link rel="stylesheet" href="http://x.example/a.css"/> | Elementet »link« kan ikke bruges i en rapport.
                    a style                      | <style>@import url(http://x.example/a.css);</style>    | Elementet »style« kan ikke bruges i en rapport.
                    a style of an element        | <p style="background:url(//x.example/a)">a</p>         | Egenskaben »style« kan ikke bruges her.
                    a script                     | <script>alert(1)</script>                              | Elementet »script« kan ikke bruges i en rapport.
                    a script in capitals         | <SCRIPT>alert(1)</SCRIPT>                              | Elementet »SCRIPT« kan ikke bruges i en rapport.
                    a script as a link           | <a href="javascript:alert(1)">a</a>                    | Et link må ikke føre til »javascript:alert(1)«.
                    one in capitals              | <a href=" JavaScript:alert(1)">a</a>                   | Et link må ikke føre til » JavaScript:alert(1)«.
                    one by a character reference | <a href="&#106;avascript:alert(1)">a</a>               | Et link må ikke føre til »javascript:alert(1)«.
                    a link to a file             | <a href="file:///etc/passwd">a</a>                     | Et link må ikke føre til »file:///etc/passwd«.
                    a link to a share            | <a href="//server/share">a</a>                         | Et link må ikke føre til »//server/share«.
                    a link to a share, turned    | <a href="\\\\server\\share">a</a>                      | Et link må ikke føre til »\\\\server\\share«.
                    a page as a link             | <a href="data:text/html,a">a</a>                       | Et link må ikke føre til »data:text/html,a«.
                    something on a click         | <p onclick="alert(1)">a</p>                            | Egenskaben »onclick« kan ikke bruges her.
                    a frame                      | <iframe src="http://x.example"></iframe>               | Elementet »iframe« kan ikke bruges i en rapport.
                    an object                    | <object data="http://x.example"></object>              | Elementet »object« kan ikke bruges i en rapport.
                    something embedded           | <embed src="http://x.example"/>                        | Elementet »embed« kan ikke bruges i en rapport.
                    a drawing of its own         | <svg xmlns="http://www.w3.org/2000/svg"><script/></svg> | Elementet »svg« kan ikke bruges i en rapport.
                    a foreign object             | <foreignObject><p>a</p></foreignObject>                | Elementet »foreignObject« kan ikke bruges i en rapport.
                    another base                 | <base href="http://x.example"/>                        | Elementet »base« kan ikke bruges i en rapport.
                    another base of its links    | <p xml:base="http://x.example">a</p>                   | Egenskaben »xml:base« kan ikke bruges her.
                    a move to another page       | <meta http-equiv="refresh" content="0;url=http://x"/>  | Egenskaben »http-equiv« kan ikke bruges her.
                    a form                       | <form action="http://x.example"></form>                | Egenskaben »action« kan ikke bruges her.
                    a stylesheet beside the page | <?xml-stylesheet href="http://x.example/a.css"?>       | Elementet »?xml-stylesheet« kan ikke bruges i en rapport.
                    a language of another kind   | <p xmlns="http://x.example">a</p>                      | Elementet »p« kan ikke bruges i en rapport.
                    """)
    void a_template_gets_nowhere_with(String reason, String markup, String wrong) {
        var fault = fault(page(markup));

        assertThat(fault.flaw().told(DANISH)).as(reason).contains(wrong);
        assertThat(fault.file()).isEqualTo("t.ftlx");
        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault.quote()).startsWith(markup.substring(0, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${'a'?left_pad(1000000000)}",
                "${'a'?rightPad(1000000000)}",
                "${'1+1'?eval}",
                "<@'x'?interpret/>",
                "${'freemarker.template.utility.Execute'?new()('id')}",
                "${view ? api}"
            })
    void a_template_may_not_use(String built) {
        assertThat(fault(page(built)).flaw().wrong().key()).isEqualTo("flaw.forbidden");
    }

    @Test
    void a_forbidden_word_in_a_comment_is_a_word() {
        var page = rendered(page("<#-- ?left_pad og ?new -->Hej"));

        assertThat(page).contains("Hej");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    <#list 1.. as n>aaaaaaaaaaaaaaaaaaaaaaaaaaaaa</#list>              | flaw.too-long
                    <#list 1.. as n></#list>                                          | flaw.too-slow
                    <#list 1..1000000000 as n><#assign a = n></#list>                 | flaw.too-slow
                    <#macro m><@m/></#macro><@m/>                                     | flaw.recursion
                    """)
    void a_template_has_its_time_and_room(String template, String wrong) {
        assertThat(fault(page(template)).flaw().wrong().key()).isEqualTo(wrong);
    }

    @Test
    void a_text_that_doubles_itself_is_stopped() {
        var doubling = "<#assign s = 'aaaa'><#list 1..40 as n><#assign s = s + s></#list>${s}";

        assertThat(fault(page(doubling)).flaw().wrong().key())
                .isIn("flaw.memory", "flaw.too-slow", "flaw.too-long");
    }

    @Test
    void what_staff_wrote_in_a_cell_is_text_in_every_output() throws Exception {
        var cell =
                "<script>alert(1)</script> ${7*7} <#include \"/etc/passwd\"> javascript:alert(1)"
                        + " file:///etc/passwd =cmd|' /C calc'!A0 <img src=x onerror=alert(1)>";

        var page = rendered(page("<p>${view}</p>"), cell);

        var outputs = ThreeOutputs.of(page);
        assertThat(PlacedText.said(outputs.pdf()).replaceAll("\\s+", " ")).contains(cell);
        assertThat(unescaped(outputs.written())).contains(cell);
        assertThat(unescaped(new String(outputs.html(), UTF_8))).contains(cell);
        assertThat(new String(outputs.html(), UTF_8)).doesNotContain("<script", "<img");
        assertThat(VeraPdf.faults(outputs.pdf(), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void a_cell_in_a_template_without_escaping_cannot_bring_a_script() {
        var fault =
                catchThrowableOfType(
                        TemplateFault.class,
                        () -> rendered(page("<p>${view?no_esc}</p>"), "<script>alert(1)</script>"));

        assertThat(fault.flaw().told(DANISH)).contains("Elementet »script«");
    }

    @Test
    void a_cell_as_a_link_cannot_bring_a_script() {
        var fault =
                catchThrowableOfType(
                        TemplateFault.class,
                        () ->
                                rendered(
                                        page("<p><a href=\"${view}\">a</a></p>"),
                                        "javascript:alert(1)"));

        assertThat(fault.flaw().told(DANISH)).contains("Et link må ikke føre til");
    }

    @Test
    void a_template_may_have_no_document_type() {
        var fault = fault("<!DOCTYPE html>\n" + page(""));

        assertThat(fault.flaw().told(DANISH))
                .isEqualTo("t.ftlx, linje 1: En side må ikke have en dokumenttype.");
    }

    private static String unescaped(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    private static String page(String body) {
        return """
        <html xmlns="http://www.w3.org/1999/xhtml" lang="da-DK">
        <head><title>Prøve</title><meta name="date" content="2026-11-20"/></head><body><h1>Prøve</h1>
        %s
        </body></html>
        """
                .formatted(body);
    }

    private TemplateFault fault(String template) {
        return catchThrowableOfType(TemplateFault.class, () -> rendered(template));
    }

    private String rendered(String template) {
        return rendered(template, "ingenting");
    }

    private String rendered(String template, Object view) {
        try {
            Files.writeString(folder.resolve("t.ftlx"), template);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        var sources = TemplateSources.overlaid(folder);
        return new Templates(DANISH, sources, Logo.Found.NONE, NARROW).render("t.ftlx", view);
    }
}
