package dk.milepael.report.startpage;

import java.util.List;

/** What lies in the public folder: reports with the endings that they were written in. */
public record PublicPageFacts(List<Item> reports) {
    public PublicPageFacts {
        reports = List.copyOf(reports);
    }

    /**
     * A report.
     *
     * @param stem its path below the public folder, without the ending
     * @param endings such as {@code .pdf}
     */
    public record Item(String title, String stem, List<String> endings) {
        public Item {
            endings = List.copyOf(endings);
        }
    }
}
