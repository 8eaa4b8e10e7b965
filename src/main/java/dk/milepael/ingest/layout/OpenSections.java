package dk.milepael.ingest.layout;

import dk.milepael.plan.Section;
import dk.milepael.plan.SourceCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sections of a plan as far as it has been read; the last one is open. */
public final class OpenSections {
    private final List<Section> sections = new ArrayList<>();

    public List<Section> all() {
        return sections;
    }

    /** The open section's position; null before the first. */
    public @Nullable Integer current() {
        return sections.isEmpty() ? null : (Integer) (sections.size() - 1);
    }

    public void open(Caption caption, TableRow row) {
        open(caption, row.source());
    }

    /** Opens a section that stands in a cell of its own. */
    public void open(Caption caption, SourceCell cell) {
        sections.add(new Section(caption.number(), caption.title(), level(caption), null, cell));
    }

    /** One below the section whose number it continues; the outermost where that one is missing. */
    private int level(Caption caption) {
        var parent = parent(caption.number(), sections.size() - 1);
        return parent == null ? 1 : parent.level() + 1;
    }

    private @Nullable Section parent(@Nullable String number, int from) {
        for (int i = from; number != null && i >= 0; i--) {
            var above = sections.get(i);
            if (above.number() != null && number.startsWith(above.number() + ".")) {
                return above;
            }
        }
        return null;
    }

    /** Gives the open section its goal; a second goal row is another line of it. */
    public void setGoal(String goal) {
        var open = sections.removeLast();
        var whole = open.goal() == null ? goal : open.goal() + "\n" + goal;
        sections.add(new Section(open.number(), open.title(), open.level(), whole, open.cell()));
    }

    /** A section's own goal, else the nearest one above it. */
    public @Nullable String goalOf(@Nullable Integer position) {
        var section = position == null ? null : sections.get(position);
        while (section != null && section.goal() == null) {
            section = parent(section.number(), sections.indexOf(section) - 1);
        }
        return section == null ? null : section.goal();
    }

    /** The title of a section; null for none. */
    public @Nullable String titleOf(@Nullable Integer position) {
        return position == null ? null : sections.get(position).title();
    }
}
