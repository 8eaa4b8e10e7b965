package dk.milepael.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

/** What every Word report looks like: the styles, header, footer and page of design.docx. */
public final class Design {
    static final String DOCUMENT = "word/document.xml";
    static final String NUMBERING = "word/numbering.xml";
    static final String CORE = "docProps/core.xml";

    private static final String FILE = "design.docx";
    private static final String STYLES = "word/styles.xml";
    private static final List<String> NEEDED = List.of(DOCUMENT, STYLES, NUMBERING, CORE);
    private static final Set<String> TAGS = Set.of("titel", "dato", Frame.CONTENT);

    private final Map<String, byte[]> parts;
    private final Styles styles;

    private Design(Map<String, byte[]> parts) {
        this.parts = parts;
        if (!parts.keySet().containsAll(NEEDED)) {
            throw new IllegalArgumentException(FILE + ": no Word document with " + NEEDED);
        }
        styles = new Styles(new Frame(part(STYLES)));
        var faults = faults();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(FILE + ": " + String.join("; ", faults));
        }
    }

    /**
     * The design of a templates folder, or the built-in one where the folder has none.
     *
     * @throws IllegalArgumentException where the folder's design lacks what reports need
     */
    public static Design of(Path templates) {
        var file = templates.resolve(FILE);
        return Files.exists(file) ? read(file) : builtIn();
    }

    public static Design builtIn() {
        var path = "/templates/" + FILE;
        try (var in = Objects.requireNonNull(Design.class.getResourceAsStream(path), path)) {
            return new Design(unzip(in));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the built-in " + FILE, e);
        }
    }

    /** Each part of the package by its name, in order. */
    Map<String, byte[]> parts() {
        return parts;
    }

    Styles styles() {
        return styles;
    }

    static boolean isHeaderOrFooter(String part) {
        return part.matches("word/(header|footer)\\d*\\.xml");
    }

    private static Design read(Path file) {
        try (var in = new ByteArrayInputStream(Files.readAllBytes(file))) {
            return new Design(unzip(in));
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private static Map<String, byte[]> unzip(InputStream in) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(in)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private Collection<String> faults() {
        var faults = new TreeSet<String>();
        styles.missing().forEach(name -> faults.add("no style " + name));
        tags().stream()
                .filter(tag -> !TAGS.contains(tag))
                .forEach(tag -> faults.add("unknown content control " + tag));
        if (!new Frame(part(DOCUMENT)).tags().contains(Frame.CONTENT)) {
            faults.add("no content control " + Frame.CONTENT);
        }
        return faults;
    }

    private Set<String> tags() {
        return parts.keySet().stream()
                .filter(name -> name.equals(DOCUMENT) || isHeaderOrFooter(name))
                .flatMap(name -> new Frame(part(name)).tags().stream())
                .filter(tag -> !tag.isEmpty())
                .collect(Collectors.toSet());
    }

    private byte[] part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }
}
