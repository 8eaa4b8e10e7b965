package dk.milepael.ingest.mapping;

import static dk.milepael.ingest.layout.Sheets.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.milepael.ingest.Families;
import dk.milepael.ingest.Reading;
import dk.milepael.ingest.layout.Sheets;
import dk.milepael.ingest.workbook.Contents;
import dk.milepael.plan.Arg;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MappingFileTest {
    private static final String BIKES =
            """
            ark:
              - navn: Ark1
                overskriftsrække: 1
                type: liste
                kolonner:
                  initiativ: B
                  frist: C
                  ansvarlig: A
            """;

    private static Sheets bikes(String name) {
        return sheet(name).row("Makker", "Sagen", "Skal ske").row("Bo Krogh", "Male bro", "dec-26");
    }

    @Test
    void a_mapping_says_what_recognition_cannot_know() {
        var without = read("cykler.xlsx", MappingFiles.NONE, bikes("Ark1"));
        var with = read("cykler.xlsx", files("cykler.xlsx.mapping.yaml", BIKES), bikes("Ark1"));

        assertThat(without).isInstanceOf(Reading.Refused.class);
        var initiative = ((Reading.Read) with).plans().getFirst().initiatives().getFirst();
        assertThat(initiative.label().title()).isEqualTo("Male bro");
        assertThat(initiative.owner()).isEqualTo("Bo Krogh");
        assertThat(initiative.promise().deadline().due()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void a_mapping_wins_over_recognition() {
        var sheet =
                sheet("Ark1")
                        .row("Handling", "Frist", "Reel frist", "Status")
                        .row("Male bro", "dec-26", "feb-27", "I gang");
        var mapping =
                """
                ark:
                  - navn: Ark1
                    overskriftsrække: 1
                    type: handlingskatalog
                    kolonner: {handling: A, frist: C, status: D}
                """;

        var reading = read("plan.xlsx", files("plan.mapping.yaml", mapping), sheet);

        var milestone = ((Reading.Read) reading).plans().getFirst().milestones().findFirst();
        assertThat(milestone.orElseThrow().deadline().due()).isEqualTo(LocalDate.of(2027, 2, 28));
    }

    @Test
    void a_sheet_of_the_same_shape_in_another_file_is_known_by_the_offered_mapping() {
        var refused = (Reading.Refused) read("cykler.xlsx", MappingFiles.NONE, bikes("Ark1"));
        var corrected =
                MappingOffer.yaml("cykler.xlsx", refused.sheets())
                        .replace("# ...: A", "ansvarlig: A")
                        .replace("# ...: B", "initiativ: B")
                        .replace("# ...: C", "frist: C");

        var other =
                read(
                        "andre.xlsx",
                        files("cykler.xlsx.mapping.yaml", corrected),
                        bikes("Et helt andet ark"));

        assertThat(MappingFile.of("x", corrected).faults()).isEmpty();
        assertThat(((Reading.Read) other).plans().getFirst().initiatives()).hasSize(1);
    }

    @Test
    void the_offer_for_a_sheet_that_was_read_says_what_was_understood() {
        var reading = (Reading.Read) read("plan.xlsx", MappingFiles.NONE, plainList());

        var offer = MappingOffer.yaml("mappe/plan.xlsx", reading.sheets());

        assertThat(offer)
                .contains("plan.xlsx.mapping.yaml")
                .contains("      handling: A  # «Handling»")
                .contains("      frist: B  # «Frist»")
                .contains("      # ...: D  # «Farve»")
                .contains("    overskriftsrække: 1")
                .contains("    type: handlingskatalog");
        assertThat(MappingFile.of("plan.xlsx.mapping.yaml", offer).faults()).isEmpty();
    }

    private static Sheets plainList() {
        return sheet("Ark1")
                .row("Handling", "Frist", "Status", "Farve")
                .row("Male bro", "dec-26", "I gang", "lys");
    }

    @ParameterizedTest(name = "{0}: line {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a role that is none | initiativ: B | deadline: B | 6 | mapping.unknown-role",
                "a column that is none | frist: C | frist: 12 | 7 | mapping.wrong-column",
                "a column twice | frist: C | frist: B | 7 | mapping.same-column",
                "a type that is none | type: liste | type: regneark | 4 | mapping.wrong-type",
                "a row that is none | overskriftsrække: 1 | overskriftsrække: top | 3 | mapping.wrong-row",
                "a key that is none | type: liste | slags: liste | 4 | mapping.unknown-key",
                "no YAML at all | type: liste | type: [liste | 5 | mapping.not-yaml",
            })
    void what_is_wrong_is_told_with_its_line(
            String reason, String right, String wrong, long line, String key) {
        var file = MappingFile.of("cykler.xlsx.mapping.yaml", BIKES.replace(right, wrong));

        assertThat(file.faults())
                .as(reason)
                .first()
                .extracting(fault -> fault.key(), fault -> fault.args().get("linje"))
                .isEqualTo(tuple(key, new Arg.Count(line)).toList());
    }

    @Test
    void a_wrong_mapping_is_a_remark_and_the_file_is_read_without_it() {
        var wrong = BIKES.replace("frist: C", "frist: 12");

        var reading = read("plan.xlsx", files("plan.xlsx.mapping.yaml", wrong), plainList());

        assertThat(((Reading.Read) reading).remarks())
                .extracting(remark -> remark.message().key())
                .containsExactly("mapping.wrong-column");
        assertThat(((Reading.Read) reading).plans()).hasSize(1);
    }

    @Test
    void a_sheet_that_is_to_be_ignored_is_not_read() {
        var mapping = "ignorer: [Gammel]\n";

        var reading =
                read(
                        "plan.xlsx",
                        files("plan.xlsx.mapping.yaml", mapping),
                        plainList(),
                        sheet("Gammel")
                                .row("Handling", "Frist", "Status")
                                .row("Feje", "dec-20", "Ok"));

        assertThat(((Reading.Read) reading).plans()).hasSize(1);
        assertThat(((Reading.Read) reading).sheets().get(1).recognition().reasons())
                .extracting(told -> told.key())
                .containsExactly("sheet.ignored");
    }

    private static MappingFiles files(String name, String text) {
        return new MappingFiles(List.of(MappingFile.of(name, text)));
    }

    private static Reading read(String name, MappingFiles mappings, Sheets... sheets) {
        var grids = Stream.of(sheets).map(Sheets::grid).toList();
        return Families.standard()
                .read(new Contents.Grids(grids, List.of(), List.of()), name, mappings.of(name));
    }
}
