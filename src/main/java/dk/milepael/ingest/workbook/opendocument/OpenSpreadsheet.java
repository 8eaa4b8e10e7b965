package dk.milepael.ingest.workbook.opendocument;

import dk.milepael.ingest.workbook.xml.Markup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipFile;

/** An OpenDocument spreadsheet; neither macros nor links to other files are followed. */
public record OpenSpreadsheet(List<OpenSheet> sheets) {
    private static final String CONTENT = "content.xml";
    private static final String STYLES = "styles.xml";

    /** The style that copies of other files' sheets lie in. */
    private static final String COPY_OF_ANOTHER_FILE = "ta_extref";

    public OpenSpreadsheet {
        sheets = List.copyOf(sheets);
    }

    /**
     * Reads a package whose entries have been checked.
     *
     * @param mostCells cells that hold anything, all repetitions counted
     * @return empty where it holds more
     */
    public static Optional<OpenSpreadsheet> read(Path file, int mostCells) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var styles = new OpenStyles();
            try (var xml = Markup.open(zip, STYLES).orElse(null)) {
                if (xml != null) {
                    xml.children(name -> styles.read(name, xml));
                }
            }
            try (var xml =
                    Markup.open(zip, CONTENT).orElseThrow(() -> new IOException("no content"))) {
                var allowance = new Allowance(mostCells);
                var sheets = sheets(xml, styles, allowance);
                return allowance.isExceeded()
                        ? Optional.empty()
                        : Optional.of(new OpenSpreadsheet(sheets));
            }
        }
    }

    /** Styles stand before the sheets that use them. */
    private static List<OpenSheet> sheets(Markup xml, OpenStyles styles, Allowance allowance)
            throws IOException {
        var sheets = new ArrayList<OpenSheet>();
        xml.children(part -> {
            if (!part.equals("body")) {
                styles.read(part, xml);
                return;
            }
            xml.children(_ ->
                    xml.children(child -> {
                        if (child.equals("table")
                                && !xml.attribute("style-name", "").equals(COPY_OF_ANOTHER_FILE)) {
                            sheets.add(new SheetReader(xml, styles, allowance).read());
                        }
                    }));
        });
        return sheets;
    }

    /** How many cells may still be read. */
    static final class Allowance {
        private long left;

        Allowance(int most) {
            left = most;
        }

        void take(long cells) {
            left -= cells;
        }

        boolean isExceeded() {
            return left < 0;
        }
    }
}
