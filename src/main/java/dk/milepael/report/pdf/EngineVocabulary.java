package dk.milepael.report.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.simple.extend.XhtmlNamespaceHandler;
import org.w3c.dom.Element;

/** XHTML as the engine reads it, but links are left to ours. */
final class EngineVocabulary extends XhtmlNamespaceHandler {
    private boolean isPainting;

    /** The stylesheet for plain elements that comes with the engine. */
    String stylesheet() {
        return getDefaultStylesheet().orElseThrow().getUri();
    }

    /** From here on elements are painted, no longer matched with the stylesheet. */
    void startPainting() {
        isPainting = true;
    }

    @Override
    public @Nullable String getLinkUri(Element element) {
        return isPainting ? null : super.getLinkUri(element);
    }
}
