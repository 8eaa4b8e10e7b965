package dk.milepael.cli;

import dk.milepael.ingest.form.Form;
import dk.milepael.ingest.form.Forms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a blank workbook of a family, to fill in. */
@Command(
        name = "form",
        description = "Skriver et tomt regneark, som en plan kan udfyldes i.",
        sortOptions = false)
final class FormCommand implements Callable<Integer> {
    private final Console console;

    @Option(names = "--family", description = "planens slags, fx action-catalogue")
    @Nullable String family;

    @Option(names = "--plan", description = "en plan, som regnearket udfyldes med")
    @Nullable String plan;

    @Option(names = "-o", description = "filen (i denne mappe, med slagsens navn)")
    @Nullable Path file;

    FormCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (plan != null) {
            throw new WrongSettings(
                    "Et regneark, der er udfyldt med en plan, kan endnu ikke skrives."
                            + " Brug --family til et tomt.",
                    null);
        }
        var form = form();
        var target = file == null ? Path.of(form.fileName()) : file;
        write(form, target);
        console.out().println("Regnearket ligger i " + target + ".");
        return ExitCode.DONE;
    }

    private Form form() {
        if (family == null) {
            throw new WrongSettings("Skriv --family og planens slags: " + families() + ".", null);
        }
        return Forms.of(family)
                .orElseThrow(() ->
                        new WrongSettings(
                                "«%s» er ikke en slags plan. Her kan stå: %s."
                                        .formatted(family, families()),
                                null));
    }

    /** Never over a file that is there: it may be filled in. */
    private static void write(Form form, Path target) {
        try {
            Files.write(target, form.blank(), StandardOpenOption.CREATE_NEW);
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
