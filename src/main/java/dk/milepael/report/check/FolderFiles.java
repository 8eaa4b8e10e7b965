package dk.milepael.report.check;

import dk.milepael.plan.Message;
import dk.milepael.report.Closest;
import dk.milepael.report.Flaw;
import dk.milepael.report.specimen.Specimens;
import dk.milepael.report.template.Logo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The files of a templates folder by name. */
final class FolderFiles {
    /** What systems and programs leave behind. */
    private static final Set<String> LEFT_BEHIND = Set.of("thumbs.db", "desktop.ini");

    private final Path folder;
    private final List<String> names;

    FolderFiles(Path folder) {
        this.folder = folder;
        this.names = names(folder);
    }

    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.startsWith("~$"))
                    .filter(name -> !LEFT_BEHIND.contains(name.toLowerCase(Locale.ROOT)))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the folder " + folder, e);
        }
    }

    /** Those that are templates by their ending. */
    List<String> templates() {
        return names.stream().filter(name -> name.matches(".*\\.ftlx?")).toList();
    }

    /** Texts that are not in UTF-8: «æ» would come out as something else. */
    List<Flaw> wrongEncodings() {
        return names.stream()
                .filter(name -> name.matches(".*\\.(ftlx?|css)"))
                .filter(name -> !isUtf8(folder.resolve(name)))
                .map(name -> Flaw.of(name, Message.of("flaw.file.encoding")))
                .toList();
    }

    private static boolean isUtf8(Path file) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(java.nio.ByteBuffer.wrap(Files.readAllBytes(file)));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    /** Files that the night does not look at, under no name of ours and used by no template. */
    List<Flaw> unread(Set<String> used) {
        var known = Stream.concat(Specimens.files().stream(), Logo.FILES.stream()).toList();
        var unread =
                names.stream()
                        .filter(name -> !known.contains(name) && !used.contains(name))
                        .map(name -> unread(name, known));
        return Stream.concat(unread, moreLogos()).toList();
    }

    private static Flaw unread(String name, List<String> known) {
        return Closest.to(name, known)
                .map(meant -> Flaw.of(name, Message.of("flaw.file.misspelt").with("mente", meant)))
                .orElseGet(() ->
                        Flaw.of(
                                name,
                                Message.of("flaw.file.unread")
                                        .with("kendte", String.join(", ", known))));
    }

    private Stream<Flaw> moreLogos() {
        var logos = Logo.FILES.stream().filter(names::contains).toList();
        return logos.stream()
                .skip(1)
                .map(name ->
                        Flaw.of(
                                name,
                                Message.of("flaw.logo.several").with("navn", logos.getFirst())));
    }
}
