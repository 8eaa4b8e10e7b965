package dk.milepael.ingest.receipt;

import java.util.Map;

/** Puts what is noted of a sheet's cells into its comments. */
final class SheetNotes {
    private static final String COMMENTS = Xml.LINKS + "/comments";
    private static final String SHAPES = Xml.LINKS + "/vmlDrawing";

    /** Block numbers of drawings that Excel itself has not reached. */
    private static final int FIRST_BLOCK = 200;

    private final Parts parts;
    private final WorkbookPart workbook;
    private final ContentTypes types;
    private final Marking marking;
    private int blocks = FIRST_BLOCK;

    SheetNotes(Parts parts, WorkbookPart workbook, ContentTypes types, Marking marking) {
        this.parts = parts;
        this.workbook = workbook;
        this.types = types;
        this.marking = marking;
    }

    /**
     * Adds notes to a sheet.
     *
     * @param notes what is said, by cell
     */
    void add(SheetPart sheet, Map<String, String> notes) {
        var links = Relationships.of(parts, sheet.part());
        var commentsPart = commentsPart(links);
        var comments =
                parts.has(commentsPart)
                        ? CommentsPart.of(parts.read(commentsPart), marking.author())
                        : CommentsPart.empty(marking.author());
        var shapesPart = shapesPart(links, sheet);
        var shapes =
                parts.has(shapesPart)
                        ? CommentShapes.of(parts.text(shapesPart))
                        : CommentShapes.empty(blocks++);
        var conversations = Conversations.of(parts, links, workbook, marking);
        notes.forEach((cell, said) -> {
            if (comments.add(cell, said)) {
                shapes.add(cell, said);
            }
            conversations.ifPresent(each -> each.reply(cell, said));
        });
        parts.put(commentsPart, comments.bytes());
        parts.put(shapesPart, shapes.text());
    }

    private String commentsPart(Relationships links) {
        return links.target("comments")
                .filter(parts::has)
                .orElseGet(() -> {
                    var part = parts.free("xl/kommentarer%d.xml");
                    links.add(COMMENTS, part);
                    types.set(part, ContentTypes.COMMENTS);
                    return part;
                });
    }

    private String shapesPart(Relationships links, SheetPart sheet) {
        var xml = new SheetXml(parts.text(sheet.part()));
        return xml.shapesLink()
                .flatMap(links::targetOf)
                .filter(parts::has)
                .orElseGet(() -> {
                    var part = parts.free("xl/drawings/kommentarer%d.vml");
                    var id = links.add(SHAPES, part);
                    types.set(part, ContentTypes.SHAPES);
                    parts.put(sheet.part(), xml.withShapesLink(id).text());
                    return part;
                });
    }
}
