package dk.milepael.cli;

import dk.milepael.ingest.form.Forms;
import dk.milepael.nightly.NightlyApplication;
import dk.milepael.plan.PlanVersion;
import dk.milepael.store.PlanStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a workbook to fill in: a blank one of a family, or one that a plan stands in already. */
@Command(
        name = "form",
        description = "Skriver et regneark til at udfylde: et tomt, eller et med en plan i.",
        sortOptions = false)
final class FormCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--family", description = "planens slags, fx action-catalogue")
    @Nullable String family;

    @Option(names = "--plan", description = "en plan, som regnearket udfyldes med")
    @Nullable String plan;

    @Option(names = "-o", description = "filen (i denne mappe, med planens eller slagsens navn)")
    @Nullable Path file;

    @Option(names = "--config", description = "indstillingerne (milepael.yml)")
    @Nullable Path config;

    @Option(names = "--database", description = "databasefilen (data/milepael.db)")
    @Nullable Path database;

    FormCommand(Console console) {
        this.console = console;
    }

    /** A workbook and the name it has where nobody gives it another. */
    private record Workbook(String name, Supplier<byte[]> content) {}

    @Override
    public Integer call() {
        var workbook = plan == null ? blank() : filled(plan);
        var target = file == null ? Path.of(workbook.name) : file;
        write(workbook.content.get(), target);
        console.out().println("Regnearket ligger i " + target + ".");
        return ExitCode.DONE;
    }

    private Workbook blank() {
        if (family == null) {
            throw new WrongSettings(
                    "Skriv --plan og en plans id, eller --family og planens slags: %s."
                            .formatted(families()),
                    null);
        }
        var form =
                Forms.of(family)
                        .orElseThrow(() ->
                                new WrongSettings(
                                        "«%s» er ikke en slags plan. Her kan stå: %s."
                                                .formatted(family, families()),
                                        null));
        return new Workbook(form.fileName(), form::blank);
    }

    private Workbook filled(String id) {
        var settings = SettingsFile.load(config);
        var placed =
                database == null
                        ? settings
                        : settings.with(
                                settings.folders().at(database.toAbsolutePath().normalize()));
        if (!Files.exists(placed.folders().database())) {
            throw unknown(id, "");
        }
        try (var application = NightlyApplication.start(placed, console.clock())) {
            var plans = application.getBean(PlanStore.class);
            var newest = plans.newest(id).orElseThrow(() -> unknown(id, known(plans)));
            return filled(id, newest.compared().present());
        }
    }

    private static Workbook filled(String id, PlanVersion version) {
        var kind = version.heading().family();
        var form =
                Forms.of(kind.id())
                        .orElseThrow(() ->
                                new WrongSettings(
                                        ("«%s» er en liste uden et skema af vores. Ret i listen selv,"
                                                        + " og læg den i mappen igen.")
                                                .formatted(id),
                                        null));
        return new Workbook(id + ".xlsx", () -> form.filled(id, version));
    }

    private static String known(PlanStore plans) {
        return plans.standing().stream()
                .map(PlanStore.Standing::planId)
                .collect(Collectors.joining(", "));
    }

    private static WrongSettings unknown(String id, String known) {
        return new WrongSettings(
                known.isEmpty()
                        ? "Der er ingen plan «%s»; databasen har endnu ingen planer.".formatted(id)
                        : "Der er ingen plan «%s». Her kan stå: %s.".formatted(id, known),
                null);
    }

    /** Never over a file that is there: it may be filled in. */
    private static void write(byte[] workbook, Path target) {
        try {
            Files.write(target, workbook, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new WrongSettings(
                    "%s findes allerede. Vælg et andet navn med -o.".formatted(target), e);
        } catch (IOException e) {
            throw new UncheckedIOException("der kan ikke skrives i " + target, e);
        }
    }

    private static String families() {
        return Forms.all().stream()
                .map(form -> form.family().id())
                .collect(Collectors.joining(", "));
    }
}
