package dk.milepael.ingest.workbook.word;

import dk.milepael.ingest.workbook.xml.Markup;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What a paragraph or a style says of a paragraph, before styles are resolved. */
final class ParagraphLook {
    private static final int BODY_LEVEL = 9;

    @Nullable String style;
    @Nullable Integer outline;
    @Nullable String list;
    @Nullable Integer level;

    /** Of the paragraph's end mark: deleted or hidden, it is no item of its list. */
    boolean gone;

    /** Reads the {@code pPr} element that the markup stands at. */
    static ParagraphLook read(Markup xml) throws IOException {
        var look = new ParagraphLook();
        xml.children(name -> look.add(name, xml));
        return look;
    }

    /** The heading level that an outline level means, from 1; 0 for body text. */
    static int heading(int outline) {
        return outline >= BODY_LEVEL ? 0 : outline + 1;
    }

    private void add(String name, Markup xml) throws IOException {
        switch (name) {
            case "pStyle" -> style = xml.attribute("val");
            case "outlineLvl" -> outline = xml.number("val", BODY_LEVEL, BODY_LEVEL);
            case "numPr" -> xml.children(child -> add(child, xml));
            case "numId" -> list = xml.attribute("val");
            case "ilvl" -> level = xml.number("val", 0, Lists.LEVELS - 1);
            case "rPr" -> xml.children(child -> gone |= child.matches("del|moveFrom|vanish"));
            default -> {}
        }
    }
}
