package dk.milepael.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.sheet.StylesheetInfo;
import org.openpdf.simple.extend.XhtmlNamespaceHandler;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** XHTML as the engine reads it, set in a stylesheet; but links are left to ours. */
final class EngineVocabulary extends XhtmlNamespaceHandler {
    private final StylesheetInfo theme;
    private boolean isPainting;

    EngineVocabulary(String stylesheet) {
        theme =
                new StylesheetInfo(
                        StylesheetInfo.Origin.AUTHOR, "theme", List.of("all"), stylesheet);
    }

    /** The address of the stylesheet for plain elements that comes with the engine. */
    String stylesheet() {
        return getDefaultStylesheet().orElseThrow().getUri();
    }

    @Override
    public List<StylesheetInfo> getStylesheets(Document page) {
        var stylesheets = new ArrayList<>(super.getStylesheets(page));
        stylesheets.add(theme);
        return stylesheets;
    }

    /** Whether elements are painted, and no longer matched with the stylesheet. */
    void setPainting(boolean isPainting) {
        this.isPainting = isPainting;
    }

    @Override
    public @Nullable String getLinkUri(Element element) {
        return isPainting ? null : super.getLinkUri(element);
    }
}
