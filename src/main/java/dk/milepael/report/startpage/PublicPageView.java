package dk.milepael.report.startpage;

import dk.milepael.report.Masthead;
import java.util.List;

/** The page that links to every public report. */
record PublicPageView(Masthead head, List<Row> reports) {

    /** A report in each of its formats. */
    record Row(String title, List<Link> links) {}

    /**
     * A link, with what is read aloud of it, since its text alone is the same in every row.
     *
     * @param address relative to the page
     */
    record Link(String text, String address, String label) {}
}
