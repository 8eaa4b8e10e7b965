package dk.milepael.ingest.database;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The columns that a query may return, in any order; a row is a milestone, or an initiative where
 * it has no milestone. The README lists them.
 */
enum SourceColumn {
    /** The title of the plan that the row belongs to; the source's name where there is none. */
    PLAN("", "plan"),
    /** The day that the plan's status is dated; the same in all rows of a plan. */
    STATUS_DATE("", "status_date statusdato"),
    SECTION("Afsnit", "section afsnit"),
    NUMBER("Nr.", "number nummer nr"),
    TITLE("Indsats", "title titel indsats"),
    GOAL("Mål", "goal mål maal"),
    MILESTONE("Milepæl", "milestone milepæl milepael"),
    /** A date, or Danish words such as «ultimo marts 2027». */
    DEADLINE("Frist", "deadline frist"),
    STATUS("Status", "status"),
    /** Ja/nej, true/false, a date, or words. */
    DONE("Gennemført", "done gennemført gennemfoert"),
    OWNER("Ansvarlig", "owner ansvarlig"),
    EMAIL("E-mail", "email e_mail"),
    /** Kroner as a number, or words such as «2,5 mio. kr. årligt». */
    AMOUNT("Beløb", "amount beløb beloeb"),
    /** Why it goes otherwise than planned. */
    CAUSE("Årsag", "cause årsag aarsag"),
    CONSEQUENCE("Konsekvens", "consequence konsekvens"),
    /** What is done about it. */
    ACTION("Afhjælpende handling", "action tiltag afhjælpende_handling afhjaelpende_handling"),
    /** The day it is expected now: a date, or Danish words. */
    EXPECTED("Ny forventet dato", "expected forventet ny_forventet_dato"),
    /** Who decided that it is dropped or changed. */
    DECIDED_BY("Besluttet af", "decided_by besluttet_af"),
    DECIDED_ON("Beslutningsdato", "decided_on beslutningsdato");

    private final String header;
    private final String names;

    SourceColumn(String header, String names) {
        this.header = header;
        this.names = names;
    }

    /** The header that the column has in a table; empty where it is no column of the table. */
    String header() {
        return header;
    }

    /** The name that the documentation uses. */
    String documented() {
        return names().getFirst();
    }

    private List<String> names() {
        return List.of(names.split(" "));
    }

    /** The column by the name or alias that a query gives it, in any case of letters. */
    static Optional<SourceColumn> named(String label) {
        var name = label.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(column -> column.names().contains(name)).findFirst();
    }
}
