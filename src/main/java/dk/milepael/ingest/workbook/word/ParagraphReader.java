package dk.milepael.ingest.workbook.word;

import dk.milepael.ingest.workbook.xml.Markup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one paragraph: its runs, wherever they stand within it. */
final class ParagraphReader {
    private final Markup xml;
    private final TextStyles styles;
    private final ListCount lists;
    private final BlockReader.Opener boxes;

    private final StringBuilder standing = new StringBuilder();
    private final StringBuilder struck = new StringBuilder();
    private final List<Block> floating = new ArrayList<>();
    private ParagraphLook look = new ParagraphLook();
    private @Nullable RunLook base;
    private boolean hasPlain;
    private boolean hasHidden;

    /**
     * @param boxes reads text boxes that are anchored in the paragraph
     */
    ParagraphReader(Markup xml, TextStyles styles, ListCount lists, BlockReader.Opener boxes) {
        this.xml = xml;
        this.styles = styles;
        this.lists = lists;
        this.boxes = boxes;
    }

    /** The paragraph, and then the blocks of its text boxes. */
    List<Block> read() throws IOException {
        xml.children(name -> inline(name, false));
        var blocks = new ArrayList<Block>();
        if (!styles.isOfContents(look)) {
            blocks.add(new Block.Paragraph(words()));
        }
        blocks.addAll(floating);
        return blocks;
    }

    private Words words() {
        var heading = styles.heading(look);
        if (heading > 0) {
            lists.interrupt();
        }
        var number = number();
        var text = struck.isEmpty() ? standing.toString() : standing.toString().strip();
        var isBlank = text.isBlank();
        return new Words(
                isBlank ? "" : number + text,
                struck.toString(),
                !isBlank && !hasPlain,
                isBlank ? 0 : heading,
                hasHidden);
    }

    private String number() {
        var list = look.gone ? null : styles.list(look);
        if (list != null) {
            return lists.next(list, styles.level(look));
        }
        if (!standing.isEmpty()) {
            lists.interrupt();
        }
        return "";
    }

    private void inline(String name, boolean deleted) throws IOException {
        switch (name) {
            case "pPr" -> look = ParagraphLook.read(xml);
            case "r" -> run(deleted);
            case "del", "moveFrom" -> xml.children(child -> inline(child, true));
            case "sdt" -> ContentControl.read(xml, child -> inline(child, deleted));
            case "Fallback" -> {}
            default -> xml.children(child -> inline(child, deleted));
        }
    }

    private void run(boolean deleted) throws IOException {
        var run = new Run(deleted, base());
        xml.children(name -> content(name, run));
    }

    private RunLook base() {
        if (base == null) {
            base = styles.run(look.style);
        }
        return base;
    }

    /** The run's own properties stand before its text. */
    private void content(String name, Run run) throws IOException {
        switch (name) {
            case "rPr" -> run.look = styles.run(RunLook.read(xml), base());
            case "t", "delText" -> add(xml.text(), run);
            case "tab", "ptab" -> add(" ", run);
            case "br", "cr" -> add("\n", run);
            case "noBreakHyphen" -> add("-", run);
            case "sym" ->
                    add(Symbols.of(xml.attribute("font", ""), xml.attribute("char", "")), run);
            case "fldChar" -> add(FormField.answer(xml), run);
            case "txbxContent" -> floating.addAll(boxes.blocks());
            case "instrText", "delInstrText", "Fallback", "rt" -> {}
            default -> xml.children(child -> content(child, run));
        }
    }

    private void add(String text, Run run) {
        if (run.look.isHidden()) {
            hasHidden |= !text.isBlank();
        } else if (run.deleted || run.look.isStruck()) {
            struck.append(text);
        } else {
            standing.append(text);
            hasPlain |= !text.isBlank() && !run.look.isBold();
        }
    }

    private static final class Run {
        final boolean deleted;
        RunLook look;

        Run(boolean deleted, RunLook look) {
            this.deleted = deleted;
            this.look = look;
        }
    }
}
