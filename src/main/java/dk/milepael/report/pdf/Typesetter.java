package dk.milepael.report.pdf;

import java.util.Objects;
import org.openpdf.layout.BoxBuilder;
import org.openpdf.layout.Layer;
import org.openpdf.layout.LayoutContext;
import org.openpdf.layout.SharedContext;
import org.openpdf.pdf.ITextFontContext;
import org.openpdf.pdf.ITextRenderer;
import org.openpdf.pdf.ITextTextRenderer;
import org.openpdf.render.RenderingContext;
import org.openpdf.render.ViewportBox;
import org.w3c.dom.Document;

/** The engine, set up for one document, and used for each of its pieces. */
final class Typesetter {
    private final TaggingDevice device;
    private final EngineVocabulary vocabulary;
    private final PageNumbers numbers;
    private final SharedContext shared;

    Typesetter(TaggingDevice device, EngineVocabulary vocabulary, PageNumbers numbers) {
        this.device = device;
        this.vocabulary = vocabulary;
        this.numbers = numbers;
        int dotsPerPixel = ITextRenderer.DEFAULT_DOTS_PER_PIXEL;
        var agent = new LockedUserAgent(device, dotsPerPixel, vocabulary.stylesheet());
        shared =
                new SharedContext(
                        agent,
                        Fonts.resolver(),
                        new Drawings(device),
                        new ITextTextRenderer(),
                        72 * device.getDotsPerPoint(),
                        dotsPerPixel);
        shared.setCss(new PageStyles(agent));
        shared.setLineBreakingStrategy(new LineBreaks());
        device.setSharedContext(shared);
    }

    SharedContext shared() {
        return shared;
    }

    Galley layOut(Document page) {
        shared.reset();
        shared.setBaseURL("");
        shared.setNamespaceHandler(vocabulary);
        shared.getCss().setDocumentContext(shared, vocabulary, page, new StillReader());
        vocabulary.setPainting(false);
        var context = layoutContext();
        var root = BoxBuilder.createRootBox(context, page);
        var first = Layer.createPageBox(context, "first");
        root.setContainingBlock(
                new ViewportBox(
                        new java.awt.Rectangle(
                                first.getContentWidth(context), first.getContentHeight(context))));
        root.layout(context);
        var layer = Objects.requireNonNull(root.getLayer());
        layer.trimEmptyPages(layer.getPaintingDimension(context).height);
        layer.layoutPages(context);
        return new Galley(root, context);
    }

    /** For painting a galley after that many pages. */
    RenderingContext painting(Galley galley, int pagesBefore) {
        vocabulary.setPainting(true);
        int numberOfFirst = pagesBefore - galley.firstPage() + 1;
        return shared.newRenderingContextInstance(
                device, new ITextFontContext(), galley.layer(), numberOfFirst);
    }

    LayoutContext layoutContext() {
        var context = shared.newLayoutContextInstance(new ITextFontContext());
        var functions = context.getContentFunctionFactory();
        functions.registerFunction(LateNumber.total(numbers));
        functions.registerFunction(LateNumber.target(numbers));
        return context;
    }
}
