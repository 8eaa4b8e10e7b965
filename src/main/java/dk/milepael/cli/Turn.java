package dk.milepael.cli;

import dk.milepael.nightly.RunLock;
import dk.milepael.nightly.Settings;
import java.util.function.IntSupplier;

/** Has a command work on a database only while no other does. */
final class Turn {
    private final Console console;

    Turn(Console console) {
        this.console = console;
    }

    /** The exit code of the work, or that another is at work. */
    int take(Settings settings, IntSupplier work) {
        var lock = RunLock.take(settings.folders().database());
        if (lock.isEmpty()) {
            console.err().println("En anden kørsel er i gang på samme database.");
            return ExitCode.LOCKED;
        }
        try (var _ = lock.get()) {
            return work.getAsInt();
        }
    }
}
