package dk.milepael.ingest.mapping;

import dk.milepael.ingest.layout.SheetMapping;
import dk.milepael.ingest.layout.SheetMappings;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The mapping files that lie in the drop folder. */
public record MappingFiles(List<MappingFile> files) {
    public static final MappingFiles NONE = new MappingFiles(List.of());

    public MappingFiles {
        files = files.stream().sorted(Comparator.comparing(MappingFile::name)).toList();
    }

    /** What they say of a workbook: its own file first, then those that know its headers. */
    public SheetMappings of(String workbook) {
        var own = own(workbook);
        var used = own.filter(MappingFile::isUsable);
        return new SheetMappings(
                used.map(MappingFile::sheets).orElse(List.of()),
                others(own).flatMap(MappingFiles::shapes).toList(),
                used.map(MappingFile::ignored).orElse(Set.of()),
                own.map(MappingFile::faults).orElse(List.of()));
    }

    /** The texts that a reading of a workbook depends on; empty where there are none. */
    public String identity(String workbook) {
        var own = own(workbook);
        var texts = Stream.concat(own.stream(), others(own)).map(MappingFile::text);
        return String.join("\n", texts.toList());
    }

    private Optional<MappingFile> own(String workbook) {
        return files.stream()
                .filter(file -> file.isOf(workbook))
                .max(Comparator.comparingInt(file -> file.name().length()));
    }

    private Stream<MappingFile> others(Optional<MappingFile> own) {
        return files.stream()
                .filter(MappingFile::knowsShapes)
                .filter(file -> own.filter(file::equals).isEmpty());
    }

    private static Stream<SheetMapping> shapes(MappingFile file) {
        return file.sheets().stream().filter(sheet -> sheet.fingerprint() != null);
    }
}
