package dk.milepael.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plan as one reading of one source gives it.
 *
 * @param sections in the order of the document; an initiative names its own by position
 * @param annex what the document lists beside its initiatives
 * @param leftOut rows that were seen and not read
 * @param remarks findings that only the reading itself could make
 */
public record PlanVersion(
        Heading heading,
        List<Section> sections,
        List<Initiative> initiatives,
        Annex annex,
        List<LeftOut> leftOut,
        List<Finding> remarks) {

    public PlanVersion {
        sections = List.copyOf(sections);
        initiatives = List.copyOf(initiatives);
        leftOut = List.copyOf(leftOut);
        remarks = List.copyOf(remarks);
    }

    /**
     * What a plan says of itself.
     *
     * @param year the plan year; null where none is told
     * @param statusDate the last day of the status words («status maj 2011» is 31 May 2011); null
     *     where none are told
     * @param statusRaw those words; null likewise
     * @param sheet the sheet it was read from
     * @param hiddenPlanId the plan's own id, where a workbook carries it; null otherwise
     */
    public record Heading(
            String title,
            Family family,
            @Nullable Integer year,
            @Nullable LocalDate statusDate,
            @Nullable String statusRaw,
            String sheet,
            @Nullable String hiddenPlanId) {

        /** The same heading of a workbook that carries a plan's id. */
        public Heading of(String planId) {
            return new Heading(title, family, year, statusDate, statusRaw, sheet, planId);
        }
    }

    /**
     * What a document lists beside its initiatives.
     *
     * @param timeline the steps on the way to the plan itself
     * @param trackList the goals of each track, where the document lists them
     */
    public record Annex(List<TimelineEntry> timeline, List<TrackGoal> trackList) {

        public static final Annex NONE = new Annex(List.of(), List.of());

        public Annex {
            timeline = List.copyOf(timeline);
            trackList = List.copyOf(trackList);
        }
    }

    /** The sections from the outermost to the initiative's own; empty where it stands in none. */
    public List<Section> path(Initiative initiative) {
        var path = new ArrayList<Section>();
        var level = Integer.MAX_VALUE;
        var own = initiative.section();
        for (int i = own == null ? -1 : own; i >= 0 && level > 1; i--) {
            var section = sections.get(i);
            if (section.level() < level) {
                path.add(section);
                level = section.level();
            }
        }
        Collections.reverse(path);
        return path;
    }

    /**
     * The initiative that a reference points to: in the section it names, else in the reader's own,
     * the one with its number and, where it gives one, its title.
     *
     * @return empty where no initiative, or more than one, is meant
     */
    public Optional<Initiative> target(Initiative reader, Reference reference) {
        var meant = near(reader, reference).filter(each -> reference.fits(each.label())).toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    /** The initiatives among which a reference looks for the one that it means. */
    public Stream<Initiative> near(Initiative reader, Reference reference) {
        return initiatives.stream().filter(each -> isUnder(each, reference, reader));
    }

    private boolean isUnder(Initiative initiative, Reference reference, Initiative reader) {
        var under = reference.under();
        return under == null
                ? Objects.equals(initiative.section(), reader.section())
                : path(initiative).stream().anyMatch(section -> section.isCalled(under));
    }

    /** The same version with other sections and initiatives. */
    public PlanVersion with(List<Section> groups, List<Initiative> rows) {
        return new PlanVersion(heading, groups, rows, annex, leftOut, remarks);
    }

    /** The same version under another heading. */
    public PlanVersion with(Heading other) {
        return new PlanVersion(other, sections, initiatives, annex, leftOut, remarks);
    }

    /** The same version with one more remark. */
    public PlanVersion with(Finding remark) {
        var more = new ArrayList<>(remarks);
        more.add(remark);
        return new PlanVersion(heading, sections, initiatives, annex, leftOut, more);
    }

    /** The same version with other remarks. */
    public PlanVersion withRemarks(List<Finding> others) {
        return new PlanVersion(heading, sections, initiatives, annex, leftOut, others);
    }

    public Stream<Milestone> milestones() {
        return initiatives.stream().flatMap(initiative -> initiative.milestones().stream());
    }
}
