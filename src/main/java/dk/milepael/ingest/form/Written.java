package dk.milepael.ingest.form;

import dk.milepael.plan.Initiative;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Party;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Role;
import dk.milepael.plan.Section;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of a plan as staff would write them into a cell; nothing where there are none. */
final class Written {
    private Written() {}

    static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /** A numbered heading: «1. Økonomi», «1.1 Budget», «A. Takster». */
    static String heading(@Nullable String number, String title) {
        if (number == null) {
            return title;
        }
        return number + (number.contains(".") ? " " : ". ") + title;
    }

    static String heading(Section section) {
        return heading(section.number(), section.title());
    }

    static String heading(Initiative initiative) {
        return heading(initiative.label().number(), initiative.label().title());
    }

    static String deadline(Milestone milestone) {
        return milestone.deadline() == null ? "" : milestone.deadline().raw();
    }

    static String deadline(Initiative initiative) {
        var deadline = initiative.promise().deadline();
        return deadline == null ? "" : deadline.raw();
    }

    static String status(Progress progress) {
        return text(progress.status());
    }

    /** Those who are more than involved, each as the column of owners has them. */
    static String owners(Initiative initiative) {
        return initiative.promise().owners().stream()
                .filter(party -> party.role() != Role.INVOLVERET)
                .map(Party::name)
                .collect(Collectors.joining("; "));
    }
}
