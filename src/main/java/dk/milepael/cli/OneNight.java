package dk.milepael.cli;

import dk.milepael.nightly.FaultWords;
import dk.milepael.nightly.Night;
import dk.milepael.nightly.NightlyApplication;
import dk.milepael.nightly.OperatorAlarm;
import dk.milepael.nightly.OperatorMail;
import dk.milepael.nightly.Past;
import dk.milepael.nightly.PublicReports;
import dk.milepael.nightly.Settings;
import dk.milepael.nightly.Summaries;
import dk.milepael.nightly.Summary;
import dk.milepael.nightly.UnwritableFolder;
import dk.milepael.report.Words;
import dk.milepael.store.Run;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/**
 * Runs the nightly job once, with its summary on the console; whatever stops it, the operator is
 * told.
 */
final class OneNight {
    private final Console console;
    private final Settings settings;
    private final OperatorAlarm alarm;

    OneNight(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
        this.alarm = new OperatorAlarm(settings, console.clock());
    }

    /**
     * What a run is to do.
     *
     * @param knownAt versions first read later are left out; null for none
     * @param history the folder of older status files to read before; null for none
     * @param isPublic whether the public variant is written too
     */
    record Wanted(
            LocalDate asOf, @Nullable LocalDate knownAt, @Nullable Path history, boolean isPublic) {

        /** The usual run of a day. */
        static Wanted of(LocalDate day) {
            return new Wanted(day, null, null, false);
        }
    }

    /**
     * The exit code of the run.
     *
     * @throws RuntimeException of which the operator was told
     */
    int run(Wanted wanted) {
        try {
            UnwritableFolder.mustBeWritable(settings.folders().data());
            UnwritableFolder.mustBeWritable(settings.folders().output());
            return new Turn(console).take(settings, () -> alone(wanted));
        } catch (RuntimeException fault) {
            throw told(wanted, fault);
        } catch (Error fault) {
            throw told(wanted, new IllegalStateException(fault));
        }
    }

    /** As the mail may fail for the same cause, it must not hide it. */
    private RuntimeException told(Wanted wanted, RuntimeException fault) {
        try {
            alarm.stopped(wanted.asOf(), ExitCode.FAILED, fault);
        } catch (RuntimeException untold) {
            fault.addSuppressed(untold);
        }
        return fault;
    }

    private int alone(Wanted wanted) {
        try (var application = NightlyApplication.start(settings, console.clock())) {
            alarm.tells(application.getBean(OperatorMail.class).addresses(wanted.asOf()));
            return run(application, wanted);
        }
    }

    private int run(ApplicationContext application, Wanted wanted) {
        var past =
                wanted.history() == null
                        ? Summary.NONE
                        : application.getBean(Past.class).read(wanted.history(), wanted.asOf());
        var went = application.getBean(Night.class).run(wanted.asOf(), wanted.knownAt());
        return went.toItsEnd()
                ? ended(application, went.run(), past, wanted)
                : cutShort(application, went);
    }

    private int cutShort(ApplicationContext application, Night.Went went) {
        var words = new FaultWords(new Words(Words.DANISH));
        var cause = went.cause() == null ? "" : ": " + words.of(went.cause());
        console.err()
                .println(
                        "Kørslen kunne ikke fortsætte%s. Mere står i loggen i %s. Start den igen; den fortsætter, hvor den slap."
                                .formatted(cause, settings.folders().data().resolve("logs")));
        application.getBean(OperatorMail.class).failed(went, ExitCode.FAILED);
        return ExitCode.FAILED;
    }

    private int ended(ApplicationContext application, Run run, Summary past, Wanted wanted) {
        var summary = application.getBean(Summaries.class).of(run);
        print(List.of(past, summary));
        var open =
                wanted.isPublic()
                        ? application.getBean(PublicReports.class).write(run)
                        : Summary.NONE;
        print(List.of(open));
        var exitCode =
                Stream.of(past, summary, open).anyMatch(Summary::hasFaults)
                        ? ExitCode.DONE_WITH_FAULTS
                        : ExitCode.DONE;
        application.getBean(OperatorMail.class).ended(run, summary, exitCode);
        return application.getBean(Night.class).end(run, exitCode);
    }

    private void print(List<Summary> summaries) {
        summaries.forEach(summary -> console.out().print(summary.text()));
        console.out().flush();
    }
}
