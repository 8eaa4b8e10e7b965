package dk.milepael.ingest.layout.cards;

import dk.milepael.ingest.layout.Caption;
import dk.milepael.ingest.layout.WordLists;
import dk.milepael.plan.Section;
import dk.milepael.plan.SourceCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The sections of a plan as far as it has been read; the last one is open. */
final class Chapters {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private final CardWords words;
    private final List<Section> sections = new ArrayList<>();
    private final List<Kind> kinds = new ArrayList<>();
    private @Nullable Integer open;

    Chapters(CardWords words) {
        this.words = words;
    }

    /**
     * What a section's level is told by.
     *
     * @param style the level of its heading style; 0 where it has none
     * @param plain neither numbered nor styled
     * @param opensInner a heading follows at once
     */
    private record Kind(int style, boolean plain, boolean opensInner, boolean ofResults) {}

    List<Section> all() {
        return sections;
    }

    /** The open section's position; null before the first of a sheet. */
    @Nullable Integer current() {
        return open;
    }

    /** Whether what comes tells of last year's work. */
    boolean isInResults() {
        return open != null && kinds.get(open).ofResults();
    }

    /** The year that the open section, or one above it, names; null where none does. */
    @Nullable Integer year() {
        var level = Integer.MAX_VALUE;
        for (int i = open == null ? -1 : open; i >= 0; i--) {
            var year = YEAR.matcher(sections.get(i).title());
            if (sections.get(i).level() < level && year.find()) {
                return Integer.valueOf(year.group());
            }
            level = Math.min(level, sections.get(i).level());
        }
        return null;
    }

    /** Whether a heading of this style stands below the open section. */
    boolean isBelowOpen(int style) {
        return open != null && style > kinds.get(open).style();
    }

    void startSheet() {
        open = null;
    }

    void open(CardItem.Heading heading) {
        var plain = !heading.caption().isNumbered() && heading.look().style() == 0;
        var parent = parent(heading, plain);
        add(heading.caption(), parent, heading.cell());
        var inResults = parent != null && kinds.get(parent).ofResults();
        kinds.add(
                new Kind(
                        heading.look().style(),
                        plain,
                        heading.look().opensInner(),
                        inResults || words.isOfResults(heading.caption().title())));
    }

    /** Opens a section again that stands over several sheets; false where there is none such. */
    boolean openAgain(Caption caption) {
        for (int i = 0; i < sections.size(); i++) {
            if (isOf(sections.get(i), caption)) {
                open = i;
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(Section section, Caption caption) {
        return Objects.equals(section.number(), caption.number())
                && WordLists.fold(section.title()).equals(WordLists.fold(caption.title()));
    }

    /** Opens a section named by its sheet, below the open one. */
    void openSheet(Caption name, SourceCell cell) {
        add(name, open == null ? byNumber(name.number()) : open, cell);
        kinds.add(new Kind(0, true, false, words.isOfResults(name.title())));
    }

    private void add(Caption caption, @Nullable Integer parent, SourceCell cell) {
        var level = parent == null ? 1 : sections.get(parent).level() + 1;
        sections.add(new Section(caption.number(), caption.title(), level, null, cell));
        open = sections.size() - 1;
    }

    private @Nullable Integer parent(CardItem.Heading heading, boolean plain) {
        var numbered = byNumber(heading.caption().number());
        if (numbered != null || open == null) {
            return numbered;
        }
        return plain
                ? parentOfPlain(open, heading.look().opensInner())
                : byStyle(heading.look().style());
    }

    /** The last section whose number it continues. */
    private @Nullable Integer byNumber(@Nullable String number) {
        for (int i = sections.size() - 1; number != null && i >= 0; i--) {
            var above = sections.get(i).number();
            if (above != null && number.startsWith(above + ".")) {
                return i;
            }
        }
        return null;
    }

    private @Nullable Integer byStyle(int style) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            var its = kinds.get(i).style();
            if (its > 0 && its < style) {
                return i;
            }
        }
        return null;
    }

    /** Below a heading that it follows at once; else beside the last plain one. */
    private @Nullable Integer parentOfPlain(int before, boolean opensInner) {
        if (kinds.get(before).opensInner()) {
            return before;
        }
        if (opensInner || !kinds.get(before).plain()) {
            return null;
        }
        for (int i = before; i >= 0; i--) {
            if (sections.get(i).level() < sections.get(before).level()) {
                return i;
            }
        }
        return null;
    }
}
