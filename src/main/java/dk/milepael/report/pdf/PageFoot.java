package dk.milepael.report.pdf;

import dk.milepael.report.Pages;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The foot of every page: the title, and «Side 1 af 7»; where they stand is the theme's. */
final class PageFoot {
    private static final String TITLE = "foot-title";
    private static final String NUMBER = "foot-number";

    private static final Pattern PLACEHOLDER = Pattern.compile("(?=\\{)|(?<=\\})");

    private PageFoot() {}

    static void add(Document page) {
        var body = Pages.first(page, "body");
        var content = body.getFirstChild();
        var title = Pages.child(body, "div", TitlesAgain.brief(Pages.title(page)));
        title.setAttribute("class", TITLE);
        var number = Pages.child(body, "div", "");
        number.setAttribute("class", NUMBER);
        fill(number, Pages.meta(page, "page-number"));
        body.insertBefore(title, content);
        body.insertBefore(number, content);
    }

    static boolean isPartOf(Element element) {
        return Pages.hasClass(element, TITLE) || Pages.hasClass(element, NUMBER);
    }

    private static void fill(Element number, String words) {
        for (var part : PLACEHOLDER.split(words, 0)) {
            switch (part) {
                case "{side}" -> Pages.child(number, "span", "").setAttribute("class", "page");
                case "{sider}" -> Pages.child(number, "span", "").setAttribute("class", "pages");
                default -> number.appendChild(number.getOwnerDocument().createTextNode(part));
            }
        }
    }
}
