package dk.milepael.ingest.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingMessagesTest {

    private static Properties bundle(String name) throws IOException {
        var path = "/words/%s.properties".formatted(name);
        try (var in =
                new InputStreamReader(ReadingMessagesTest.class.getResourceAsStream(path), UTF_8)) {
            var words = new Properties();
            words.load(in);
            return words;
        }
    }

    @Test
    void every_refusal_of_a_file_has_its_words() throws IOException {
        var kinds =
                Stream.of(
                                "word",
                                "rtf",
                                "text-document",
                                "apple",
                                "powerpoint",
                                "pdf",
                                "picture",
                                "html",
                                "old-excel",
                                "xlsb",
                                "strict",
                                "other")
                        .map(kind -> "refused.wrong-kind." + kind);
        var codes =
                Arrays.stream(Refusal.values())
                        .filter(code -> code != Refusal.WRONG_KIND && code != Refusal.NO_PLAN)
                        .map(code -> "refused." + code.id());

        var read = Arrays.stream(FileKind.values()).map(kind -> "file-kind." + kind.id());

        assertThat(bundle("reading_da").stringPropertyNames())
                .containsAll(read.toList())
                .containsAll(Stream.concat(kinds, codes).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reading", "intake"})
    void both_languages_have_the_same_keys(String topic) throws IOException {
        assertThat(bundle(topic + "_en").stringPropertyNames())
                .isEqualTo(bundle(topic + "_da").stringPropertyNames());
    }
}
