package dk.milepael.nightly;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Files told by one sum: of their names and of what is in them. */
final class FileSets {
    private static final String IN_THE_JAR = "classpath*:";

    private FileSets() {}

    /** The resources of a pattern, such as {@code templates/*}. */
    static String inTheJar(String... patterns) {
        return sum(resources(patterns));
    }

    /** The resources with the files of a folder laid over them; the folder may be missing. */
    static String overlaid(String pattern, Path folder) {
        var all = resources(pattern);
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    all.put(file.getFileName().toString(), WholeFile.sha256(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException("reading the templates in " + folder, e);
            }
        }
        return sum(all);
    }

    private static Map<String, String> resources(String... patterns) {
        var all = new TreeMap<String, String>();
        try {
            for (var pattern : patterns) {
                var found =
                        new PathMatchingResourcePatternResolver()
                                .getResources(IN_THE_JAR + pattern);
                for (var resource : found) {
                    try (InputStream in = resource.getInputStream()) {
                        all.merge(
                                Objects.requireNonNull(resource.getFilename()),
                                WholeFile.sha256(in),
                                FileSets::both);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading the program's own files", e);
        }
        return all;
    }

    /** Of two files of one name in different folders, in any order. */
    private static String both(String one, String other) {
        return one.compareTo(other) < 0 ? one + other : other + one;
    }

    private static String sum(Map<String, String> files) {
        return WholeFile.sha256(files.toString());
    }
}
