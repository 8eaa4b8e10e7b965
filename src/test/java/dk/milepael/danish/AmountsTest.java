package dk.milepael.danish;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    private final Amounts amounts = new Amounts();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    millions in all            | Der bruges i alt 4,2 mio. kr.                | 4200000 unspecified TOTAL
                    two kinds                  | Afsat 4,2 mio. kr. i drift og 6,7 mio. kr. i anlæg | 4200000 drift null; 6700000 anlæg null
                    a saving each year         | Besparelser på 2,5 mio. kr. årligt           | 2500000 saving YEAR
                    kroner with points         | Der er sat 500.000 kroner af i 2027          | 500000 unspecified null
                    millions without kroner    | og yderligere 1 mio. i 2027 og 2028          | 1000000 unspecified null
                    thousands in brackets      | Puljen er (1.234) t.kr.                      | -1234000 unspecified null
                    the old way of writing     | Betalt 1.000,- for lokalet                   | 1000 unspecified null
                    a minus is kept            | Indtægt −250.000 kr.                         | -250000 income null
                    no figure                  | Forslag for x mio. kr. i budgettet           | null unspecified null
                    a limit explains           | Fakturaer mellem 0 kr. og 250 kr. betales    | -
                    a unit cost explains       | Det tager 75 kr. pr. faktura                 | -
                    no money at all            | 2-4 projekter, 1/2 %, tlf. 12 34 56 78       | -
                    """)
    void running_text_names_amounts(String reason, String text, String read) {
        assertThat(shown(amounts.inProse(text))).as(reason).isEqualTo(read == null ? "" : read);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
                    the header's unit counts   | 1.250     | 1250000 unspecified null
                    decimals                   | 0,5       | 500 unspecified null
                    a minus                    | -300      | -300000 unspecified null
                    brackets are a minus       | (300)     | -300000 unspecified null
                    a unit of its own wins     | 2 mio. kr. | 2000000 unspecified null
                    nothing fixed yet          | x         | null unspecified null
                    in words                   | ikke fastsat | null unspecified null
                    words alone                | se bilag  | -
                    """)
    void a_cell_counts_in_its_headers_unit(String reason, String text, String read) {
        assertThat(shown(amounts.inCell(text, BigDecimal.valueOf(1000))))
                .as(reason)
                .isEqualTo(read == null ? "" : read);
    }

    private static String shown(List<Amount> amounts) {
        return amounts.stream()
                .map(amount ->
                        "%s %s %s"
                                .formatted(
                                        amount.dkk() == null ? null : amount.dkk().toPlainString(),
                                        amount.kind().id(),
                                        amount.per()))
                .collect(Collectors.joining("; "));
    }
}
