package dk.milepael.cli;

import dk.milepael.ingest.Reading;
import dk.milepael.nightly.Checkup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Shows what would be read of files; needs no store or lock, and writes nothing. */
@Command(
        name = "check",
        description = "Viser, hvad der ville blive læst i en fil, uden at gemme noget.",
        sortOptions = false)
final class CheckCommand implements Callable<Integer> {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Console console;

    @Parameters(arity = "1..*", paramLabel = "FIL", description = "de filer, der skal ses på")
    List<Path> files = List.of();

    @Option(names = "--as-of", description = "rapportdagen, fx 2026-11-20 (i dag)")
    @Nullable LocalDate asOf;

    @Option(names = "--json", description = "samme form som data.json")
    boolean json;

    @Option(names = "--config", description = "indstillingerne (milepael.yml)")
    @Nullable Path config;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        files.forEach(CheckCommand::mustBeThere);
        var day = asOf == null ? console.today() : asOf;
        try (var checkup = new Checkup(SettingsFile.load(config))) {
            return show(checkup, day);
        }
    }

    private int show(Checkup checkup, LocalDate day) {
        var checked = files.stream().map(file -> checkup.check(file, day)).toList();
        if (json) {
            console.out().println(JSON.writeValueAsString(checkup.data(checked, day)));
        } else {
            var account = new CheckedText(checkup.words());
            checked.forEach(file -> account.of(file).forEach(console.out()::println));
        }
        console.out().flush();
        return checked.stream().anyMatch(file -> file.reading() instanceof Reading.Refused)
                ? ExitCode.DONE_WITH_FAULTS
                : ExitCode.DONE;
    }

    private static void mustBeThere(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new WrongSettings("Filen " + file + " findes ikke.", null);
        }
    }
}
