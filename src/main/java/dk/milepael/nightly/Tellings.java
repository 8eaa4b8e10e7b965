package dk.milepael.nightly;

import dk.milepael.nightly.ReportBases.Base;
import dk.milepael.report.lines.Line;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.since.News;
import dk.milepael.rules.since.Since;
import dk.milepael.rules.since.Since.Medium;
import dk.milepael.rules.since.Stood;
import dk.milepael.rules.since.Told;
import dk.milepael.store.Run;
import dk.milepael.store.StoodStore;
import dk.milepael.store.ToldStore;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened since each reader of a run's reports and mails was last told. */
@Component
final class Tellings {
    private final JudgedPlans judged;
    private final StoodStore stood;
    private final ToldStore told;
    private final Map<Long, News> news = new ConcurrentHashMap<>();

    Tellings(JudgedPlans judged, StoodStore stood, ToldStore told) {
        this.judged = judged;
        this.stood = stood;
        this.told = told;
    }

    /** How the lines of a plan stand, rows that are gone included, by key. */
    static Map<String, Stood> stood(JudgedPlan plan) {
        var lines = new LinkedHashMap<String, Stood>();
        Line.withGone(plan).forEach(line -> lines.put(line.key(), line.stood()));
        return lines;
    }

    /**
     * For readers of a report on whole plans.
     *
     * @param base the night of the last one that they got; null where they got none
     */
    Since ofReport(Run run, @Nullable Base base, Collection<JudgedPlan> plans) {
        if (base == null) {
            return Since.NEVER;
        }
        var since = ofPlans(run, base.runId(), base.day(), plans);
        return new Since(since.day(), base.medium(), since.events());
    }

    private Since ofPlans(Run run, long then, LocalDate day, Collection<JudgedPlan> plans) {
        var all = new HashMap<String, Stood>();
        plans.forEach(plan -> all.putAll(stood.of(plan.facts().planId(), then)));
        if (all.isEmpty()) {
            return Since.NEVER;
        }
        var own = plans.stream().flatMap(plan -> stood(plan).keySet().stream()).toList();
        var events = news(run).since(new Told(day, all, null), new LinkedHashSet<>(own));
        return new Since(day, Medium.REPORT, events);
    }

    /** For an owner's report: since the owner's last mail of an earlier day. */
    Since ofOwnersReport(Run run, Portfolio owner) {
        return ofReader(run, owner.slug(), keys(owner), run.asOf().minusDays(1));
    }

    /**
     * For a mail: since the reader's last one.
     *
     * @param own the keys of the lines that the mail is on
     */
    Since ofMail(Run run, String reader, Set<String> own) {
        return ofReader(run, reader, own, run.asOf());
    }

    private Since ofReader(Run run, String reader, Set<String> own, LocalDate until) {
        return told.last(run, reader, until)
                .map(mail -> {
                    var lines = mail.lines();
                    var asked = new HashSet<>(own);
                    asked.addAll(lines == null ? Set.of() : lines);
                    var then = new Told(mail.day(), stood.of(asked, mail.runId()), lines);
                    return new Since(mail.day(), Medium.MAIL, news(run).since(then, own));
                })
                .orElse(Since.NEVER);
    }

    /** For a part of a mail that is on a plan or sections of it: since the reader's last mail. */
    Since ofPlan(Run run, String reader, ManagedLines lines) {
        return told.last(run, reader, run.asOf())
                .map(mail -> {
                    var plan = lines.plan().facts().planId();
                    var then = new Told(mail.day(), stood.of(plan, mail.runId()), null);
                    var keys = lines.keys();
                    var events =
                            news(run).since(then, keys).stream()
                                    .filter(event -> lines.isWhole() || keys.contains(event.key()))
                                    .toList();
                    return new Since(mail.day(), Medium.MAIL, events);
                })
                .orElse(Since.NEVER);
    }

    /** For a part of a mail that is on all plans: since the reader's last mail. */
    Since ofAll(Run run, String reader, List<JudgedPlan> plans) {
        return told.last(run, reader, run.asOf())
                .map(mail -> ofPlans(run, mail.runId(), mail.day(), plans))
                .map(since -> new Since(since.day(), Medium.MAIL, since.events()))
                .orElse(Since.NEVER);
    }

    /** The keys of all lines of an owner, in their order. */
    static Set<String> keys(Portfolio owner) {
        return Stream.of(owner.lines(), owner.dropped(), owner.gone())
                .flatMap(List::stream)
                .map(Line::key)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private News news(Run run) {
        return news.computeIfAbsent(
                run.id(),
                _ -> {
                    var now = new HashMap<String, Stood>();
                    var plans = judged.all(run);
                    plans.forEach(plan -> now.putAll(stood(plan)));
                    var ids = plans.stream().map(plan -> plan.facts().planId());
                    return new News(now, ids.collect(Collectors.toSet()));
                });
    }
}
