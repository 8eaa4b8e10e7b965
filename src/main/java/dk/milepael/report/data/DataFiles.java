package dk.milepael.report.data;

import static dk.milepael.report.data.Entries.cell;
import static dk.milepael.report.data.Entries.changes;
import static dk.milepael.report.data.Entries.commitments;
import static dk.milepael.report.data.Entries.counts;
import static dk.milepael.report.data.Entries.id;
import static dk.milepael.report.data.Entries.kind;
import static dk.milepael.report.data.Entries.slips;
import static java.util.Objects.requireNonNull;

import dk.milepael.ingest.RefusedFile;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Section;
import dk.milepael.report.Words;
import dk.milepael.report.data.DataFile.FindingEntry;
import dk.milepael.report.data.DataFile.InitiativeEntry;
import dk.milepael.report.data.DataFile.MilestoneEntry;
import dk.milepael.report.data.DataFile.PlanEntry;
import dk.milepael.report.data.DataFile.ReferenceEntry;
import dk.milepael.report.data.DataFile.RefusedEntry;
import dk.milepael.report.data.DataFile.SectionEntry;
import dk.milepael.report.data.DataFile.SourceEntry;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.Judgement;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes the entries of data.json from judged plans. */
public final class DataFiles {
    private final Entries entries;

    public DataFiles(Words words) {
        this.entries = new Entries(words);
    }

    /**
     * The entry of a plan.
     *
     * @param sha256 of the file that its version was read from
     * @param removed its file left the folder, so that it is reported for the last time
     */
    public PlanEntry plan(JudgedPlan judged, String sha256, boolean removed) {
        var facts = judged.facts();
        var version = facts.compared().version();
        var heading = version.heading();
        var whole = judged.whole();
        return new PlanEntry(
                facts.planId(),
                heading.title(),
                heading.family().id(),
                heading.year(),
                heading.statusDate(),
                facts.received(),
                removed,
                id(whole.light()),
                entries.say(whole.reason()),
                counts(whole.counts()),
                findings(judged),
                new SourceEntry(facts.file(), sha256),
                sections(judged),
                version.annex().timeline().stream().map(Entries::timeline).toList(),
                version.annex().trackList().stream().map(Entries::trackGoal).toList(),
                version.initiatives().stream().map(each -> initiative(judged, each)).toList());
    }

    /** Those of the plan as a whole, and what its reading alone could find. */
    private List<FindingEntry> findings(JudgedPlan judged) {
        var remarks = judged.facts().compared().version().remarks();
        return entries.findings(
                Stream.concat(remarks.stream(), judged.whole().findings().stream())
                        .distinct()
                        .toList());
    }

    public RefusedEntry refused(RefusedFile file) {
        return new RefusedEntry(
                file.file(),
                file.sha256(),
                file.since(),
                file.reading().code().id(),
                entries.say(file.reading().message()));
    }

    private List<SectionEntry> sections(JudgedPlan judged) {
        var sections = judged.facts().compared().version().sections();
        return IntStream.range(0, sections.size())
                .mapToObj(i -> section(sections.get(i), judged.sections().get(i)))
                .toList();
    }

    private static SectionEntry section(Section section, Judgement judgement) {
        return new SectionEntry(
                section.number(),
                section.title(),
                section.level(),
                section.goal(),
                id(judgement.light()),
                counts(judgement.counts()));
    }

    private InitiativeEntry initiative(JudgedPlan judged, Initiative initiative) {
        var compared = judged.facts().compared();
        var change = compared.changes().get(initiative.id());
        var judgement = requireNonNull(judged.initiatives().get(initiative.id()));
        var content = initiative.content();
        var promise = initiative.promise();
        var progress = initiative.progress();
        return new InitiativeEntry(
                initiative.id(),
                initiative.label().number(),
                initiative.label().title(),
                compared.version().path(initiative).stream().map(Section::title).toList(),
                content.goal(),
                content.description(),
                promise.owners().stream().map(Entries::owner).toList(),
                content.tracks().stream().map(Entries::track).toList(),
                promise.amounts().stream().map(Entries::amount).toList(),
                content.criteria().stream().map(Entries::criterion).toList(),
                content.organisation(),
                content.followUpPlan(),
                progress.status(),
                Entries.deadline(promise.deadline()),
                progress.done(),
                progress.doneRaw(),
                Entries.ownLight(progress.own()),
                Entries.deviation(progress.deviation()),
                Entries.outcome(progress.outcome()),
                id(judgement.light()),
                entries.say(judgement.reason()),
                counts(judgement.counts()),
                entries.findings(judgement.findings()),
                commitments(promise.commitments()),
                references(compared.version(), initiative),
                compared.isFirst() ? null : kind(change),
                changes(change),
                slips(change),
                LineageEntries.of(judged.facts(), initiative),
                CorrectionEntries.of(judged.facts().corrected(), initiative.id()),
                cell(initiative.origin().cell()),
                initiative.milestones().stream().map(each -> milestone(judged, each)).toList());
    }

    private static List<ReferenceEntry> references(PlanVersion version, Initiative initiative) {
        return initiative.content().references().stream()
                .map(each -> Entries.reference(each, version.target(initiative, each)))
                .toList();
    }

    private MilestoneEntry milestone(JudgedPlan judged, Milestone milestone) {
        var compared = judged.facts().compared();
        var change = compared.changes().get(milestone.id());
        var judgement = requireNonNull(judged.milestones().get(milestone.id()));
        var progress = milestone.progress();
        return new MilestoneEntry(
                milestone.id(),
                milestone.text(),
                milestone.action(),
                Entries.deadline(milestone.deadline()),
                progress.done(),
                progress.doneRaw(),
                progress.status(),
                milestone.owner(),
                Entries.ownLight(progress.own()),
                Entries.deviation(progress.deviation()),
                Entries.outcome(progress.outcome()),
                id(judgement.light()),
                entries.say(judgement.reason()),
                entries.findings(judgement.findings()),
                commitments(milestone.commitments()),
                compared.isFirst() ? null : kind(change),
                changes(change),
                slips(change),
                CorrectionEntries.of(judged.facts().corrected(), milestone.id()),
                cell(milestone.origin().cell()));
    }
}
