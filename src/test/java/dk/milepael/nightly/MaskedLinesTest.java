package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedLinesTest {

    @Test
    void a_line_of_the_log_has_no_personal_number_and_no_address() {
        var line = "ERROR reading «311290-1234»: sent to <ida.lund@noerreaa.example>, took 31 ms";

        assertThat(MaskedLines.masked(line))
                .isEqualTo("ERROR reading «******-****»: sent to <<mailadresse>>, took 31 ms");
    }
}
