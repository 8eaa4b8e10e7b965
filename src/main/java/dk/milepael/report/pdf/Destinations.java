package dk.milepael.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfWriter;

/** The places that links and bookmarks lead to, which may not be laid out yet. */
final class Destinations {

    /**
     * A place in the document.
     *
     * @param page from 1
     * @param height from the foot of the page, in points
     */
    record Place(int page, float height) {}

    private static final Place START = new Place(1, 0);

    private final Set<String> known;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<String, PdfIndirectReference> references = new LinkedHashMap<>();

    /** To the elements with those ids. */
    Destinations(Set<String> known) {
        this.known = known;
    }

    /** Whether there is an element with that id, laid out or not. */
    boolean isKnown(String id) {
        return known.contains(id);
    }

    void note(String id, Place place) {
        places.putIfAbsent(id, place);
    }

    /** The page of an element, from 1; 0 where it is not laid out yet. */
    int page(String id) {
        var place = places.get(id);
        return place == null ? 0 : place.page();
    }

    /** What a link to the element refers to; it is written in the end. */
    PdfIndirectReference reference(String id, PdfWriter writer) {
        return references.computeIfAbsent(id, _ -> writer.getPdfIndirectReference());
    }

    /** Where an element stands; the start of the document for one that is not shown. */
    PdfDestination destination(String id, PdfWriter writer) {
        var place = places.getOrDefault(id, START);
        var destination = new PdfDestination(PdfDestination.XYZ, 0, place.height(), 0);
        destination.addPage(writer.getPageReference(place.page()));
        return destination;
    }

    void write(PdfWriter writer) {
        for (var reference : references.entrySet()) {
            try {
                writer.addToBody(destination(reference.getKey(), writer), reference.getValue());
            } catch (IOException e) {
                throw new UncheckedIOException("writing where a link leads to", e);
            }
        }
    }
}
