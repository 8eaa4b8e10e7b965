package dk.milepael.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.milepael.report.Badge;
import dk.milepael.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplatesTest {
    private static final Words DANISH = new Words(Words.DANISH);

    private record Plan(
            String title, List<String> goals, Map<String, Integer> counts, Badge light) {}

    private static final Plan PLAN =
            new Plan("Børn & unge", List.of("A", "B"), Map.of("red", 1234), Badge.RED);

    @TempDir Path folder;
    private Templates templates;

    @BeforeEach
    void open_the_folder() {
        templates = new Templates(DANISH, folder);
    }

    @Test
    void a_template_sees_records_lists_maps_and_enums() {
        given(
                "<p>${view.title}|<#list view.goals as g>${g}</#list>|${view.counts.red}|${view.light}</p>");

        assertThat(rendered()).isEqualTo("<p>Børn &amp; unge|AB|1.234|red</p>");
    }

    @Test
    void a_newline_of_staffs_own_becomes_a_line_break() {
        given("<#import \"macros.ftlx\" as m><p><@m.lines \"a\\n<b>\"/></p>");

        assertThat(rendered()).isEqualTo("<p>a<br/>&lt;b&gt;</p>");
    }

    @Test
    void characters_that_xml_has_no_place_for_are_left_out() {
        given("<p>${view}</p>");

        assertThat(templates.render("t.ftlx", "a\u0001b\uFFFEc\uD83D\uDE00\uD83D"))
                .isEqualTo("<p>abc\uD83D\uDE00</p>");
    }

    @Test
    void fixed_words_come_from_the_bundles() {
        given("<p>${t('page.status', {'dag': 'i dag'})}</p>");

        assertThat(rendered()).isEqualTo("<p>Status pr. i dag</p>");
    }

    @Test
    void a_file_of_the_folder_is_laid_over_the_one_in_the_jar() throws IOException {
        Files.writeString(folder.resolve("theme.css"), "body { color: green }");

        assertThat(templates.theme()).isEqualTo("body { color: green }");
        assertThat(templates.builtIn().theme()).contains("@page");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    a class made with new           | ${'freemarker.template.utility.Execute'?new()('id')}
                    a class made with object        | ${'freemarker.template.utility.ObjectConstructor'?new()('java.io.File', 'x')}
                    the Java object behind a value  | ${view?api.getClass()}
                    a method of a record            | ${view.getClass()}
                    a method of a text              | ${view.title.getBytes()}
                    the class through the model     | ${.data_model.view.class}
                    a static of a class             | ${statics['java.lang.System']}
                    a file above the folder         | <#include "../secret.ftlx">
                    a file by its address           | <#include "file:///etc/hostname">
                    an absolute path                | <#include "/etc/hostname">
                    a template that is not there    | <#include "missing.ftlx">
                    an unknown text                 | ${t('no.such.key')}
                    an unclosed element             | <b>
                    a document type                 | <!DOCTYPE p [<!ENTITY e SYSTEM "file:///etc/hostname">]>&e;
                    """)
    void a_template_is_faulty_that_asks_for(String reason, String template) throws IOException {
        Files.writeString(folder.resolveSibling("secret.ftlx"), "secret");
        given("<p>" + template + "</p>");

        assertThatThrownBy(this::rendered).as(reason).isInstanceOf(TemplateFault.class);
    }

    @Test
    void a_fault_names_the_file_the_line_and_what_stands_there() {
        given("<p>\n${view.titel}\n</p>");

        var fault = catchThrowableOfType(TemplateFault.class, this::rendered);

        assertThat(fault.file()).isEqualTo("t.ftlx");
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.quote()).isEqualTo("${view.titel}");
    }

    @Test
    void a_template_that_cannot_be_parsed_names_its_line() {
        given("<p>\n<#list view.goals>\n</p>");

        var fault = catchThrowableOfType(TemplateFault.class, this::rendered);

        assertThat(fault.file()).isEqualTo("t.ftlx");
        assertThat(fault.line()).isPositive();
    }

    private void given(String template) {
        try {
            Files.writeString(folder.resolve("t.ftlx"), template);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String rendered() {
        return templates.render("t.ftlx", PLAN);
    }
}
