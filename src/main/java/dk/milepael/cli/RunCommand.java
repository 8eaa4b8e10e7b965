package dk.milepael.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads the drop folder, judges the plans and writes reports and mails. */
@Command(
        name = "run",
        description = "Læser mappen, vurderer planerne og skriver rapporter og mails.",
        sortOptions = false)
final class RunCommand implements Callable<Integer> {
    private final Console console;

    @Mixin Places places = new Places();

    @Option(names = "--as-of", description = "rapportdagen, fx 2026-11-20 (i dag)")
    @Nullable LocalDate asOf;

    @Option(names = "--known-at", description = "brug kun det, der var læst på den dag")
    @Nullable LocalDate knownAt;

    @Option(
            names = "--history",
            description =
                    "en mappe med ældre statusfiler, som læses først, efter deres statusdatoer")
    @Nullable Path history;

    @Option(
            names = "--public",
            description = "skriv også en offentlig udgave: roller i stedet for personer")
    boolean isPublic;

    RunCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var day = asOf == null ? console.today() : asOf;
        return new OneNight(console, places.settingsToSend())
                .run(new OneNight.Wanted(day, knownAt, history(), isPublic));
    }

    private @Nullable Path history() {
        return history == null ? null : history.toAbsolutePath().normalize();
    }
}
