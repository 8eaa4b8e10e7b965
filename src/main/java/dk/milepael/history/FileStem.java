package dk.milepael.history;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What remains of a file's name when dates, copies and versions are taken out. */
final class FileStem {
    private static final Set<String> VERSION_WORDS = WordList.read("file-versions");

    private static final Pattern EXTENSION = Pattern.compile("\\.[A-Za-z]{3,4}$");

    private static final Pattern COPY_NUMBER = Pattern.compile("\\(\\d{1,2}\\)");

    private static final Pattern DATE =
            Pattern.compile(
                    "(?<!\\d)(?:\\d{4}[-._ ]\\d{1,2}(?:[-._ ]\\d{1,2})?"
                            + "|\\d{1,2}[-._ ]\\d{1,2}[-._ ](?:\\d{4}|\\d{2})"
                            + "|(?:19|20)\\d{2}(?:\\d{4})?)(?!\\d)");

    private static final Pattern VERSION_NUMBER = Pattern.compile("v\\d{1,2}");

    private FileStem() {}

    /** The folded words of a file name that may stand in a path; empty if none are left. */
    static String of(String fileName) {
        var stem = EXTENSION.matcher(name(fileName)).replaceFirst("");
        stem = COPY_NUMBER.matcher(stem).replaceAll(" ");
        stem = DATE.matcher(stem).replaceAll(" ");
        return Stream.of(Folding.fold(stem.replace('_', ' ')).split(" ", -1))
                .filter(word -> !VERSION_WORDS.contains(word))
                .filter(word -> !VERSION_NUMBER.matcher(word).matches())
                .collect(Collectors.joining(" "));
    }

    /** A file's name without the folders it lies in. */
    static String name(String fileName) {
        return fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1);
    }
}
