package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;

/** Reads xlsx, xlsm, xls and csv in this process, each by its content whatever it is called. */
public final class WorkbookFiles implements FileReader {
    private static final Logger LOG = System.getLogger(WorkbookFiles.class.getName());

    /** In this order: each check trusts what the ones before it have seen to. */
    private static final List<Check> PACKAGE_CHECKS =
            List.of(new Directory(), new Entries(), new PackageKind(), new XmlParts());

    private static final List<Check> COMPOUND_CHECKS =
            List.of(new CompoundKind(), new BiffRecords());

    /** The boundary for whatever a library throws at a broken file: most of it is unchecked. */
    @Override
    public Contents read(Path file, String name) {
        try {
            var signature = Signature.of(file);
            return WrongEnding.remarked(contents(signature, file, name), signature, name);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            return refused(Refusal.TOO_LARGE, file, tooMuch);
        } catch (EncryptedDocumentException locked) {
            return refused(Refusal.ENCRYPTED, file, locked);
        } catch (FileSystemException unreachable) {
            return refused(Refusal.IO, file, unreachable);
        } catch (IOException | RuntimeException broken) {
            return refused(Refusal.DAMAGED, file, broken);
        }
    }

    private static Contents contents(Signature signature, Path file, String name)
            throws IOException {
        return switch (signature) {
            case ZIP -> checked(PACKAGE_CHECKS, file);
            case COMPOUND -> checked(COMPOUND_CHECKS, file);
            case TEXT -> CsvFile.read(file, name);
            case EMPTY -> Refused.because(Refusal.EMPTY);
            case OLD_EXCEL, PDF, HTML, WORD, PICTURE ->
                    Refused.because(Refusal.WRONG_KIND, signature.id());
        };
    }

    private static Contents checked(List<Check> checks, Path file) throws IOException {
        for (var check : checks) {
            var refusal = check.refusal(file);
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        return SpreadsheetFile.read(file);
    }

    private static Refused refused(Refusal code, Path file, Throwable cause) {
        LOG.log(Logger.Level.DEBUG, () -> "reading %s: %s".formatted(file, code), cause);
        return Refused.because(code);
    }
}
