package dk.milepael.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.danish.Marks.Mark;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
    private final Marks marks = new Marks();
    private final YearHints hints = new YearHints(null, 2026, null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gennemført",
                "GENNEMFØRT.",
                " ja ",
                "x",
                "X",
                "✓",
                "✔",
                "OK",
                "100 %",
                "100%",
                "Afsluttet",
                "x.",
                "Gennemført i maj 2026"
            })
    void a_mark_says_that_it_is_done(String mark) {
        assertThat(marks.read(mark, hints)).isEqualTo(new Mark(true, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "nej",
                "ikke gennemført",
                "delvist",
                "Delvist gennemført",
                "80 %",
                "-",
                "Er under fortsat udvikling",
                "Gennemført for to af tre skoler",
                "ultimo 2026",
                "forventes 3. maj 2026",
                "gennemføres 3. maj 2026"
            })
    void a_remark_is_not_done(String mark) {
        assertThat(marks.read(mark, hints)).isEqualTo(new Mark(false, null));
    }

    @ParameterizedTest
    @CsvSource({
        "03-05-2026, 2026-05-03",
        "3. maj, 2026-05-03",
        "d. 3. maj 2025, 2025-05-03",
        "Gennemført 3. maj 2026, 2026-05-03",
        "OK 3/5-2026, 2026-05-03",
    })
    void a_date_is_the_day_it_was_done(String mark, LocalDate day) {
        assertThat(marks.read(mark, hints)).isEqualTo(new Mark(true, day));
    }
}
