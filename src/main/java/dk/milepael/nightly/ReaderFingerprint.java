package dk.milepael.nightly;

import dk.milepael.ingest.PlanReader;
import dk.milepael.ingest.mapping.MappingFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * What a reading depends on besides the bytes: the reader's version, its word lists and settings.
 */
@Component
final class ReaderFingerprint {
    private static final int SHOWN = 12;

    private final String text;

    ReaderFingerprint(Settings settings) {
        var columns = settings.safeguards().allowedColumns().inOrder();
        var told = columns.isEmpty() ? "" : String.join("\n", columns);
        text = PlanReader.VERSION + "-" + wordLists(told).substring(0, SHOWN);
    }

    /** The fingerprint as a reading and the manifest keep it. */
    String text() {
        return text;
    }

    /** The same for a file that mapping files tell of: theirs is part of its identity. */
    String text(MappingFiles mappings, String file) {
        var told = mappings.identity(file);
        return told.isEmpty() ? text : text + "-" + WholeFile.sha256(told).substring(0, SHOWN);
    }

    private static String wordLists(String besides) {
        return WholeFile.sha256(contents("danish") + contents("layout") + besides);
    }

    private static String contents(String folder) {
        var all = new StringBuilder();
        try {
            var found =
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath:" + folder + "/*");
            for (var list : found) {
                all.append(list.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading the word lists of " + folder, e);
        }
        return all.toString();
    }
}
