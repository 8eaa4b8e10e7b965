package dk.milepael.ingest.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * A zip file must be an Excel workbook in the XML that POI reads, a Word document or an
 * OpenDocument spreadsheet, and without a password.
 */
final class PackageKind implements Check {
    private static final int LONGEST_PART = 1 << 20;
    private static final Pattern STRICT = Pattern.compile("purl\\.oclc\\.org/ooxml");

    /** By content types, which embedded files don't have: theirs lack the word «main». */
    private static final Map<FileKind, Pattern> READ =
            Map.of(
                    FileKind.XLSX,
                    Pattern.compile(
                            "(spreadsheetml|ms-excel)\\.(sheet|template)[.a-zA-Z]*main\\+xml"),
                    FileKind.DOCX,
                    Pattern.compile("(wordprocessingml|ms-word)\\.[.a-zA-Z]*main\\+xml"),
                    FileKind.ODS,
                    Pattern.compile("opendocument\\.spreadsheet"));

    private static final Map<String, Pattern> OTHERS =
            Map.of(
                    "xlsb",
                    Pattern.compile("ms-excel\\.sheet\\.binary[.a-zA-Z]*main"),
                    "powerpoint",
                    Pattern.compile("(presentationml|ms-powerpoint)\\.[.a-zA-Z]*main\\+xml"),
                    "text-document",
                    Pattern.compile("opendocument\\.text"),
                    "apple",
                    Pattern.compile("^iwork"));

    /** Apple's programs write no content types. */
    private static final Pattern IWORK =
            Pattern.compile("(?i)index\\.(zip|xml|apxl)|index/.*\\.iwa");

    @Override
    public Optional<Refused> refusal(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var types = types(zip);
            var kind = match(READ, types);
            if (kind.isEmpty()) {
                return Check.wrongKind(match(OTHERS, types).orElse("other"));
            }
            return refusal(kind.get(), zip);
        }
    }

    private static Optional<Refused> refusal(FileKind kind, ZipFile zip) throws IOException {
        return switch (kind) {
            // our own reader of documents knows both dialects
            case XLSX ->
                    STRICT.matcher(part(zip, "_rels/.rels")).find()
                            ? Check.wrongKind("strict")
                            : Optional.empty();
            case ODS ->
                    part(zip, "META-INF/manifest.xml").contains("encryption-data")
                            ? Check.refuse(Refusal.ENCRYPTED)
                            : Optional.empty();
            case DOCX ->
                    part(zip, "docProps/core.xml").contains(OwnReport.CATEGORY)
                            ? Check.wrongKind("own-report")
                            : Optional.empty();
            case XLS, CSV -> Optional.empty();
        };
    }

    /** Of a file that has passed this check. */
    static FileKind of(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return match(READ, types(zip)).orElseThrow();
        }
    }

    private static String types(ZipFile zip) throws IOException {
        var types = part(zip, "[Content_Types].xml") + part(zip, "mimetype");
        return types.isEmpty()
                        && zip.stream().anyMatch(entry -> IWORK.matcher(entry.getName()).matches())
                ? "iwork"
                : types;
    }

    private static <K> Optional<K> match(Map<K, Pattern> kinds, String types) {
        return kinds.entrySet().stream()
                .filter(kind -> kind.getValue().matcher(types).find())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A part's words; empty where there is no such part. */
    private static String part(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (var in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_PART), UTF_8);
        }
    }
}
