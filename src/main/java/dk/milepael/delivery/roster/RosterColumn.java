package dk.milepael.delivery.roster;

import dk.milepael.delivery.Spelling;
import java.util.Optional;
import java.util.stream.Stream;

/** What a column of the list tells, and the headings by which it is known. */
public enum RosterColumn {
    NAME("navn", "navn eller enhed", "modtager", "medarbejder", "name"),
    ADDRESS("mail", "e mail", "email", "mailadresse", "e mailadresse", "adresse", "address"),
    ROLES("rolle", "roller", "rolle r", "role", "roles"),
    PLANS("planer", "plan", "plans"),
    SECTIONS("afsnit", "sektioner", "sections"),
    ALIASES(
            "også skrevet som",
            "skrives også",
            "alias",
            "aliasser",
            "forkortelse",
            "forkortelser",
            "initialer",
            "kaldes også",
            "also written as",
            "aliases"),
    LANGUAGE("sprog", "language"),
    REPORTS("rapporter", "rapport", "får", "reports"),
    WORD("word", "også som word", "word fil"),
    RHYTHM("hvor tit", "hvor ofte", "hyppighed", "rytme", "how often"),
    MEETINGS("møder", "mødedatoer", "mødedato", "meetings"),
    DAYS_BEFORE("arbejdsdage før", "arbejdsdage før møder", "dage før", "working days before"),
    DEPUTY("stedfortræder", "vikar", "afløser", "deputy"),
    AWAY_FROM("fravær fra", "fraværende fra", "væk fra", "away from"),
    AWAY_TO("fravær til", "fraværende til", "væk til", "fravær til og med", "away to"),
    SUPERIOR("nærmeste leder", "leder", "chef", "overordnet", "superior", "manager");

    private static final String BETWEEN = "|";

    private final String headings;

    RosterColumn(String... headings) {
        this.headings = BETWEEN + String.join(BETWEEN, headings) + BETWEEN;
    }

    /** The column under a heading; what stands in parentheses explains and doesn't count. */
    static Optional<RosterColumn> headed(String heading) {
        var plain = Spelling.folded(heading.replaceAll("\\([^)]{2,}\\)", " "));
        return Stream.of(values())
                .filter(column -> column.headings.contains(BETWEEN + plain + BETWEEN))
                .findFirst();
    }
}
