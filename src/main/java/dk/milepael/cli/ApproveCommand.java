package dk.milepael.cli;

import dk.milepael.nightly.Approving;
import dk.milepael.nightly.NightlyApplication;
import dk.milepael.nightly.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Approves a report of a run, so that the mails that wait for it may go. */
@Command(
        name = "approve",
        description = "Godkender en rapport, så de mails, der venter på den, kan sendes.",
        sortOptions = false)
final class ApproveCommand implements Callable<Integer> {
    private final Console console;

    @Mixin Places places = new Places();

    @Parameters(index = "0", paramLabel = "KØRSEL", description = "kørslens nummer, se runs")
    long run;

    @Parameters(
            index = "1",
            paramLabel = "RAPPORT",
            description = "fx ledelsesoverblik, eller en plans id")
    String report = "";

    @Option(names = "--by", required = true, description = "navnet på den, der godkender")
    String by = "";

    ApproveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var settings = places.existing();
        return new Turn(console).take(settings, () -> approve(settings));
    }

    private int approve(Settings settings) {
        try (var application = NightlyApplication.start(settings, console.clock())) {
            var answer = application.getBean(Approving.class).approve(run, report, by);
            var out = answer.done() ? console.out() : console.err();
            out.println(answer.line());
            out.flush();
            return answer.done() ? ExitCode.DONE : ExitCode.WRONG_ARGUMENTS;
        }
    }
}
