package dk.milepael.cli;

import dk.milepael.nightly.NightlyApplication;
import dk.milepael.store.RunStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the newest runs and how each ended, for the operator and for monitoring. */
@Command(
        name = "runs",
        description = "Viser de seneste kørsler, og hvordan de endte.",
        sortOptions = false)
final class RunsCommand implements Callable<Integer> {
    private static final int SHOWN = 20;
    private static final Pattern HOURS = Pattern.compile("(\\d{1,4})h");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-uuuu HH:mm");

    private final Console console;

    @Option(
            names = "--latest-within",
            description =
                    "slutkode 3, hvis ingen kørsel er endt godt inden for så lang tid, fx 26h")
    @Nullable String latestWithin;

    @Option(names = "--config", description = "indstillingerne (milepael.yml)")
    @Nullable Path config;

    RunsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var within = latestWithin == null ? null : duration(latestWithin);
        var settings = SettingsFile.load(config);
        if (within != null && !Files.exists(settings.folders().database())) {
            console.err()
                    .println(
                            "Der er ingen database i %s, og altså ingen kørsel."
                                    .formatted(settings.folders().database()));
            return ExitCode.DONE_WITH_FAULTS;
        }
        try (var application =
                NightlyApplication.start(Places.existing(settings), console.clock())) {
            var runs = application.getBean(RunStore.class).latest(SHOWN);
            runs.forEach(run -> console.out().println(line(run)));
            return within == null || endedWell(runs, within)
                    ? ExitCode.DONE
                    : ExitCode.DONE_WITH_FAULTS;
        }
    }

    private boolean endedWell(List<RunStore.Ended> runs, Duration within) {
        var earliest = console.clock().instant().minus(within);
        return runs.stream()
                .filter(run -> run.exitCode() != null)
                .anyMatch(run -> !run.startedAt().isBefore(earliest));
    }

    private static Duration duration(String text) {
        var hours = HOURS.matcher(text);
        if (!hours.matches()) {
            throw new WrongSettings("--latest-within skrives i timer, fx 26h, ikke " + text, null);
        }
        return Duration.ofHours(Long.parseLong(hours.group(1)));
    }

    private String line(RunStore.Ended run) {
        var started = LocalDateTime.ofInstant(run.startedAt(), console.clock().getZone());
        return "%4d  %s  opgjort pr. %s  %s  %s"
                .formatted(
                        run.run().id(),
                        TIME.format(started),
                        run.run().asOf(),
                        ending(run),
                        run.run().folder());
    }

    private static String ending(RunStore.Ended run) {
        return switch (run.state()) {
            case "ended" -> "slutkode " + run.exitCode();
            case "open" -> "ikke afsluttet";
            default -> "afbrudt";
        };
    }
}
