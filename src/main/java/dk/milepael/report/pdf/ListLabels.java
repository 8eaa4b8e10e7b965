package dk.milepael.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.render.BlockBox;
import org.openpdf.render.Box;
import org.openpdf.render.MarkerData;
import org.openpdf.render.PageBox;
import org.openpdf.render.RenderingContext;
import org.w3c.dom.Element;

/**
 * Finds the list item that a bullet or number is painted for: the engine paints the items of a page
 * first, then their marks, and doesn't say which belongs to which.
 */
final class ListLabels {

    /** A mark's place, in the engine's dots from the top of the whole document. */
    private record Place(Element item, int left, int right, int top, int bottom) {
        boolean holds(float x, float y) {
            return left <= x && x < right && top <= y && y <= bottom;
        }
    }

    private final List<Place> places = new ArrayList<>();

    /** A new page begins. */
    void forget() {
        places.clear();
    }

    /** A box that is painted on this page. */
    void note(RenderingContext context, Box box) {
        var element = box.getElement();
        var page = context.getPage();
        if (!(box instanceof BlockBox item) || element == null || page == null) {
            return;
        }
        var marker = item.getMarkerData();
        if (marker != null) {
            places.add(place(item, marker, element, page));
        }
    }

    /** The innermost item that a mark at this place stands before; null where none does. */
    @Nullable Element itemBeside(float x, float y) {
        return places.reversed().stream()
                .filter(place -> place.holds(x, y))
                .findFirst()
                .map(Place::item)
                .orElse(null);
    }

    private static Place place(BlockBox item, MarkerData marker, Element element, PageBox page) {
        var line = marker.getReferenceLine();
        int text = line == null ? item.getAbsX() : line.getAbsX();
        int top = Math.max(item.getAbsY(), page.getTop());
        int bottom = Math.min(item.getAbsY() + item.getHeight(), page.getBottom());
        return new Place(element, text - marker.getLayoutWidth(), text, top, bottom);
    }
}
