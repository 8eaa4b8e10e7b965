package dk.milepael.ingest.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalNumbersTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "with a hyphen            | Borger 311290-1234 er hørt  | Borger ******-**** er hørt",
                "without                  | Borger 3112901234 er hørt   | Borger ******-**** er hørt",
                "with a space             | 311290 1234                 | ******-****",
                "with two                 | 311290  1234                | ******-****",
                "with a no-break space    | 311290\u00a01234            | ******-****",
                "with a narrow one        | 311290\u202f1234            | ******-****",
                "with spaces about it     | 311290 - 1234               | ******-****",
                "with an en dash          | 311290–1234                 | ******-****",
                "with an em dash          | 311290 — 1234               | ******-****",
                "with a figure dash       | 311290\u20121234            | ******-****",
                "with a no-break hyphen   | 311290\u20111234            | ******-****",
                "with a minus sign        | 311290\u22121234            | ******-****",
                "with a soft hyphen       | 311290\u00ad1234            | ******-****",
                "with a wide hyphen       | 311290\uff0d1234            | ******-****",
                "in wide digits           | ３１１２９０-１２３４          | ******-****",
                "a birthday in parts      | 31.12.90-1234               | ******-****",
                "with slashes             | 31/12/90-1234               | ******-****",
                "with hyphens             | 31-12-90-1234               | ******-****",
                "with spaces              | 31 12 90 - 1234             | ******-****",
                "a whole year             | 31121990-1234               | ******-****",
                "glued to a word          | cpr311290-1234,f. i Skive   | cpr******-****,f. i Skive",
                "glued on both sides      | x3112901234y                | x******-****y",
                "in an address            | ib.3112901234@nord.dk       | ib.******-****@nord.dk",
                "in a file's name         | udbetaling_311290-1234.xlsx | udbetaling_******-****.xlsx",
                "two in a row             | 3112901234,0101901234       | ******-****,******-****",
                "a leap day               | 290200-1234                 | ******-****",
                "a stand-in of day 61     | 610190-1234                 | ******-****",
                "a stand-in of day 91     | 911290-1234                 | ******-****",
                "a number of 2007 or later that fails modulus 11 | 010165-1111 | ******-****",
                "told of, without its zero | cpr-nr. 101901234          | cpr-nr. ******-****",
                "told of, with no such day | CPR: 320190-1234           | CPR: ******-****",
                "told of, in parts         | personnummer 01 01 90 1234 | personnummer ******-****",
                "told of, though an account | cpr-konto 0101901234      | cpr-konto ******-****",
                "that names an account to a person | nemkonto 0101901234 | nemkonto ******-****",
                "of a person, without its zero | Borger 101801234 er hørt | Borger ******-**** er hørt",
                "of a child, without its zero  | barnet: 101801234         | barnet: ******-****",
                "after a year             | i 2026 0101901234           | i 2026 ******-****",
            })
    void a_personal_number_is_masked_in_every_shape_that_occurs(
            String reason, String written, String shown) {
        assertThat(PersonalNumbers.mask(written)).as(reason).isEqualTo(shown);
    }

    @Test
    void a_number_that_a_line_break_parts_is_masked_whole() {
        assertThat(PersonalNumbers.mask("311290-\n1234")).isEqualTo("******-****");
        assertThat(PersonalNumbers.mask("311290\n1234")).isEqualTo("******-****");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // days
                "31-12-2026",
                "31.12.2026 kl. 12.30",
                "1/2-2027",
                "20261231",
                "311226",
                "uge 10 11 12 2026",
                "perioden 2026-2029",
                "010126-311226",
                // nine digits that nothing tells of, or that have no day
                "sagen om 101801234",
                "101801234",
                "Borger 245118302",
                "borgerforslag 101801234",
                // days that are none
                "320190-1234",
                "310490-1234",
                "311390-1234",
                "001290-1234",
                "600190-1234",
                "920190-1234",
                // too long or too short
                "13112901234",
                "31129012345",
                "311290-12345",
                "311290-123",
                // telephones
                "33 12 90 12",
                "tlf. 3112 9012",
                "+4531129012",
                "+31 12 90 12 34",
                "+3112901234",
                "tlf. 3112901234",
                // companies, their places, and public recipients
                "CVR 31129012",
                "P-nr. 1003388739",
                "p-nummer: 1003388739",
                "produktionsenhedsnr. 1012345678",
                "EAN 5798003112905",
                "EAN-nr. 3112901234",
                "5798 0031 12905",
                // accounts and amounts
                "reg. 1234 konto 0101901234",
                "1234-0101901234",
                "Kontonr.: 0101901234",
                "IBAN DK5000400101901234",
                "bankkonto nr. 0101901234",
                "3112901234,50",
                "3112901234 kr.",
                "3112901234,-",
                "3.112.901.234",
                "0,0101901234",
                // cases and other things with numbers
                "sagsnr. 0101901234",
                "Journalnr. 0101901234",
                "27.35.04-A00-1-19",
                "01.01.90-P20-1-26",
                "26/010190",
                "faktura 0101901234",
                "projektnr. 0101901234",
                // fingerprints
                "9f86d081884c7d659a2feaa0c55ad0153112901234bf4f1b2b0b822cd15d6c15",
                "ab311290-1234-4c16-af16-44665544e00d",
            })
    void what_only_looks_like_one_stays(String written) {
        assertThat(PersonalNumbers.mask(written)).isEqualTo(written);
    }

    @Test
    void each_day_of_the_year_is_known_and_no_other() {
        var days =
                IntStream.rangeClosed(0, 9999)
                        .filter(day -> PersonalNumbers.isIn("%04d901234".formatted(day)))
                        .count();

        assertThat(days).isEqualTo(366);
    }

    @Test
    void a_text_without_a_personal_number_is_the_same_text() {
        var text = "Fristen er den 31. december 2026; kontakt 33 12 90 12.";

        assertThat(PersonalNumbers.mask(text)).isSameAs(text);
    }
}
