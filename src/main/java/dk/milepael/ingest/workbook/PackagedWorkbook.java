package dk.milepael.ingest.workbook;

import java.io.IOException;
import java.nio.file.Path;

/** A checked xlsx file, read by POI's user model where that can hold it, else in one pass. */
final class PackagedWorkbook {
    private PackagedWorkbook() {}

    static Contents read(Path file, Cleaning cleaning) throws IOException {
        return XmlParts.areTooLarge(file)
                ? LargeWorkbook.read(file, cleaning)
                : small(file, cleaning);
    }

    private static Contents small(Path file, Cleaning cleaning) throws IOException {
        var refusal = LargeWorkbook.refusal(file);
        return refusal.isPresent() ? refusal.get() : SpreadsheetFile.read(file, cleaning);
    }
}
