package dk.milepael.report.word;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class Utf8WriterTest {
    @Test
    void every_length_of_character_is_written_as_java_writes_it() {
        var text = "a ø § ✔ \uFFFD \uD83D\uDE80 z".repeat(3000);

        assertThat(written(Utf8Writer::markup, text)).isEqualTo(text);
    }

    @Test
    void text_cannot_become_markup() {
        assertThat(written(Utf8Writer::escaped, "<w:p> & \"nu\""))
                .isEqualTo("&lt;w:p&gt; &amp; \"nu\"");
    }

    @Test
    void a_quoted_text_cannot_end_its_attribute() {
        assertThat(written(Utf8Writer::quoted, "\" x=\"<&>"))
                .isEqualTo("&quot; x=&quot;&lt;&amp;&gt;");
    }

    private static String written(BiConsumer<Utf8Writer, String> way, String text) {
        var out = new ByteArrayOutputStream();
        var writer = new Utf8Writer(out);
        way.accept(writer, text);
        writer.flush();
        return out.toString(UTF_8);
    }
}
