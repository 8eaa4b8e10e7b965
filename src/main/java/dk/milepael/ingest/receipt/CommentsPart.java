package dk.milepael.ingest.receipt;

import java.util.LinkedHashMap;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The comments of a sheet: an old one is extended, a new one added. */
final class CommentsPart {
    private static final String NONE =
            "<comments xmlns=\"%s\"><authors/><commentList/></comments>".formatted(Xml.SHEETS);

    private final Document tree;
    private final String author;
    private final Map<String, Element> byCell = new LinkedHashMap<>();

    private CommentsPart(Document tree, String author) {
        this.tree = tree;
        this.author = author;
        Xml.children(list()).forEach(comment -> byCell.put(comment.getAttribute("ref"), comment));
    }

    static CommentsPart of(byte[] part, String author) {
        return new CommentsPart(Xml.parse(part), author);
    }

    static CommentsPart empty(String author) {
        return of(NONE.getBytes(java.nio.charset.StandardCharsets.UTF_8), author);
    }

    /** Says something of a cell; false where the cell had a comment, which now says more. */
    boolean add(String cell, String said) {
        var old = byCell.get(cell);
        if (old == null) {
            byCell.put(cell, written(cell, said));
            return true;
        }
        extend(old, said);
        return false;
    }

    byte[] bytes() {
        return Xml.bytes(tree);
    }

    private Element written(String cell, String said) {
        var comment = Xml.append(list(), "comment");
        comment.setAttribute("ref", cell);
        comment.setAttribute("authorId", Integer.toString(authorId()));
        var text = Xml.append(comment, "text");
        run(text, author + ":", true);
        run(text, "\n" + said, false);
        return comment;
    }

    private void extend(Element comment, String said) {
        var text = Xml.child(comment, "text").orElseGet(() -> Xml.append(comment, "text"));
        var more = "\n\n" + author + ":\n" + said;
        var plain = Xml.child(text, "t");
        if (plain.isPresent() && Xml.children(text, "r").isEmpty()) {
            keepSpace(plain.get());
            plain.get().appendChild(tree.createTextNode(more));
        } else {
            run(text, more, false);
        }
    }

    private void run(Element text, String words, boolean bold) {
        var run = Xml.append(text, "r");
        var looks = Xml.append(run, "rPr");
        if (bold) {
            Xml.append(looks, "b");
        }
        Xml.append(looks, "sz").setAttribute("val", "9");
        Xml.append(looks, "rFont").setAttribute("val", "Tahoma");
        Xml.append(looks, "family").setAttribute("val", "2");
        var told = Xml.append(run, "t");
        keepSpace(told);
        told.setTextContent(words);
        // phonetic hints of an Asian text come last
        Xml.children(text).stream()
                .filter(child ->
                        child.getLocalName().equals("rPh")
                                || child.getLocalName().equals("phoneticPr"))
                .findFirst()
                .ifPresent(hint -> text.insertBefore(run, hint));
    }

    private static void keepSpace(Element told) {
        told.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
    }

    private int authorId() {
        var authors = child("authors");
        var known = Xml.children(authors);
        for (var i = 0; i < known.size(); i++) {
            if (known.get(i).getTextContent().equals(author)) {
                return i;
            }
        }
        Xml.append(authors, "author").setTextContent(author);
        return known.size();
    }

    private Element list() {
        return child("commentList");
    }

    private Element child(String name) {
        return Xml.child(tree.getDocumentElement(), name)
                .orElseThrow(() -> new UnexpectedParts("comments without " + name));
    }
}
