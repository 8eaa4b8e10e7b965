package dk.milepael.report.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfReader;

/** The tags of a PDF as a screen reader follows them, each with the text that it marks. */
public final class TagTree {
    private static final String OUTSIDE = "outside";
    private static final float FOOT_POINTS = 45;

    /**
     * An element of the tree, or a piece of marked content, which has no role and no kids.
     *
     * @param texts of a piece: what is painted in it, in the order of painting
     */
    record Tag(String role, PdfDictionary entries, List<Tag> kids, List<PlacedText> texts) {

        boolean isPiece() {
            return role.isEmpty();
        }

        boolean is(String name) {
            return role.equals(name);
        }

        Stream<Tag> all() {
            return Stream.concat(Stream.of(this), kids.stream().flatMap(Tag::all));
        }

        Stream<PlacedText> allTexts() {
            return all().flatMap(tag -> tag.texts.stream());
        }

        String text() {
            return allTexts().map(PlacedText::text).collect(Collectors.joining(" "));
        }

        /** An attribute of the element, whoever owns it. */
        @Nullable PdfObject attribute(String name) {
            var attributes = entries.getAsDict(PdfName.A);
            return attributes == null ? null : attributes.get(new PdfName(name));
        }
    }

    private final PdfReader reader;
    private final Map<Integer, Integer> pages = new HashMap<>();
    private final Map<String, List<PlacedText>> marked = new HashMap<>();
    private final Tag root;

    private TagTree(PdfReader reader) throws IOException {
        this.reader = reader;
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            pages.put(reader.getPageOrigRef(page).getNumber(), page);
            read(page);
        }
        root = tag(structure().getAsDict(PdfName.K));
    }

    static TagTree in(byte[] pdf) throws IOException {
        return new TagTree(new PdfReader(pdf));
    }

    /**
     * What the tags say from the first to the last, but for figures, drawn signs and numbers of
     * pages.
     */
    public static String said(byte[] pdf) throws IOException {
        return said(in(pdf).root);
    }

    private static String said(Tag tag) {
        var own = tag.texts.stream().map(PlacedText::text);
        var kids =
                tag.kids.stream()
                        .filter(kid -> !kid.is("Span") && !kid.is("Figure"))
                        .filter(kid -> !kid.entries.contains(PdfName.ACTUALTEXT))
                        .map(TagTree::said);
        return Stream.concat(own, kids).collect(Collectors.joining(" "));
    }

    Tag root() {
        return root;
    }

    List<Tag> all(String role) {
        return root.all().filter(tag -> tag.is(role)).toList();
    }

    PdfDictionary structure() {
        return reader.getCatalog().getAsDict(new PdfName("StructTreeRoot"));
    }

    /** What a screen reader never comes to, but for feet, repeated heads and leading dots. */
    public static List<PlacedText> skipped(byte[] pdf) throws IOException {
        var tree = in(pdf);
        var read = tree.root.allTexts().collect(Collectors.toCollection(HashSet::new));
        var heads =
                tree.all("THead").stream()
                        .flatMap(Tag::allTexts)
                        .map(PlacedText::text)
                        .collect(Collectors.toSet());
        return tree.marked.values().stream()
                .flatMap(List::stream)
                .filter(text -> !read.contains(text) && text.y() > FOOT_POINTS)
                .filter(text -> !text.text().matches("\\.*"))
                .filter(text -> !heads.contains(text.text()))
                .filter(text -> !text.text().endsWith("(fortsat)"))
                .toList();
    }

    /** Tags are renamed to their numbers, because OpenPDF's reader passes on names alone. */
    private void read(int page) throws IOException {
        var content = new String(reader.getPageContent(page), ISO_8859_1);
        var numbered =
                content.replaceAll("/\\w+ ?<</MCID (\\d+)>> ?BDC", "/m$1 BMC")
                        .replace("/Artifact BMC", "/" + OUTSIDE + " BMC");
        reader.setPageContent(page, numbered.getBytes(ISO_8859_1));
        PlacedText.read(
                reader,
                page,
                (text, tag) ->
                        marked.computeIfAbsent(page + " " + tag, _ -> new ArrayList<>()).add(text));
    }

    private Tag tag(PdfDictionary element) {
        var role = element.getAsName(PdfName.S).toString().substring(1);
        var kids = new ArrayList<Tag>();
        var array = element.getAsArray(PdfName.K);
        for (int i = 0; i < (array == null ? 0 : array.size()); i++) {
            kid(array, i, kids);
        }
        return new Tag(role, element, kids, List.of());
    }

    private void kid(PdfArray array, int index, List<Tag> kids) {
        var kid = array.getAsDict(index);
        if (kid.contains(PdfName.S)) {
            kids.add(tag(kid));
        } else if (kid.contains(PdfName.MCID)) {
            int page = pages.get(kid.getAsIndirectObject(PdfName.PG).getNumber());
            var key = page + " m" + kid.getAsNumber(PdfName.MCID).intValue();
            kids.add(new Tag("", kid, List.of(), marked.getOrDefault(key, List.of())));
        }
    }
}
