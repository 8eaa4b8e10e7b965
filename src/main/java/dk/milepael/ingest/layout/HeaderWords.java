package dk.milepael.ingest.layout;

import dk.milepael.ingest.workbook.Cell;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the role of a header cell, which may stand under a group's header. */
final class HeaderWords {
    /** Between the header of a group and that of a column in it; staff don't type it. */
    static final String UNDER = " › ";

    private final ColumnWords words;

    HeaderWords(ColumnWords words) {
        this.words = words;
    }

    /** The role of a cell; «Ny» under «Frist» is read as «Ny frist», «Aftalt» as a «Frist». */
    Optional<ColumnWords.Match> match(Cell cell) {
        var text = cell.text();
        var at = text.indexOf(UNDER);
        if (at < 0) {
            return words.match(text);
        }
        var group = text.substring(0, at);
        var own = text.substring(at + UNDER.length());
        var together =
                Stream.of(own + " " + group, group + " " + own)
                        .flatMap(variant -> words.match(variant).stream())
                        .filter(ColumnWords.Match::isWhole);
        var ofGroup =
                words.match(group).stream()
                        .filter(ColumnWords.Match::isWhole)
                        .map(ColumnWords.Match::asBeginning);
        return Stream.of(words.match(own).stream(), together, ofGroup)
                .flatMap(matches -> matches)
                .max(Comparator.comparingInt(HeaderWords::worth));
    }

    /** The longer phrase of two as strong: «oprindelig frist» beats «frist». */
    private static int worth(ColumnWords.Match match) {
        return match.strength() * 100 + match.length();
    }
}
