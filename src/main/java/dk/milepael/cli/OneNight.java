package dk.milepael.cli;

import dk.milepael.nightly.Night;
import dk.milepael.nightly.NightlyApplication;
import dk.milepael.nightly.OperatorMail;
import dk.milepael.nightly.Past;
import dk.milepael.nightly.PublicReports;
import dk.milepael.nightly.RunLock;
import dk.milepael.nightly.Settings;
import dk.milepael.nightly.Summaries;
import dk.milepael.nightly.Summary;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Runs the nightly job once, with its summary on the console. */
record OneNight(Console console, Settings settings) {

    /** The exit code of the run. */
    int run(LocalDate asOf, @Nullable LocalDate knownAt) {
        return run(asOf, knownAt, null, false);
    }

    /**
     * Likewise.
     *
     * @param history the folder of older status files to read before; null for none
     * @param isPublic whether the public variant is written too
     */
    int run(LocalDate asOf, @Nullable LocalDate knownAt, @Nullable Path history, boolean isPublic) {
        var lock = RunLock.take(settings.folders().database());
        if (lock.isEmpty()) {
            console.err().println("En anden kørsel er i gang på samme database.");
            return ExitCode.LOCKED;
        }
        try (var _ = lock.get();
                var application = NightlyApplication.start(settings, console.clock())) {
            var past =
                    history == null
                            ? Summary.NONE
                            : application.getBean(Past.class).read(history, asOf);
            var night = application.getBean(Night.class);
            var went = night.run(asOf, knownAt);
            if (!went.toItsEnd()) {
                console.err()
                        .println(
                                "Kørslen kunne ikke fortsætte. Årsagen står i loggen i "
                                        + settings.folders().data().resolve("logs")
                                        + ". Start den igen; den fortsætter, hvor den slap.");
                application.getBean(OperatorMail.class).failed(went.run(), ExitCode.FAILED);
                return ExitCode.FAILED;
            }
            var summary = application.getBean(Summaries.class).of(went.run());
            console.out().print(past.text());
            console.out().print(summary.text());
            var open =
                    isPublic
                            ? application.getBean(PublicReports.class).write(went.run())
                            : Summary.NONE;
            console.out().print(open.text());
            console.out().flush();
            var exitCode =
                    past.hasFaults() || summary.hasFaults() || open.hasFaults()
                            ? ExitCode.DONE_WITH_FAULTS
                            : ExitCode.DONE;
            night.end(went.run(), exitCode);
            application.getBean(OperatorMail.class).ended(went.run(), summary, exitCode);
            return exitCode;
        }
    }
}
