package dk.milepael.report.pdf;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.extend.ContentFunction;
import org.openpdf.css.parser.FSFunction;
import org.openpdf.layout.LayoutContext;
import org.openpdf.render.InlineText;
import org.openpdf.render.RenderingContext;
import org.w3c.dom.Element;

/** A number of pages that the stylesheet asks for, known or kept room for. */
abstract class LateNumber implements ContentFunction {
    private final String name;
    private final PageNumbers numbers;

    private LateNumber(String name, PageNumbers numbers) {
        this.name = name;
        this.numbers = numbers;
    }

    /** «-fs-pages(all)»: how many pages the document has. */
    static LateNumber total(PageNumbers numbers) {
        return new LateNumber("-fs-pages", numbers) {
            @Override
            String key(@Nullable Element element) {
                return PageNumbers.TOTAL;
            }
        };
    }

    /** «-fs-page-of(href)»: the page of what the link leads to. */
    static LateNumber target(PageNumbers numbers) {
        return new LateNumber("-fs-page-of", numbers) {
            @Override
            String key(@Nullable Element element) {
                var address = element == null ? "" : element.getAttribute("href");
                return address.startsWith("#") ? address : "";
            }
        };
    }

    /** What is asked for: the total, «#» and an id, or nothing. */
    abstract String key(@Nullable Element element);

    String key(InlineText text) {
        return key(Objects.requireNonNull(text.getParent()).getElement());
    }

    /** The number that is not known yet, or null. */
    static @Nullable String missing(InlineText text) {
        if (text.isDynamicFunction()
                && text.getFunctionData().getContentFunction() instanceof LateNumber number) {
            var key = number.key(text);
            return number.numbers.isOpen(key) ? key : null;
        }
        return null;
    }

    @Override
    public boolean isStatic() {
        return false;
    }

    @Override
    public @Nullable String calculate(LayoutContext context, FSFunction function) {
        return null;
    }

    @Override
    public String calculate(RenderingContext context, FSFunction function, InlineText text) {
        return numbers.shown(key(text));
    }

    @Override
    public String getLayoutReplacementText() {
        return "999";
    }

    @Override
    public boolean canHandle(LayoutContext context, FSFunction function) {
        return function.is(name);
    }
}
