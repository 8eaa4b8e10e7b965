package dk.milepael.ingest.receipt;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The conversations on a sheet's cells. Excel shows them in place of the comment beneath, so what
 * is to be said of such a cell is said as a reply too.
 */
final class Conversations {
    private static final String TYPE = "threadedComment";

    private final Parts parts;
    private final String part;
    private final Document tree;
    private final Marking marking;
    private final WorkbookPart workbook;

    private Conversations(Parts parts, String part, WorkbookPart workbook, Marking marking) {
        this.parts = parts;
        this.part = part;
        this.tree = Xml.parse(parts.read(part));
        this.workbook = workbook;
        this.marking = marking;
    }

    /** Empty where the sheet has none. */
    static Optional<Conversations> of(
            Parts parts, Relationships sheet, WorkbookPart workbook, Marking marking) {
        return sheet.target(TYPE)
                .filter(parts::has)
                .map(part -> new Conversations(parts, part, workbook, marking));
    }

    /** Says something in the conversation of a cell that has one. */
    void reply(String cell, String said) {
        first(cell)
                .ifPresent(first -> {
                    var reply = Xml.append(tree.getDocumentElement(), TYPE);
                    reply.setAttribute("ref", cell);
                    reply.setAttribute("dT", marking.day() + "T00:00:00.00");
                    reply.setAttribute("personId", person());
                    reply.setAttribute("id", id(part + cell + said));
                    reply.setAttribute("parentId", first.getAttribute("id"));
                    Xml.append(reply, "text").setTextContent(said);
                    parts.put(part, Xml.bytes(tree));
                });
    }

    private Optional<Element> first(String cell) {
        return comments().stream()
                .filter(comment -> comment.getAttribute("ref").equals(cell))
                .filter(comment -> !comment.hasAttribute("parentId"))
                .findFirst();
    }

    private List<Element> comments() {
        return Xml.children(tree.getDocumentElement(), TYPE);
    }

    /** The id of ourselves among the workbook's people. */
    private String person() {
        var list =
                workbook.links
                        .target("person")
                        .filter(parts::has)
                        .orElseThrow(() -> new UnexpectedParts("conversations without people"));
        var people = Xml.parse(parts.read(list));
        var own = id(marking.author());
        var known =
                Xml.children(people.getDocumentElement()).stream()
                        .anyMatch(person -> person.getAttribute("id").equals(own));
        if (!known) {
            var person = Xml.append(people.getDocumentElement(), "person");
            person.setAttribute("displayName", marking.author());
            person.setAttribute("id", own);
            person.setAttribute("userId", marking.author());
            person.setAttribute("providerId", "None");
            parts.put(list, Xml.bytes(people));
        }
        return own;
    }

    private static String id(String of) {
        var id = UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)).toString();
        return "{" + id.toUpperCase(java.util.Locale.ROOT) + "}";
    }
}
