package dk.milepael.ingest.receipt;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a sheet's part. It is cut and joined as text and never written anew, so that all the
 * rest of it stays byte for byte.
 */
final class SheetXml {
    private static final Pattern DATA = Pattern.compile("<(/?)((?:[\\w.-]+:)?)sheetData\\b[^>]*>");

    private static final Pattern SELECTED = Pattern.compile("\\s+tabSelected=[\"'](?:1|true)[\"']");

    private static final Pattern VIEW = Pattern.compile("<(?:[\\w.-]+:)?sheetView\\b[^>]*>");

    private static final Pattern TAG =
            Pattern.compile(
                    "<!--.*?-->|<!\\[CDATA\\[.*?]]>|<\\?.*?\\?>"
                            + "|<(?<end>/?)(?:[\\w.-]+:)?(?<name>[\\w.-]+)"
                            + "(?:[^>\"'/]++|\"[^\"]*+\"|'[^']*+'|/(?!>))*+(?<alone>/?)>",
                    Pattern.DOTALL);

    private static final Pattern ID = Pattern.compile("\\b[\\w.-]+:id=[\"']([^\"']+)[\"']");

    /** What stands behind a sheet's link to its comments' shapes, by the schema. */
    private static final Set<String> LATER =
            Set.of(
                    "legacyDrawingHF",
                    "drawingHF",
                    "picture",
                    "oleObjects",
                    "controls",
                    "webPublishItems",
                    "tableParts",
                    "extLst",
                    "AlternateContent");

    private final String text;

    SheetXml(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    /** The same sheet, when the workbook no longer opens on it. */
    SheetXml notSelected() {
        var data = DATA.matcher(text);
        var head = data.find() ? data.start() : text.length();
        var views =
                VIEW.matcher(text.substring(0, head))
                        .replaceAll(view ->
                                Matcher.quoteReplacement(
                                        SELECTED.matcher(view.group()).replaceAll("")));
        return new SheetXml(views + text.substring(head));
    }

    /** The id of the link to the shapes of the sheet's comments. */
    Optional<String> shapesLink() {
        return behindData(Set.of("legacyDrawing"))
                .flatMap(tag -> ID.matcher(tag.group()).results().findFirst())
                .map(found -> found.group(1));
    }

    /** The sheet with a link to the shapes of its comments. */
    SheetXml withShapesLink(String id) {
        var at =
                behindData(LATER)
                        .or(() -> behindData(Set.of("worksheet")))
                        .orElseThrow(() -> new UnexpectedParts("a sheet without an end"))
                        .start();
        var link =
                "<%slegacyDrawing xmlns:r=\"%s\" r:id=\"%s\"/>"
                        .formatted(lastData().group(2), Xml.LINKS, id);
        return new SheetXml(text.substring(0, at) + link + text.substring(at));
    }

    /** The first tag of these names that stands in the sheet itself, behind its cells. */
    private Optional<MatchResult> behindData(Set<String> names) {
        var tags = TAG.matcher(text).region(lastData().end(), text.length());
        var depth = 1;
        while (tags.find()) {
            if (tags.group("name") == null) {
                continue;
            }
            var ends = !tags.group("end").isEmpty();
            depth -= ends ? 1 : 0;
            if (depth <= 1 && names.contains(tags.group("name"))) {
                return Optional.of(tags.toMatchResult());
            }
            depth += ends || !tags.group("alone").isEmpty() ? 0 : 1;
        }
        return Optional.empty();
    }

    private MatchResult lastData() {
        var tag = text.lastIndexOf('<', Math.max(0, text.lastIndexOf("sheetData")));
        var data = DATA.matcher(text).region(Math.max(0, tag), text.length());
        if (!data.lookingAt()) {
            throw new UnexpectedParts("a sheet without cells");
        }
        return data.toMatchResult();
    }
}
