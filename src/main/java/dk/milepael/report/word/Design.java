package dk.milepael.report.word;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.milepael.report.Flaw;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** What every Word report looks like: the styles, header, footer and page of design.docx. */
public final class Design {
    /** Its name in the templates folder. */
    public static final String FILE = "design.docx";

    static final String DOCUMENT = "word/document.xml";
    static final String NUMBERING = "word/numbering.xml";
    static final String CORE = "docProps/core.xml";
    static final String STYLES = "word/styles.xml";

    private static final Pattern PICTURE = Pattern.compile("<\\w+:(blip|imagedata)\\b");

    private final Map<String, byte[]> parts;
    private final Styles styles;

    private Design(Map<String, byte[]> parts) {
        this.parts = parts;
        styles = new Styles(new Frame(part(STYLES)));
    }

    /** A design with a fault, which is not used. */
    public static final class Faulty extends IllegalArgumentException {
        private static final long serialVersionUID = 1;
        private final transient List<Flaw> flaws;

        Faulty(List<Flaw> flaws) {
            super(FILE + ": " + flaws.stream().map(Flaw::wrong).toList());
            this.flaws = List.copyOf(flaws);
        }

        public List<Flaw> flaws() {
            return flaws;
        }
    }

    /**
     * The design of a templates folder, or the built-in one where the folder has none.
     *
     * @throws Faulty where the folder's design cannot be used
     */
    public static Design of(Path templates) {
        var file = templates.resolve(FILE);
        return Files.exists(file) ? checked(DesignPackage.read(file)) : builtIn();
    }

    public static Design builtIn() {
        var path = "/templates/" + FILE;
        try (var in = Objects.requireNonNull(Design.class.getResourceAsStream(path), path)) {
            return checked(DesignPackage.unzip(in));
        } catch (IOException e) {
            throw new UncheckedIOException("reading the built-in " + FILE, e);
        }
    }

    private static Design checked(Map<String, byte[]> parts) {
        var flaws = new DesignCheck(parts).flaws();
        if (!flaws.isEmpty()) {
            throw new Faulty(flaws);
        }
        return new Design(parts);
    }

    /** Each part of the package by its name, in order. */
    Map<String, byte[]> parts() {
        return parts;
    }

    Styles styles() {
        return styles;
    }

    /** Whether staff have put a picture of their own on the page. */
    boolean hasPicture() {
        return parts.entrySet().stream()
                .filter(part -> isPage(part.getKey()))
                .anyMatch(part -> PICTURE.matcher(new String(part.getValue(), UTF_8)).find());
    }

    static boolean isPage(String part) {
        return part.equals(DOCUMENT) || isHeaderOrFooter(part);
    }

    static boolean isHeaderOrFooter(String part) {
        return part.matches("word/(header|footer)\\d*\\.xml");
    }

    private byte[] part(String name) {
        return Objects.requireNonNull(parts.get(name), name);
    }
}
