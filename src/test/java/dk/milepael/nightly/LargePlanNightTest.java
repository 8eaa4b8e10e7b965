package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargePlanNightTest {
    private static final int MILESTONES = 5000;
    private static final int OWNERS = 40;
    private static final int LONGEST_MINUTES = 10;

    @TempDir Path folder;

    @Test
    void five_thousand_milestones_go_through_the_whole_night_in_half_a_gigabyte()
            throws IOException, InterruptedException {
        var municipality = new Municipality(folder);
        municipality.drop(LargePlan.ofMilestones(MILESTONES), "Stort katalog.xlsx");

        var exitCode = runWithMemory("-Xmx512m", municipality);

        assertThat(folder.resolve("said.txt")).content().contains("5.000 milepæle");
        assertThat(exitCode).isZero();
        assertThat(municipality.output().resolve("2026-11-20/mail").toFile().list())
                .hasSize(OWNERS);
    }

    private int runWithMemory(String limit, Municipality municipality)
            throws IOException, InterruptedException {
        var program =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                limit,
                                "--enable-native-access=ALL-UNNAMED",
                                "dk.milepael.Launcher",
                                "run")
                        .redirectErrorStream(true)
                        .redirectOutput(folder.resolve("said.txt").toFile());
        program.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        program.command()
                .addAll(
                        List.of(
                                "--input=" + municipality.input(),
                                "--output=" + municipality.output(),
                                "--database=" + municipality.database(),
                                "--as-of=" + Municipality.FRIDAY));
        var process = program.start();
        try {
            assertThat(process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
