package dk.milepael.ingest.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;

/** Opens the way of a large workbook to the bench: all checks, then its rows as they come. */
public final class StreamedRows {
    private StreamedRows() {}

    public static void read(Path file, Consumer<Grid.Row> rows)
            throws IOException, XMLStreamException {
        for (var check : WorkbookFiles.PACKAGE_CHECKS) {
            check.refusal(file)
                    .ifPresent(refused -> {
                        throw new IllegalStateException(refused.toString());
                    });
        }
        if (!XmlParts.areTooLarge(file)) {
            throw new IllegalStateException(file + " is not large");
        }
        LargeWorkbook.read(
                file,
                new RowSink() {
                    @Override
                    public void sheet(String name) {}

                    @Override
                    public void row(Grid.Row row) {
                        rows.accept(row);
                    }
                });
    }
}
