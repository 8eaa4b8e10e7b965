package dk.milepael.report;

import java.util.List;

/**
 * «Siden sidst».
 *
 * @param intro since when, or that there is nothing new; empty where the reader was told nothing
 *     before, so that there is no block
 * @param lines what happened, a sentence for each sort
 */
public record SinceBlock(String intro, List<String> lines) {
    public static final SinceBlock NONE = new SinceBlock("", List.of());

    public SinceBlock {
        lines = List.copyOf(lines);
    }
}
