package dk.milepael.ingest.database;

import dk.milepael.ingest.workbook.AllowedColumns;
import dk.milepael.ingest.workbook.Cleaning;
import dk.milepael.ingest.workbook.Contents;
import dk.milepael.ingest.workbook.FileReader;
import dk.milepael.ingest.workbook.Refusal;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads the extract of a database like a workbook with a sheet for each plan; files pass by. */
public final class ExtractReader implements FileReader {
    private final JsonMapper json = JsonMapper.builder().build();
    private final FileReader files;
    private final AllowedColumns allowed;

    public ExtractReader(FileReader files) {
        this(files, AllowedColumns.NONE);
    }

    /** Leaves the numbers of some columns as they are. */
    public ExtractReader(FileReader files, AllowedColumns allowed) {
        this.files = files;
        this.allowed = allowed;
    }

    @Override
    public Contents read(Path file, String name) {
        return DatabaseSource.isNamed(name)
                ? extract(file, DatabaseSource.nameOf(name))
                : files.read(file, name);
    }

    private Contents extract(Path file, String source) {
        try (var lines = Files.newBufferedReader(file)) {
            return read(lines, source);
        } catch (JacksonException broken) {
            return Contents.Refused.because(Refusal.DAMAGED);
        } catch (IOException unreachable) {
            return Contents.Refused.because(Refusal.IO);
        }
    }

    private Contents read(BufferedReader lines, String source) throws IOException {
        var head = json.readValue(lines.readLine(), Extract.class);
        var sheets = new ExtractSheets(source, head.columns(), new Cleaning(allowed));
        for (String line; (line = lines.readLine()) != null; ) {
            sheets.add(List.of(json.readValue(line, Extract.Value[].class)));
        }
        return sheets.contents();
    }
}
