package dk.milepael.ingest.workbook.word;

import dk.milepael.ingest.workbook.xml.Markup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands under each other: in the body, in a table's cell, in a text box. */
final class BlockReader {
    private final Markup xml;
    private final TextStyles styles;
    private final ListCount lists;

    /** Reads all blocks within the element that the markup stands at. */
    @FunctionalInterface
    interface Opener {
        List<Block> blocks() throws IOException;
    }

    BlockReader(Markup xml, TextStyles styles, ListCount lists) {
        this.xml = xml;
        this.styles = styles;
        this.lists = lists;
    }

    /** Reads all blocks within the element that the markup stands at. */
    List<Block> blocks() throws IOException {
        var blocks = new ArrayList<Block>();
        xml.children(name -> read(name, blocks));
        return blocks;
    }

    /** Adds what the element that the markup stands at holds. */
    void read(String name, List<Block> blocks) throws IOException {
        switch (name) {
            case "p" -> blocks.addAll(new ParagraphReader(xml, styles, lists, this::blocks).read());
            case "tbl" -> blocks.add(new TableReader(xml, this, lists).read());
            case "sdt" -> ContentControl.read(xml, child -> read(child, blocks));
            case "Fallback", "sectPr", "tcPr" -> {}
            default -> xml.children(child -> read(child, blocks));
        }
    }
}
