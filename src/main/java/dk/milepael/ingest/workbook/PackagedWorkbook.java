package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.nio.file.Path;

/** A checked xlsx file, read by POI's user model where that can hold it, else in one pass. */
final class PackagedWorkbook {
    private PackagedWorkbook() {}

    static Contents read(Path file) throws IOException {
        return switch (XmlParts.weigh(file)) {
            case SMALL -> small(file);
            case LARGE -> LargeWorkbook.read(file);
            case UNSAFE -> Refused.because(Refusal.UNSAFE);
            case DAMAGED -> Refused.because(Refusal.DAMAGED);
        };
    }

    private static Contents small(Path file) throws IOException {
        var refusal = LargeWorkbook.refusal(file);
        return refusal.isPresent() ? refusal.get() : SpreadsheetFile.read(file);
    }
}
