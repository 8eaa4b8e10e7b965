package dk.milepael.ingest.workbook;

import dk.milepael.ingest.workbook.Contents.Grids;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The remark on a file that was read although its name ends as another kind's. */
final class WrongEnding {
    private static final String RULE = "wrong-ending";

    private WrongEnding() {}

    static Contents remarked(Contents contents, FileKind kind, String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return contents instanceof Grids(var grids, var hidden, var remarks)
                        && !kind.mayEndIn(ending)
                ? new Grids(grids, hidden, followedBy(remark(kind, ending), remarks))
                : contents;
    }

    private static Finding remark(FileKind kind, String ending) {
        var message =
                Message.of(RULE)
                        .with("endelse", ending)
                        .with("art", new Arg.Word("file-kind." + kind.id()));
        return new Finding(RULE, Severity.NOTE, message, null);
    }

    private static List<Finding> followedBy(Finding first, List<Finding> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }
}
