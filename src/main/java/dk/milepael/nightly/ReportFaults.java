package dk.milepael.nightly;

import dk.milepael.plan.Message;
import dk.milepael.report.Flaw;
import dk.milepael.report.Words;
import dk.milepael.store.ReportStore;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a run set aside, and reports that were not made from the municipality's own templates. */
@Component
final class ReportFaults {
    private final RunStore runs;
    private final ReportStore reports;
    private final Renderers renderers;
    private final ReportDesk desk;
    private final Words words;

    ReportFaults(
            RunStore runs, ReportStore reports, Renderers renderers, ReportDesk desk, Words words) {
        this.runs = runs;
        this.reports = reports;
        this.renderers = renderers;
        this.desk = desk;
        this.words = words;
    }

    Stream<Message> of(Run run) {
        return Stream.of(
                        runs.unitsAside(run).stream().map(ReportFaults::aside),
                        reports.of(run).stream()
                                .filter(ReportStore.Written::builtInTemplate)
                                .map(ReportFaults::builtIn),
                        renderers.flaws().stream().map(this::flaw),
                        desk.flaws().stream().map(this::flaw))
                .flatMap(part -> part);
    }

    private static Message aside(RunStore.Aside unit) {
        return Message.of(key(unit.cause())).with("trin", unit.step()).with("enhed", unit.key());
    }

    private static String key(String cause) {
        if (HeapShare.TooLarge.isIn(cause)) {
            return "night.aside.memory";
        }
        return FaultWords.isFull(cause) ? "night.aside.full" : "night.aside";
    }

    private Message flaw(Flaw flaw) {
        return Message.of("night.flaw").with("fejl", flaw.told(words));
    }

    private static Message builtIn(ReportStore.Written report) {
        return Message.of("night.built-in").with("rapport", report.path());
    }
}
