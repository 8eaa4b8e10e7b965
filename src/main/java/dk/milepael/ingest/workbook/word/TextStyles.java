package dk.milepael.ingest.workbook.word;

import dk.milepael.ingest.workbook.xml.Markup;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A document's styles, each with all that it is based on. */
final class TextStyles {
    private static final Pattern HEADING =
            Pattern.compile("(?:heading|overskrift) ?([1-9])", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONTENTS =
            Pattern.compile("toc ?([1-9]|heading)", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_CHAIN = 20;

    private final Map<String, Style> styles = new HashMap<>();
    private RunLook defaults = RunLook.UNSAID;
    private @Nullable String standard;

    private static final class Style {
        String name = "";
        @Nullable String basedOn;
        RunLook run = RunLook.UNSAID;
        ParagraphLook paragraph = new ParagraphLook();
    }

    /** Reads the styles part at whose root the markup stands. */
    void read(Markup xml) throws IOException {
        xml.children(name -> {
            switch (name) {
                case "style" -> style(xml);
                case "docDefaults" -> defaults(xml);
                default -> {}
            }
        });
    }

    /** How text looks in a paragraph of a style. */
    RunLook run(@Nullable String paragraphStyle) {
        return character(chain(paragraph(paragraphStyle))).over(defaults);
    }

    /** How a run looks on top of its paragraph. */
    RunLook run(RunLook own, RunLook paragraph) {
        return own.over(character(chain(own.style()))).over(paragraph);
    }

    /** The heading level of a paragraph, from 1; 0 where it is none. */
    int heading(ParagraphLook own) {
        if (own.outline != null) {
            return ParagraphLook.heading(own.outline);
        }
        return chain(paragraph(own.style)).stream()
                .map(TextStyles::heading)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> named(HEADING, own.style == null ? "" : own.style));
    }

    /** Whether it is a line of the table of contents, which says nothing of its own. */
    boolean isOfContents(ParagraphLook own) {
        return Stream.concat(
                        Stream.ofNullable(own.style),
                        chain(own.style).stream().map(style -> style.name))
                .anyMatch(name -> CONTENTS.matcher(name).matches());
    }

    /** The list that a paragraph is an item of, by its own or its style's word; null for none. */
    @Nullable String list(ParagraphLook own) {
        var list = own.list == null ? fromStyles(own, look -> look.list) : own.list;
        return "0".equals(list) ? null : list;
    }

    /** The level in its list, from 0. */
    int level(ParagraphLook own) {
        var level = own.level;
        if (level == null && own.list == null) {
            level = fromStyles(own, look -> look.level);
        }
        return level == null ? 0 : level;
    }

    private <T> @Nullable T fromStyles(
            ParagraphLook own, Function<ParagraphLook, @Nullable T> property) {
        for (var style : chain(paragraph(own.style))) {
            var value = property.apply(style.paragraph);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private @Nullable String paragraph(@Nullable String style) {
        return style == null ? standard : style;
    }

    private List<Style> chain(@Nullable String first) {
        var chain = new ArrayList<Style>();
        var id = first;
        while (id != null && chain.size() < LONGEST_CHAIN) {
            var style = styles.get(id);
            if (style == null) {
                break;
            }
            chain.add(style);
            id = style.basedOn;
        }
        return chain;
    }

    private static RunLook character(List<Style> chain) {
        return chain.stream().map(style -> style.run).reduce(RunLook.UNSAID, RunLook::over);
    }

    private static @Nullable Integer heading(Style style) {
        if (style.paragraph.outline != null) {
            return ParagraphLook.heading(style.paragraph.outline);
        }
        var level = named(HEADING, style.name);
        return level == 0 ? null : (Integer) level;
    }

    private static int named(Pattern pattern, String name) {
        var match = pattern.matcher(name);
        return match.matches() ? Integer.parseInt(match.group(1)) : 0;
    }

    private void style(Markup xml) throws IOException {
        var style = new Style();
        var id = xml.attribute("styleId", "");
        if (xml.attribute("default", "0").matches("1|true|on")
                && xml.attribute("type", "").equals("paragraph")) {
            standard = id;
        }
        styles.put(id, style);
        xml.children(name -> {
            switch (name) {
                case "name" -> style.name = xml.attribute("val", "");
                case "basedOn" -> style.basedOn = xml.attribute("val");
                case "rPr" -> style.run = RunLook.read(xml);
                case "pPr" -> style.paragraph = ParagraphLook.read(xml);
                default -> {}
            }
        });
    }

    private void defaults(Markup xml) throws IOException {
        xml.children(name -> {
            if (name.equals("rPrDefault")) {
                xml.children(_ -> defaults = RunLook.read(xml));
            }
        });
    }
}
