package dk.milepael.ingest.intake;

import dk.milepael.ingest.workbook.PersonalNumbers;
import java.io.File;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The names by which pages tell of files: no personal number, no character that can't be seen, and
 * each for one file alone.
 */
public final class ShownNames {
    /** As long as a personal number; an asterisk is no character of a file's name everywhere. */
    private static final String MASK = "xxxxxx-xxxx";

    private final Path root;
    private final Set<String> taken = new HashSet<>();

    ShownNames(Path root) {
        this.root = root;
    }

    String of(Path file) {
        var name = shown(root.relativize(file).toString().replace(File.separatorChar, '/'));
        return Stream.concat(
                        Stream.of(name),
                        IntStream.iterate(2, number -> number + 1)
                                .mapToObj(number -> numbered(name, number)))
                .filter(taken::add)
                .findFirst()
                .orElseThrow();
    }

    /** The name of a file that stands alone, without its folders. */
    public static String ofOne(Path file) {
        return shown(file.getFileName().toString());
    }

    private static String shown(String name) {
        var visible = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "_");
        return PersonalNumbers.mask(Normalizer.normalize(visible, Normalizer.Form.NFC), MASK);
    }

    /** «plan (2).xlsx»: the ending stays, since it tells how the file is read. */
    private static String numbered(String name, int number) {
        var dot = name.lastIndexOf('.');
        var stem = dot < 0 ? name : name.substring(0, dot);
        return stem + " (" + number + ")" + name.substring(stem.length());
    }
}
