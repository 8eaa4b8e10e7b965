package dk.milepael.ingest.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.ss.util.CellUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files made for a test, in a folder of its own. */
record Made(Path folder) {

    Path xlsx(Consumer<Workbook> content) throws IOException {
        return written("plan.xlsx", new XSSFWorkbook(), content);
    }

    Path xls(Consumer<Workbook> content) throws IOException {
        return written("plan.xls", new HSSFWorkbook(), content);
    }

    Path bytes(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    /** A zip file with the parts of a workbook, one of them exchanged or added. */
    Path withPart(Path xlsx, String part, byte[] content) throws IOException {
        var parts = parts(xlsx);
        parts.put(part, content);
        return zip("changed.xlsx", parts);
    }

    Path zip(String name, Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes(name, bytes.toByteArray());
    }

    static Map<String, byte[]> parts(Path xlsx) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(xlsx))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    /** The cell at an address such as {@code C9}, made where it is missing. */
    static org.apache.poi.ss.usermodel.Cell at(Sheet sheet, String address) {
        var reference = new CellReference(address);
        return CellUtil.getCell(CellUtil.getRow(reference.getRow(), sheet), reference.getCol());
    }

    private Path written(String name, Workbook workbook, Consumer<Workbook> content)
            throws IOException {
        var file = folder.resolve(name);
        try (workbook;
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        }
        return file;
    }
}
