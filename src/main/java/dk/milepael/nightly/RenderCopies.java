package dk.milepael.nightly;

import dk.milepael.delivery.Subscription.Report;
import dk.milepael.nightly.Readers.Reader;
import dk.milepael.nightly.ReportBases.Base;
import dk.milepael.nightly.ReportFile.Format;
import dk.milepael.store.Run;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Writes the copies of shared reports that the run's mails need, since their readers last got the
 * report on another day than the file tells from: one for all readers of a day.
 */
@Component
final class RenderCopies implements Units {
    private static final Set<Report> SHARED =
            EnumSet.of(Report.PLANS, Report.OVERVIEW, Report.YEAR_AHEAD);

    private final Digests digests;
    private final Silence silence;
    private final SharedReports shared;
    private final ReportBases bases;
    private final MailedCopies copies;
    private final ReportFiles files;
    private final Map<String, ReportFile> byPath = new ConcurrentHashMap<>();

    RenderCopies(
            Digests digests,
            Silence silence,
            SharedReports shared,
            ReportBases bases,
            MailedCopies copies,
            ReportFiles files) {
        this.digests = digests;
        this.silence = silence;
        this.shared = shared;
        this.bases = bases;
        this.copies = copies;
        this.files = files;
    }

    /** A copy of a report that tells since a base; null for readers to whom it is new. */
    private record Copy(SharedReport report, @Nullable Base base) {}

    @Override
    public String step() {
        return "render-copies";
    }

    @Override
    public List<String> keys(Run run) {
        byPath.clear();
        if (silence.of(run).isPresent()) {
            return List.of();
        }
        var made =
                needed(run).entrySet().stream()
                        .flatMap(copy -> files(run, copy.getKey(), copy.getValue()))
                        .toList();
        made.forEach(file -> byPath.put(file.path(), file));
        return made.stream().map(ReportFile::path).distinct().toList();
    }

    private Map<Copy, Set<Format>> needed(Run run) {
        var byStem =
                shared.of(run).stream()
                        .collect(Collectors.toMap(SharedReport::stem, Function.identity()));
        var needed = new LinkedHashMap<Copy, Set<Format>>();
        for (var digest : digests.of(run, RenderCopies::getsSharedReports)) {
            Attachments.wanted(run, digest).stream()
                    .flatMap(wanted -> Stream.ofNullable(byStem.get(wanted.stem())))
                    .map(report -> copy(run, digest, report))
                    .filter(copy -> copies.isNeeded(run, copy.report().stem(), copy.base()))
                    .forEach(copy ->
                            needed.computeIfAbsent(copy, _ -> EnumSet.noneOf(Format.class))
                                    .addAll(formats(digest)));
        }
        return needed;
    }

    private Copy copy(Run run, Digest digest, SharedReport report) {
        return new Copy(report, bases.ofReader(run, digest.slug(), report.stem()));
    }

    private static Set<Format> formats(Digest digest) {
        var isWordToo = digest.reader().recipient().subscription().word();
        return isWordToo ? EnumSet.of(Format.PDF, Format.DOCX) : EnumSet.of(Format.PDF);
    }

    private Stream<ReportFile> files(Run run, Copy copy, Set<Format> formats) {
        var report = copy.report();
        var stem = copies.stem(report.stem(), copy.base());
        return files.of(
                stem, report.planId(), formats, () -> shared.page(run, report, stem, copy.base()));
    }

    private static boolean getsSharedReports(Reader reader) {
        return !Collections.disjoint(reader.recipient().subscription().reports(), SHARED);
    }

    @Override
    public Runnable work(Run run, String path) {
        return files.write(run, Objects.requireNonNull(byPath.get(path), path));
    }
}
