package dk.milepael.ingest.workbook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.milepael.ingest.workbook.Contents.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/** A zip file must be an Excel workbook in the transitional XML that POI reads. */
final class PackageKind implements Check {
    private static final int LONGEST_PART = 1 << 20;
    private static final Pattern WORKBOOK =
            Pattern.compile("(spreadsheetml|ms-excel)\\.(sheet|template)[.a-zA-Z]*main\\+xml");
    private static final Pattern STRICT = Pattern.compile("purl\\.oclc\\.org/ooxml");

    /** By content types, which embedded files don't have: theirs lack the word «main». */
    private static final Map<Pattern, String> OTHERS =
            Map.of(
                    Pattern.compile("ms-excel\\.sheet\\.binary[.a-zA-Z]*main"), "xlsb",
                    Pattern.compile("(wordprocessingml|ms-word)\\.[.a-zA-Z]*main\\+xml"), "word",
                    Pattern.compile("(presentationml|ms-powerpoint)\\.[.a-zA-Z]*main\\+xml"),
                            "powerpoint",
                    Pattern.compile("opendocument\\.spreadsheet"), "ods",
                    Pattern.compile("opendocument\\.text"), "word");

    @Override
    public Optional<Refused> refusal(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (STRICT.matcher(part(zip, "_rels/.rels")).find()) {
                return Check.wrongKind("strict");
            }
            var types = part(zip, "[Content_Types].xml") + part(zip, "mimetype");
            return WORKBOOK.matcher(types).find()
                    ? Optional.empty()
                    : Check.wrongKind(other(types));
        }
    }

    private static String other(String types) {
        return OTHERS.entrySet().stream()
                .filter(kind -> kind.getKey().matcher(types).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("other");
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
