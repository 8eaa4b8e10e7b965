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
                    an effect on two budgets   | Det giver 300.000 kr. i besparelse og 50.000 kr. i merindtægt | 300000 saving null; 50000 income null
                    what a thing costs         | Udstyret koster 850.000 kr.                  | 850000 unspecified null
                    what it costs besides      | Merprisen er 200.000 kr.                     | 200000 unspecified null
                    a least saving             | Der ventes besparelser for mindst 1,5 mio. kr. årligt | 1500000 saving YEAR
                    a least limit explains     | Fakturaer på mindst 5.000 kr. godkendes      | -
                    what one of many costs     | Det koster 75 kr. pr. bruger                 | -
                    a past income explains     | Det gav 5 mio. kr. vedr. 2025                | -
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
                    one year is plain           | Afsat 1 mio. kr. i 2027.                | 1000000 - -
                    two years are two ways      | Afsat 1 mio. i 2027 og 2028.            | 1000000 - SEVERAL_YEARS
                    a span of years             | Afsat 1 mio. kr. i perioden 2027-2029.  | 1000000 - SEVERAL_YEARS
                    each of the years           | Afsat 1 mio. kr. i hvert af årene 2027-2029. | 1000000 YEAR -
                    told as yearly              | Afsat 1 mio. kr. årligt i 2027 og 2028. | 1000000 YEAR -
                    told as a total             | Afsat 1 mio. kr. i alt i 2027 og 2028.  | 1000000 TOTAL -
                    a range has no figure       | Afsat 1,5-2 mio. kr. til lokaler.       | - - RANGE
                    a range in words            | Afsat 2 til 3 mio. kr. til lokaler.     | - - RANGE
                    """)
    void an_amount_says_what_its_words_leave_open(String reason, String text, String read) {
        assertThat(amounts.inProse(text))
                .as(reason)
                .singleElement()
                .extracting(AmountsTest::doubtOf)
                .isEqualTo(read);
    }

    private static String doubtOf(Amount amount) {
        return "%s %s %s"
                .formatted(amount.dkk(), amount.per(), amount.doubt())
                .replace("null", "-");
    }

    @ParameterizedTest(name = "{0} counts {1} kroner")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Beløb               | 1
                    Budget 2027 (kr.)   | 1
                    1.000 kr.           | 1000
                    Budget i 1000 kr.   | 1000
                    t.kr.               | 1000
                    Beløb (tkr)         | 1000
                    Mio. kr.            | 1000000
                    Anlæg, mill. kr.    | 1000000
                    Mia. kr.            | 1000000000
                    """)
    void a_header_tells_what_a_bare_number_counts(String header, BigDecimal unit) {
        assertThat(Amounts.unitOf(header)).isEqualTo(unit);
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
        assertThat(shown(amounts.read(text, BigDecimal.valueOf(1000))))
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
