package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.apache.poi.EncryptedDocumentException;

/**
 * Reads xlsx, xlsm, xls, csv, docx and ods in this process, each by its content whatever it is
 * called.
 */
public final class WorkbookFiles implements FileReader {
    private static final Logger LOG = System.getLogger(WorkbookFiles.class.getName());

    /** In this order: each check trusts what the ones before it have seen to. */
    static final List<Check> PACKAGE_CHECKS =
            List.of(new Directory(), new Entries(), new PackageKind());

    private static final List<Check> COMPOUND_CHECKS =
            List.of(new CompoundSectors(), new CompoundKind(), new BiffRecords());

    private final AllowedColumns allowed;
    private final Predicate<String> isList;

    public WorkbookFiles() {
        this(AllowedColumns.NONE);
    }

    /** Leaves the numbers below some headers as they are. */
    public WorkbookFiles(AllowedColumns allowed) {
        this(allowed, _ -> false);
    }

    /**
     * Likewise.
     *
     * @param isList whether a file of a name is a list of which a row may fall by itself, so that a
     *     text that is too long is cut instead of the file refused
     */
    public WorkbookFiles(AllowedColumns allowed, Predicate<String> isList) {
        this.allowed = allowed;
        this.isList = isList;
    }

    /** The boundary for whatever a library throws at a broken file: most of it is unchecked. */
    @Override
    public Contents read(Path file, String name) {
        try {
            return contents(Signature.of(file), file, name);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            return refused(Refusal.TOO_LARGE, file, tooMuch);
        } catch (EncryptedDocumentException locked) {
            return refused(Refusal.ENCRYPTED, file, locked);
        } catch (FileSystemException unreachable) {
            return refused(Refusal.IO, file, unreachable);
        } catch (Unreadable told) {
            return told.refused();
        } catch (IOException | RuntimeException broken) {
            return refused(Refusal.DAMAGED, file, broken);
        }
    }

    private Contents contents(Signature signature, Path file, String name) throws IOException {
        return switch (signature) {
            case ZIP -> checked(PACKAGE_CHECKS, file, () -> read(PackageKind.of(file), file, name));
            case COMPOUND -> checked(COMPOUND_CHECKS, file, () -> read(FileKind.XLS, file, name));
            case TEXT -> read(FileKind.CSV, file, name);
            case EMPTY -> Refused.because(Refusal.EMPTY);
            case OLD_EXCEL, PDF, HTML, RTF, PICTURE ->
                    Refused.because(Refusal.WRONG_KIND, signature.id());
        };
    }

    @FunctionalInterface
    private interface Reading {
        Contents contents() throws IOException;
    }

    private static Contents checked(List<Check> checks, Path file, Reading reading)
            throws IOException {
        for (var check : checks) {
            var refusal = check.refusal(file);
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        return reading.contents();
    }

    private Contents read(FileKind kind, Path file, String name) throws IOException {
        var cleaning = new Cleaning(allowed);
        var contents =
                switch (kind) {
                    case XLSX -> PackagedWorkbook.read(file, cleaning);
                    case XLS -> SpreadsheetFile.read(file, cleaning);
                    case CSV -> CsvFile.read(file, name, cleaning);
                    case DOCX -> small(file, () -> WordFile.read(file, cleaning));
                    case ODS -> small(file, () -> OpenFile.read(file, cleaning));
                };
        var limited = isList.test(name) ? CellTexts.cut(contents) : CellTexts.limited(contents);
        var safe = PersonalColumns.masked(limited, allowed);
        return WrongEnding.remarked(safe, kind, name);
    }

    /** Our own readers hold the whole of a document. */
    private static Contents small(Path file, Reading reading) throws IOException {
        return XmlParts.areTooLarge(file) ? Refused.because(Refusal.TOO_LARGE) : reading.contents();
    }

    private static Refused refused(Refusal code, Path file, Throwable cause) {
        LOG.log(Logger.Level.DEBUG, () -> "reading %s: %s".formatted(file, code), cause);
        return Refused.because(code);
    }
}
