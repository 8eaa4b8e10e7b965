package dk.milepael.cli;

import dk.milepael.nightly.Forgetting;
import dk.milepael.nightly.NightlyApplication;
import dk.milepael.nightly.Settings;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Forgets a plan or a person, and tells what was done where. */
@Command(
        name = "forget",
        description = "Glemmer en plan eller en person og fortæller, hvad der er gjort hvor.",
        sortOptions = false)
final class ForgetCommand implements Callable<Integer> {
    private final Console console;

    @Mixin Places places = new Places();

    @Option(names = "--plan", description = "planens id, som det står i data.json")
    @Nullable String plan;

    @Option(names = "--person", description = "personens fulde navn, som planerne skriver det")
    @Nullable String person;

    @Option(names = "--by", description = "hvem der har bedt om det (brugeren på maskinen)")
    String by = System.getProperty("user.name");

    ForgetCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if ((plan == null) == (person == null)) {
            throw new WrongSettings(
                    "Skriv enten --plan og en plans id, eller --person og et navn.", null);
        }
        var settings = places.existing();
        return new Turn(console).take(settings, () -> forget(settings));
    }

    private int forget(Settings settings) {
        try (var application = NightlyApplication.start(settings, console.clock())) {
            var forgetting = application.getBean(Forgetting.class);
            var account =
                    plan == null
                            ? forgetting.person(Objects.requireNonNull(person), by)
                            : forgetting.plan(plan, by);
            var out = account.done() ? console.out() : console.err();
            account.lines().forEach(out::println);
            out.flush();
            return account.done() ? ExitCode.DONE : ExitCode.WRONG_ARGUMENTS;
        }
    }
}
