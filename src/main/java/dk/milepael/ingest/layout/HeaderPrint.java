package dk.milepael.ingest.layout;

import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.workbook.Grid;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The fingerprint of a table's headers, by which a sheet of the same shape is known again. */
public final class HeaderPrint {
    private static final int SHOWN = 16;

    /** The longer list of words, with which most rows are seen as headers. */
    private static final String TRACKERS = "/layout/tracker.properties";

    private HeaderPrint() {}

    /** Of the headers' words and their order, wherever on the sheet they stand. */
    public static String of(List<ColumnAccount> columns) {
        var words =
                columns.stream()
                        .map(column -> WordLists.fold(column.header()))
                        .filter(header -> !header.isEmpty())
                        .collect(Collectors.joining("|"));
        return sha256(words).substring(0, SHOWN);
    }

    /** The rows of a sheet that may be headers, by their fingerprint. */
    static Map<String, Integer> onSheet(Grid grid) {
        var rows = new HashMap<String, Integer>();
        Headline.all(grid)
                .forEach(line -> rows.putIfAbsent(of(line.columns()), line.row().number()));
        Stream.of(new ColumnWords(), new ColumnWords(TRACKERS))
                .flatMap(words -> new HeaderCandidates(grid, words).all().stream())
                .map(HeaderCandidate::header)
                .forEach(header -> rows.put(of(header.accounts()), header.row().number()));
        return rows;
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
