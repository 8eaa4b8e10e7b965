package dk.milepael.history;

import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Family;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Origin;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Precision;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Section;
import dk.milepael.plan.SourceCell;
import java.time.LocalDate;
import java.util.List;

/** Plans of Nørreå Kommune, made by hand for tests. */
public final class PlanWorld {
    private PlanWorld() {}

    public static SourceCell cell(String address) {
        return new SourceCell("Plan", address);
    }

    public static Origin at(String address) {
        return new Origin(cell(address), false, null);
    }

    public static Deadline day(String iso, DeadlineNote... notes) {
        return dated(iso, iso, Precision.DAY, notes);
    }

    public static Deadline dated(
            String first, String last, Precision precision, DeadlineNote... notes) {
        var due = LocalDate.parse(last);
        return new Deadline(
                last,
                DeadlineKind.DATED,
                LocalDate.parse(first),
                due,
                due,
                precision,
                null,
                List.of(notes));
    }

    public static Deadline undated(String raw, DeadlineKind kind) {
        return new Deadline(raw, kind, null, null, null, null, null, List.of());
    }

    public static Milestone milestone(String id, String action, String text, Deadline deadline) {
        return milestone(id, action, text, deadline, Progress.NONE);
    }

    public static Milestone milestone(
            String id, String action, String text, Deadline deadline, Progress progress) {
        return new Milestone(
                id, action, text, deadline, progress, "Karla Brink", List.of(), at("B" + 9));
    }

    public static Initiative initiative(
            String id, Integer section, String number, String title, Milestone... rows) {
        return new Initiative(
                id,
                section,
                new Initiative.Label(number, title),
                Initiative.Content.of(null),
                Initiative.Promise.NONE,
                Progress.NONE,
                List.of(rows),
                at("A" + id.replaceAll("\\D", "")));
    }

    public static Section section(String number, String title, int level) {
        return new Section(number, title, level, null, cell("A" + 1));
    }

    public static PlanVersion plan(List<Section> sections, Initiative... initiatives) {
        return plan("Plan for lokaler", 2026, sections, initiatives);
    }

    public static PlanVersion plan(
            String title, Integer year, List<Section> sections, Initiative... initiatives) {
        var heading =
                new PlanVersion.Heading(
                        title, Family.ACTION_CATALOGUE, year, null, null, "Plan", null);
        return new PlanVersion(
                heading,
                sections,
                List.of(initiatives),
                PlanVersion.Annex.NONE,
                List.of(),
                List.of());
    }
}
