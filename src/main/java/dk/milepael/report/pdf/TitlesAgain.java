package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * What a table that goes on over a page says again in its head, «2. Titel (fortsat)»: on the page
 * where it begins its place is left empty. The place is not drawn up behind the caption by a
 * negative margin, because the engine cannot lay out a table that begins above its own page.
 */
final class TitlesAgain {
    private static final String AGAIN = "again";
    private static final int LENGTH = 80;

    private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4");

    /** Tables in one piece, and cards, whose own head has their title. */
    private static final List<String> WITHOUT =
            List.of("figures", "strip", "whole", "legend", "card");

    private TitlesAgain() {}

    static void add(Document page) {
        var words = Pages.meta(page, "continued");
        var heading = "";
        for (var element : words.isEmpty() ? List.<Element>of() : Pages.all(page, "*")) {
            if (HEADINGS.contains(element.getLocalName())) {
                heading = Pages.text(element);
            } else if (element.getLocalName().equals("table")) {
                add(element, heading, words);
            }
        }
    }

    static boolean isPartOf(Element element) {
        return Pages.hasClass(element, AGAIN);
    }

    private static void add(Element table, String heading, String words) {
        var head = child(table, "thead");
        if (Pages.hasClass(table, "card")) {
            say(Pages.children(child(head, "tr")).get(1), " " + words);
        } else if (!heading.isEmpty()
                && WITHOUT.stream().noneMatch(kind -> Pages.hasClass(table, kind))) {
            table.setAttribute("class", table.getAttribute("class") + " titled");
            addRow(head, brief(heading) + " " + words);
        }
    }

    private static void addRow(Element head, String text) {
        var names = child(head, "tr");
        var row = Pages.child(head, "tr", "");
        row.setAttribute("class", AGAIN);
        var cell = Pages.child(row, "th", "");
        cell.setAttribute("colspan", String.valueOf(Pages.children(names).size()));
        say(cell, text);
        head.insertBefore(row, names);
    }

    private static void say(Element parent, String text) {
        Pages.child(parent, "span", text).setAttribute("class", AGAIN);
    }

    private static Element child(Element parent, String name) {
        return Pages.children(parent).stream()
                .filter(element -> element.getLocalName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a table has no " + name));
    }

    /** As much of a title as one line has room for. */
    static String brief(String title) {
        if (title.length() <= LENGTH) {
            return title;
        }
        int end = title.lastIndexOf(' ', LENGTH);
        return title.substring(0, end > LENGTH / 2 ? end : LENGTH) + " …";
    }
}
