package dk.milepael.ingest.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.Contents.Refused;
import dk.milepael.ingest.workbook.Refusal;
import dk.milepael.ingest.workbook.WorkbookFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderProcessTest {
    private static final Path SAMPLE = Path.of("input");
    private static final ReaderLimits SMALL =
            new ReaderLimits(64, Duration.ofSeconds(20), Duration.ofSeconds(1));
    private static final ReaderLimits HASTY =
            new ReaderLimits(64, Duration.ofSeconds(3), Duration.ZERO);

    @TempDir Path folder;
    private final ReaderProcess reader = new ReaderProcess(StubbornReader.COMMAND, SMALL);

    @AfterEach
    void hangUp() {
        reader.close();
    }

    private Path plan() throws IOException {
        return Files.writeString(
                folder.resolve("plan.csv"), "Handling;Frist\nKursus;jun-26", UTF_8);
    }

    private static List<Long> children() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).toList();
    }

    @Test
    void every_sample_comes_through_the_process_as_it_is_read_here() throws IOException {
        try (var process = new ReaderProcess(ReaderLimits.STANDARD);
                var samples = Files.list(SAMPLE)) {
            var files = samples.filter(Files::isRegularFile).toList();

            assertThat(files).isNotEmpty();
            for (var file : files) {
                var name = file.getFileName().toString();
                assertThat(process.read(file, name))
                        .isEqualTo(new WorkbookFiles().read(file, name));
            }
        }
    }

    @Test
    void one_process_reads_file_after_file() throws IOException {
        reader.read(plan(), "plan.csv");
        var first = children();
        reader.read(plan(), "plan.csv");

        assertThat(children()).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"fylder.xlsx, TOO_LARGE", "styrter.xlsx, DAMAGED", "kaster.xlsx, DAMAGED"})
    void a_file_that_ends_the_process_is_refused_and_the_next_is_read(String name, Refusal code)
            throws IOException {
        var here = new WorkbookFiles().read(plan(), "plan.csv");

        assertThat(reader.read(plan(), name)).isEqualTo(Refused.because(code));
        assertThat(reader.read(plan(), "plan.csv")).isEqualTo(here);
    }

    @Test
    void a_file_that_takes_too_long_is_refused_and_the_next_is_read() throws IOException {
        try (var hasty = new ReaderProcess(StubbornReader.COMMAND, HASTY)) {
            assertThat(hasty.read(plan(), "hænger.xlsx"))
                    .isEqualTo(Refused.because(Refusal.TIMEOUT));
            assertThat(hasty.read(plan(), "plan.csv")).isInstanceOf(Contents.Grids.class);
        }
    }

    @Test
    void a_process_that_was_asked_to_end_says_nothing_of_the_file() throws IOException {
        var plan = plan();

        assertThatThrownBy(() -> reader.read(plan, "stoppes.xlsx"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_a_library_prints_is_no_part_of_an_answer() throws IOException {
        var quiet = reader.read(plan(), "plan.csv");

        assertThat(reader.read(plan(), "snakker.xlsx"))
                .extracting(contents -> ((Contents.Grids) contents).grids().getFirst().rows())
                .isEqualTo(((Contents.Grids) quiet).grids().getFirst().rows());
    }

    @Test
    void a_process_that_died_between_two_files_is_replaced() throws Exception {
        reader.read(plan(), "plan.csv");
        var before = children();
        for (var pid : before) {
            ProcessHandle.of(pid).orElseThrow().destroyForcibly();
            ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
        }

        assertThat(reader.read(plan(), "plan.csv")).isInstanceOf(Contents.Grids.class);
        assertThat(children()).doesNotContainAnyElementsOf(before);
    }

    @Test
    void the_process_ends_when_its_parent_hangs_up() throws Exception {
        var process = StubbornReader.COMMAND.builder(SMALL).start();

        process.getOutputStream().close();

        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void the_process_ends_when_its_parent_is_killed_in_the_middle_of_a_file() throws Exception {
        var command =
                new ReaderCommand(
                        StubbornReader.Parent.class.getName(), List.of(plan().toString()));
        var parent = command.builder(SMALL).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var said = parent.inputReader()) {
            var child = ProcessHandle.of(Long.parseLong(said.readLine())).orElseThrow();

            parent.destroyForcibly().waitFor();

            assertThat(child.onExit().get(20, TimeUnit.SECONDS).isAlive()).isFalse();
        } finally {
            parent.destroyForcibly();
        }
    }

    @Test
    void a_reader_gets_no_secret_of_the_environment() {
        assertThat(StubbornReader.COMMAND.builder(SMALL).environment().keySet())
                .isSubsetOf(
                        "CLASSPATH",
                        "LANG",
                        "LC_ALL",
                        "LC_CTYPE",
                        "TMPDIR",
                        "TMP",
                        "TEMP",
                        "SystemRoot");
    }

    @Test
    void two_files_are_read_at_a_time_where_the_pool_has_two() throws Exception {
        try (var pool = new ReaderPool(2, SMALL)) {
            var plan = plan();
            var before = children();
            var threads =
                    List.of(
                            Thread.ofPlatform().start(() -> pool.read(plan, "a.csv")),
                            Thread.ofPlatform().start(() -> pool.read(plan, "b.csv")),
                            Thread.ofPlatform().start(() -> pool.read(plan, "c.csv")));
            for (var thread : threads) {
                thread.join();
            }

            assertThat(children()).hasSize(before.size() + 2);
        }
    }

    @Test
    void each_begun_megabyte_gives_a_second() {
        assertThat(ReaderLimits.STANDARD.timeFor((3 << 20) + 1)).isEqualTo(Duration.ofSeconds(34));
        assertThat(ReaderLimits.STANDARD.timeFor(0)).isEqualTo(Duration.ofSeconds(30));
    }
}
