package dk.milepael.cli;

import dk.milepael.nightly.Settings;
import dk.milepael.nightly.Watch;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Stays up: a receipt within a minute of a drop, and the nightly job at its time. */
@Command(
        name = "watch",
        description =
                "Bliver kørende: giver en kvittering inden for et minut, når en fil lægges i"
                        + " mappen, og kører hver nat (nightlyAt).",
        sortOptions = false)
final class WatchCommand implements Callable<Integer> {
    private static final long SECONDS_BETWEEN_LOOKS = 10;

    private final Console console;

    @Mixin Places places = new Places();

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InterruptedException {
        var settings = places.settingsToSend();
        var watch =
                new Watch(
                        settings,
                        console.clock(),
                        line -> console.out().println(line),
                        () -> wentToItsEnd(settings));
        console.out().println("Holder øje med " + settings.folders().input() + ".");
        while (!Thread.currentThread().isInterrupted()) {
            watch.look();
            Thread.sleep(SECONDS_BETWEEN_LOOKS * 1_000);
        }
        return ExitCode.DONE;
    }

    /** A fault is told here as the run alone would, and the watch goes on. */
    private boolean wentToItsEnd(Settings settings) {
        try {
            var wanted = OneNight.Wanted.of(console.today());
            var exitCode = new OneNight(console, settings).run(wanted);
            return exitCode == ExitCode.DONE || exitCode == ExitCode.DONE_WITH_FAULTS;
        } catch (RuntimeException fault) {
            new Faults(console).tell("watch", fault);
            return false;
        }
    }
}
