package dk.milepael.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablelessTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a page without tables, <body><h2>A</h2></body>, <body><h2>A</h2></body>",
        "what stands around tables, <b>1<table><tr/></table>2<table/>3</table>4</b>, <b>124</b>",
        "its numbered lists, <b><table><td><ol><li/></ol><ol/></td></table></b>, <b><td><ol/></td><td><ol/></td></b>",
        "an end with white space, <b><table><tr/></table >A</b>, <b>A</b>",
        "a table without an end, <b><table>A</b>, <b><table>A</b>",
        "a comment that may hold brackets, <b><!-- <table> -->A<table/></table></b>, <b><!-- <table> -->A<table/></table></b>"
    })
    void a_page_keeps_what_its_outline_needs(String what, String page, String left) {
        assertThat(Tableless.of(page)).as(what).isEqualTo(left);
    }
}
