package dk.milepael.report.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;

/**
 * Numbers of pages that later pieces decide: room is kept for each, and filled when the document is
 * whole.
 */
final class PageNumbers {
    static final String TOTAL = "total";

    /** Rather a little room too much than a number that sticks out. */
    private static final double MARGIN = 1.05;

    /** A place for a number that is not known yet, in a colour and size. */
    private record Room(String key, BaseFont font, float size, int colour, int digits) {}

    private final Map<Room, PdfTemplate> rooms = new LinkedHashMap<>();
    private final Destinations destinations;
    private final Weight weight;
    private double expected;
    private int total;

    PageNumbers(Destinations destinations, Weight weight) {
        this.destinations = destinations;
        this.weight = weight;
    }

    /** Notes how many pages a share of the document took. */
    void expect(int pages, double share) {
        expected = pages / share;
    }

    void setTotal(int pages) {
        total = pages;
    }

    boolean isOpen(String key) {
        return isAsked(key) && number(key) == 0;
    }

    /** The number; zeros in place of one that is not known yet. */
    String shown(String key) {
        if (!isAsked(key)) {
            return "";
        }
        int number = number(key);
        return number > 0 ? String.valueOf(number) : "0".repeat(digits(key));
    }

    private boolean isAsked(String key) {
        return key.equals(TOTAL) || (key.startsWith("#") && destinations.isKnown(key.substring(1)));
    }

    private int number(String key) {
        return key.equals(TOTAL) ? total : destinations.page(key.substring(1));
    }

    private int digits(String key) {
        double share = key.equals(TOTAL) ? 1 : weight.shareBefore(key.substring(1));
        return String.valueOf((int) Math.ceil(expected * share * MARGIN)).length();
    }

    /** Puts the place for a number on the page, its base line beginning there. */
    void place(PdfContentByte page, String key, TextLook look, float x, float y) {
        var room = new Room(key, look.font(), look.size(), look.colour(), digits(key));
        var template = rooms.computeIfAbsent(room, _ -> template(page, room));
        page.addTemplate(template, x, y);
    }

    void fill() {
        rooms.forEach((room, template) -> fill(template, room, shown(room.key())));
    }

    private static PdfTemplate template(PdfContentByte page, Room room) {
        float width = room.font().getWidthPoint("0".repeat(room.digits()), room.size());
        var template = page.createTemplate(width, room.size());
        template.setBoundingBox(new Rectangle(-width, -room.size(), 2 * width, 2 * room.size()));
        return template;
    }

    /** Flush right, so that a shorter number leaves its room on the left. */
    private static void fill(PdfTemplate template, Room room, String number) {
        float width = room.font().getWidthPoint("0".repeat(room.digits()), room.size());
        template.beginText();
        template.setFontAndSize(room.font(), room.size());
        template.setColorFill(new java.awt.Color(room.colour()));
        template.setTextMatrix(width - room.font().getWidthPoint(number, room.size()), 0);
        template.showText(number);
        template.endText();
    }
}
