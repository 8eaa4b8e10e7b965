package dk.milepael.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.ingest.workbook.HeavyWorkbook;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
    private static final Clock NIGHT =
            Clock.fixed(Instant.parse("2026-11-20T02:00:00Z"), ZoneOffset.UTC);
    private static final Path CATALOGUE =
            Path.of("input/Handlingskatalog økonomistyring 2026.xlsx");

    @TempDir Path folder;
    private final StringWriter said = new StringWriter();

    @Test
    void a_file_is_shown_as_it_would_be_read_and_nothing_is_written() throws IOException {
        var exitCode = execute("check", CATALOGUE.toString());

        assertThat(said.toString().lines())
                .contains(
                        "  Ark «Handlinger» A5:F64: handlingskatalog",
                        "    C «Frist» → frist",
                        "    1 Budgetlægning og budgetopfølgning › 1.1 Budgetforudsætninger")
                .anyMatch(line ->
                        line.startsWith("        A11 Skabelon sendt til alle budgetområder")
                                && line.contains("· frist 28. februar 2026 («feb-26»)"));
        assertThat(exitCode).isZero();
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(folder.resolve("milepael.yml"));
        }
    }

    @Test
    void json_has_the_shape_of_data_json() throws IOException {
        var torn = Files.write(folder.resolve("revet.xlsx"), new byte[0]);

        var exitCode = execute("check", "--json", CATALOGUE.toString(), torn.toString());

        var data = new JsonMapper().readTree(said.toString());
        assertThat(data.at("/asOf").asString()).isEqualTo("2026-11-20");
        assertThat(data.at("/plans/0/family").asString()).isEqualTo("action-catalogue");
        assertThat(data.at("/plans/0/initiatives/0/milestones/0/change").isNull()).isTrue();
        assertThat(data.at("/refused/0/code").asString()).isEqualTo("empty");
        assertThat(exitCode).isEqualTo(ExitCode.DONE_WITH_FAULTS);
    }

    @Test
    void a_file_that_takes_all_memory_ends_neither_the_check_nor_the_files_after_it()
            throws IOException {
        var heavy = HeavyWorkbook.in(Files.createDirectory(folder.resolve("tung")));

        var exitCode = execute("check", heavy.toString(), CATALOGUE.toString());

        assertThat(said.toString())
                .contains("Filen er ikke læst: den er for stor.")
                .contains("  Ark «Handlinger» A5:F64: handlingskatalog");
        assertThat(exitCode).isEqualTo(ExitCode.DONE_WITH_FAULTS);
        assertThat(ProcessHandle.current().children()).isEmpty();
    }

    @Test
    void a_list_of_recipients_is_shown_as_the_night_would_read_it() throws IOException {
        var list =
                Files.writeString(
                        folder.resolve("modtagere.csv"),
                        """
                        Navn;Mail;Rolle;Planer
                        Ida Lund;ida.lund@noerreaa.example;ansvarlig;Klimaplan
                        Bo Holm;bo.holm;ansvarlig;
                        Karla Bech;karla@noerreaa.example;konge;
                        """);

        var exitCode = execute("check", list.toString());

        assertThat(said.toString().lines())
                .contains(
                        "  Modtagere på listen: 3 = 2 i brug + 1 ikke brugt.", "  Bemærkninger: 2")
                .anyMatch(line -> line.contains("B3: ") && line.contains("bo.holm"))
                .anyMatch(line -> line.contains("C4: ") && line.contains("konge"))
                .noneMatch(line -> line.contains("ikke en plan"));
        assertThat(exitCode).isZero();
    }

    @Test
    void corrections_are_shown_as_the_night_would_read_them() throws IOException {
        var book =
                Files.writeString(
                        folder.resolve("rettelser.csv"),
                        """
                        Plan;Række;Hvad;Værdi;Begrundelse;Hvem;Gælder til
                        Klimaplan;C9;frist;31-12-2026;Aftalt;Ida Lund;
                        Klimaplan;C10;frist;snart;Aftalt;Ida Lund;
                        Klimaplan;C11;status;gennemført;Aftalt;Ida Lund;01-10-2026
                        """);

        var exitCode = execute("check", "--as-of=2026-11-20", book.toString());

        assertThat(said.toString())
                .contains(
                        "  Rettelser: 3 rækker, heraf 2, der ikke kan bruges.",
                        "»snart« kan ikke læses som en frist",
                        "Rettelsen gjaldt til 1. oktober 2026");
        assertThat(exitCode).isZero();
    }

    @Test
    void a_list_without_its_headings_is_refused_in_its_own_words() throws IOException {
        var list = Files.writeString(folder.resolve("modtagere.csv"), "a;b\n1;2\n");

        var exitCode = execute("check", list.toString());

        assertThat(said.toString()).contains("Modtagerlisten er ikke læst");
        assertThat(exitCode).isEqualTo(ExitCode.DONE_WITH_FAULTS);
    }

    @Test
    void a_personal_number_in_a_name_is_told_neither_on_the_terminal_nor_as_json()
            throws IOException {
        var file = Files.copy(CATALOGUE, folder.resolve("Sag 311290-1234.xlsx"));

        execute("check", file.toString());
        execute("check", file.toString(), "--json");

        assertThat(said.toString())
                .contains("Sag xxxxxx-xxxx.xlsx")
                .doesNotContain("311290")
                .contains("\"plans\"");
    }

    @Test
    void a_file_that_is_not_there_is_named() throws IOException {
        var exitCode = execute("check", folder.resolve("væk.xlsx").toString());

        assertThat(said.toString()).contains("væk.xlsx findes ikke");
        assertThat(exitCode).isEqualTo(ExitCode.WRONG_ARGUMENTS);
    }

    private int execute(String... arguments) throws IOException {
        var settings =
                Files.writeString(
                        folder.resolve("milepael.yml"), "workers: 1\nreader:\n  megabytes: 128\n");
        var out = new PrintWriter(said);
        var all = Stream.concat(Arrays.stream(arguments), Stream.of("--config=" + settings));
        return Milepael.execute(new Console(out, out, NIGHT), all.toArray(String[]::new));
    }
}
