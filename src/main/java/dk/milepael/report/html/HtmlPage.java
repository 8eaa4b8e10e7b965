package dk.milepael.report.html;

import dk.milepael.report.BoundWords;
import dk.milepael.report.Pages;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes a page for a browser, row by row: one file that holds all it needs. */
public final class HtmlPage {
    private static final String CONTENT_ID = "indhold";

    private final String theme;

    public HtmlPage(String theme) {
        this.theme = theme;
    }

    /** Writes the page in UTF-8; the stream stays open. */
    public void write(String xhtml, OutputStream out) {
        var page = prepared(xhtml);
        try {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            new HtmlWriter(writer, new RowReader(xhtml)).write(page);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("writing " + Pages.title(page), e);
        }
    }

    private Document prepared(String xhtml) {
        var page = LeanTree.of(xhtml);
        Pages.fillContents(page);
        BoundWords.in(Pages.first(page, "body"));
        Pages.all(page, "figure").forEach(ChartPicture::draw);
        Pages.all(page, "table").forEach(ColumnNames::giveToCells);
        Pages.all(page, "table").forEach(TableRoles::give);
        Pages.all(page, "table").forEach(HtmlPage::letScroll);
        addLandmarks(page);
        ContentPolicy.set(page);
        fillHead(Pages.first(page, "head"));
        return page;
    }

    private void fillHead(Element head) {
        var charset = Pages.child(head, "meta", "");
        charset.setAttribute("charset", "UTF-8");
        head.insertBefore(charset, head.getFirstChild());
        var viewport = Pages.child(head, "meta", "");
        viewport.setAttribute("name", "viewport");
        viewport.setAttribute("content", "width=device-width, initial-scale=1");
        // a municipality's theme cannot end the style and begin a script
        Pages.child(head, "style", theme.replace("</", "<\\/"));
    }

    /**
     * A narrow screen scrolls the table, not the page; the keyboard reaches it. A group and not a
     * region, because a page of many tables would have many landmarks.
     */
    private static void letScroll(Element table) {
        var frame = wrapped("div", table);
        frame.setAttribute("class", "scroll");
        frame.setAttribute("role", "group");
        frame.setAttribute("tabindex", "0");
        var caption = table.getElementsByTagName("caption").item(0);
        frame.setAttribute("aria-label", caption == null ? "" : Pages.text(caption));
    }

    private static Element wrapped(String name, Element element) {
        var wrapper = Pages.child((Element) element.getParentNode(), name, "");
        element.getParentNode().replaceChild(wrapper, element);
        wrapper.appendChild(element);
        return wrapper;
    }

    private static void addLandmarks(Document page) {
        var body = Pages.first(page, "body");
        var content = new ArrayList<Node>();
        for (var child = body.getFirstChild(); child != null; child = child.getNextSibling()) {
            content.add(child);
        }
        var skip = Pages.child(body, "a", Pages.meta(page, "skip"));
        skip.setAttribute("class", "skip");
        skip.setAttribute("href", "#" + CONTENT_ID);
        body.insertBefore(skip, body.getFirstChild());
        var main = Pages.child(body, "main", "");
        main.setAttribute("id", CONTENT_ID);
        content.stream().filter(node -> !isOutsideMain(node)).forEach(main::appendChild);
        Pages.all(page, "footer").forEach(body::appendChild);
    }

    private static boolean isOutsideMain(Node node) {
        return node instanceof Element element
                && (element.getLocalName().equals("header")
                        || element.getLocalName().equals("footer"));
    }
}
