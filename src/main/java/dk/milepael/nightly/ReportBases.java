package dk.milepael.nightly;

import dk.milepael.rules.since.Since.Medium;
import dk.milepael.store.Run;
import dk.milepael.store.RunStore;
import dk.milepael.store.ToldStore;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Since when shared reports tell: the copy of each reader, and the file that all can open. */
@Component
final class ReportBases {
    /** Longer than that no rhythm lets a reader wait; meetings may have come to their end. */
    private static final int MOST_DAYS = 31;

    private final ToldStore told;
    private final RunStore runs;
    private final Readers readers;

    ReportBases(ToldStore told, RunStore runs, Readers readers) {
        this.told = told;
        this.runs = runs;
        this.readers = readers;
    }

    /**
     * The night of the last report that a reader got.
     *
     * @param day its report day
     */
    record Base(long runId, LocalDate day, Medium medium) {
        private static final Comparator<Base> OLDEST_FIRST =
                Comparator.comparing(Base::day).thenComparingLong(Base::runId);
    }

    /** That of a reader, by the last one that was sent on an earlier day; null where none was. */
    @Nullable Base ofReader(Run run, String reader, String report) {
        return told.lastReport(run, reader, report, run.asOf().minusDays(1))
                .map(mail -> new Base(mail.runId(), mail.day(), Medium.REPORT))
                .orElse(null);
    }

    /**
     * That of the file: the oldest of its present readers', so that nobody misses anything, but of
     * the last month where one of them got it then; the last night of an earlier day where nobody
     * gets it or has got it yet; null where there was none.
     */
    @Nullable Base ofFile(Run run, SharedReport report) {
        var bases =
                readers.of(run).stream()
                        .filter(report.readers())
                        .flatMap(reader ->
                                Stream.ofNullable(
                                        ofReader(run, reader.recipient().slug(), report.stem())))
                        .collect(Collectors.toCollection(() -> new TreeSet<>(Base.OLDEST_FIRST)));
        if (bases.isEmpty()) {
            return runs.nightBefore(run)
                    .map(night -> new Base(night.id(), night.asOf(), Medium.REPORT))
                    .orElse(null);
        }
        var earliest = run.asOf().minusDays(MOST_DAYS);
        var oldest =
                bases.stream()
                        .filter(base -> !base.day().isBefore(earliest))
                        .findFirst()
                        .orElseGet(bases::getLast);
        return bases.size() == 1 ? oldest : new Base(oldest.runId(), oldest.day(), Medium.FILE);
    }

    /** The name of the folder of a base's night. */
    String night(Base base) {
        return String.valueOf(runs.byId(base.runId()).folder().getFileName());
    }
}
