package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who approves by a file, as editors of many kinds save it. */
class ApprovalFileTest {
    @TempDir Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "with a mark of its encoding, UTF-8,        `\\uFEFFBo Ærø\\r\\n`,         Bo Ærø",
                "by an older editor,          windows-1252, `Søren Ærø\\r\\n`,             Søren Ærø",
                "by an editor that is wide,   UTF-16,       `Søren Ærø`,                    Søren Ærø",
                "with spaces and lines,       UTF-8,        `\\r\\n  Ida Lund \\t\\r\\n\\r\\n`, Ida Lund",
                "with words about it,         UTF-8,        `Godkendt af: Ida Lund`,        Ida Lund",
                "with a day,                  UTF-8,        `Ida Lund, 20-11-2026`,         Ida Lund",
                "with a day below,            UTF-8,        `Ida Lund\\n2026-11-20`,        Ida Lund",
                "empty,                       UTF-8,        ` `,                            ``",
                "a mere yes,                  UTF-8,        OK,                             ``",
                "a mere word,                 UTF-8,        Godkendt,                       ``",
                "a no,                        UTF-8,        Ikke godkendt,                  ``",
                "a no with a name,            UTF-8,        `Godkendt ikke, Ida Lund`,      ``",
                "a day alone,                 UTF-8,        20-11-2026,                     ``",
                "no text,                     UTF-8,        `PK\\3\\4\\0\\0`,              ``",
            })
    void who_approves_is_the_name_alone(String how, String encoding, String content, String by)
            throws IOException {
        var text = content.replace("\\uFEFF", "\uFEFF").translateEscapes();
        var file =
                Files.write(
                        folder.resolve("fristkalender.godkendt"),
                        text.getBytes(Charset.forName(encoding)));

        assertThat(ApprovalFile.of(file).by()).isEqualTo(by);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "fristkalender.godkendt, fristkalender",
        "Fristkalender.Godkendt.txt, fristkalender",
        "fristkalender .godkendt, fristkalender",
        "fristkalender.txt, ''",
        ".godkendt, ''",
    })
    void the_report_is_named_by_the_file(String name, String report) throws IOException {
        var file = Files.writeString(folder.resolve(name), "Ida Lund");

        assertThat(ApprovalFile.of(file).report()).isEqualTo(report);
    }

    @Test
    void days_in_it_are_read_in_both_orders_and_one_that_is_none_is_another_day()
            throws IOException {
        var file =
                Files.writeString(
                        folder.resolve("a.godkendt"), "Ida Lund 2026-11-20\n20.11.2026, 31/2-2026");

        assertThat(ApprovalFile.of(file).days())
                .containsExactly(
                        LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 20), LocalDate.MIN);
    }
}
