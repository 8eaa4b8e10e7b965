package dk.milepael.report.word;

import dk.milepael.report.word.XhtmlReader.Step;
import java.util.Set;

/** Walks a page top-down and hands each thing on it to the body. */
final class PageWalker {
    private static final Set<String> WITHOUT_TITLE =
            Set.of("figures", "strip", "whole", "legend", "card");

    private final XhtmlReader reader;
    private final ContentReader content;
    private final Outline outline;
    private final BodyWriter body;
    private WordStyle plain = WordStyle.NORMAL;
    private int headings;

    PageWalker(String xhtml, Outline outline, BodyWriter body) {
        this.reader = new XhtmlReader(xhtml);
        this.content = new ContentReader(reader);
        this.outline = outline;
        this.body = body;
    }

    void walk() {
        for (var step = reader.next(); step != Step.FINISHED; step = reader.next()) {
            if (step == Step.START) {
                block();
            }
        }
        body.end();
    }

    private void block() {
        switch (reader.name()) {
            case "html", "body", "header", "section" -> {}
            case "head" -> reader.skip();
            case "footer" -> plain = WordStyle.SMALL;
            case "nav" -> {
                body.contents(reader.attribute("aria-label", ""));
                reader.skip();
            }
            case "h1" -> body.paragraph(new Paragraph(WordStyle.TITLE, content.runs()));
            case "h2" -> heading(WordStyle.HEADING_1);
            case "h3" -> heading(WordStyle.HEADING_2);
            case "h4" -> body.paragraph(new Paragraph(WordStyle.HEADING_3, content.runs()));
            case "p" -> paragraph();
            case "ul", "ol" ->
                    content.items(WordStyle.LIST_BULLET, WordStyle.LIST_NUMBER)
                            .forEach(body::paragraph);
            case "dl" -> terms();
            case "table" -> table();
            case "figure" -> body.figure(FigureReader.read(reader));
            default -> throw reader.unexpected("a page");
        }
    }

    private void paragraph() {
        if (reader.attribute("class", "").equals("logo")) {
            // it is written before the page is walked, or the design has one of its own
            reader.skip();
        } else {
            body.paragraph(new Paragraph(style(), content.runs()));
        }
    }

    private void heading(WordStyle style) {
        var bookmark = outline.headings().get(headings++).bookmark();
        body.paragraph(new Paragraph(style, content.runs(), bookmark, 0));
    }

    private WordStyle style() {
        return switch (reader.attribute("class", "")) {
            case "municipality" -> WordStyle.MUNICIPALITY;
            case "status" -> WordStyle.SUBTITLE;
            case "basis" -> WordStyle.BASIS;
            case "lead" -> WordStyle.LEAD;
            case "small" -> WordStyle.SMALL;
            case "note" -> WordStyle.NOTE;
            default -> plain;
        };
    }

    /** Those in one piece need no title again, and cards have theirs in the row of heads. */
    private void table() {
        var repeatsTitle = reader.classes().stream().noneMatch(WITHOUT_TITLE::contains);
        new TableWalker(reader, content, body.table(repeatsTitle)).walk();
        body.endTable();
    }

    private void terms() {
        for (var step = reader.next(); step != Step.END; step = reader.next()) {
            if (step == Step.START) {
                var term = reader.name().equals("dt");
                var style = term ? WordStyle.TERM : WordStyle.DEFINITION;
                body.paragraph(new Paragraph(style, content.runs()));
            }
        }
    }
}
