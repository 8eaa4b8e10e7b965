package dk.milepael.report.pdf;

import java.util.IdentityHashMap;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openpdf.context.StandardAttributeResolver;
import org.openpdf.context.StyleReference;
import org.openpdf.context.StylesheetFactoryImpl;
import org.openpdf.css.extend.AttributeResolver;
import org.openpdf.css.extend.lib.DOMTreeResolver;
import org.openpdf.css.newmatch.CascadedStyle;
import org.openpdf.css.newmatch.Matcher;
import org.openpdf.css.newmatch.PageInfo;
import org.openpdf.css.sheet.Ruleset;
import org.openpdf.css.sheet.StylesheetInfo;
import org.openpdf.extend.NamespaceHandler;
import org.openpdf.extend.UserAgentCallback;
import org.openpdf.extend.UserInterface;
import org.openpdf.layout.SharedContext;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * What the stylesheets say of a page's elements: the engine's own way asks every rule of every
 * element, this one asks those of its name, and cascades once for all that are alike.
 */
final class PageStyles extends StyleReference {
    private final UserAgentCallback agent;
    private final StylesheetFactoryImpl parser;
    private final DOMTreeResolver tree = new DOMTreeResolver();
    private final IdentityHashMap<Node, RuleTree> places = new IdentityHashMap<>();
    private @Nullable AttributeResolver attributes;
    private @Nullable RuleTree rules;
    private @Nullable Matcher pages;

    PageStyles(UserAgentCallback agent) {
        super(agent);
        this.agent = agent;
        parser = new StylesheetFactoryImpl(agent);
    }

    @Override
    public void setDocumentContext(
            SharedContext context, NamespaceHandler vocabulary, Document page, UserInterface user) {
        places.clear();
        var resolver = new StandardAttributeResolver(vocabulary, agent, user);
        attributes = resolver;
        var sheets = sheets(context.getMedia(), vocabulary, page, resolver);
        rules = sheets.rules();
        pages = new Matcher(tree, resolver, parser, sheets.parsed(), context.getMedia());
    }

    private Stylesheets sheets(
            String medium, NamespaceHandler vocabulary, Document page, AttributeResolver resolver) {
        var all =
                Stream.concat(
                                vocabulary.getDefaultStylesheet().stream(),
                                vocabulary.getStylesheets(page).stream())
                        .filter(sheet -> sheet.appliesToMedia(medium))
                        .toList();
        var texts = all.stream().map(sheet -> sheet.getContent().orElse(sheet.getUri())).toList();
        return Stylesheets.of(
                texts,
                () -> all.stream().map(parser::getStylesheet).filter(Objects::nonNull).toList(),
                page.getDocumentElement(),
                resolver);
    }

    @Override
    public CascadedStyle getCascadedStyle(@Nullable Element element, boolean isChanged) {
        if (element == null) {
            return CascadedStyle.emptyCascadedStyle;
        }
        if (isChanged) {
            places.remove(element);
        }
        return place(element)
                .style(
                        text(attributes().getNonCssStyling(element)),
                        text(attributes().getElementStyling(element)),
                        this::parsed);
    }

    @Override
    public @Nullable CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        var element = node instanceof Element itself ? itself : (Element) node.getParentNode();
        return place(element).generated(pseudoElement);
    }

    @Override
    public PageInfo getPageStyle(@Nullable String name, String pseudoPage) {
        return Objects.requireNonNull(pages).getPageCascadedStyle(name, pseudoPage);
    }

    @Override
    public boolean isHoverStyled(Element element) {
        return false;
    }

    private RuleTree place(Element element) {
        var known = places.get(element);
        if (known != null) {
            return known;
        }
        var above =
                element.getParentNode() instanceof Element parent
                        ? place(parent)
                        : Objects.requireNonNull(rules);
        var place =
                above.child(
                        tree.getElementName(element),
                        rule -> rule.matches(element, attributes(), tree));
        places.put(element, place);
        return place;
    }

    private Ruleset parsed(String declarations) {
        return parser.parseStyleDeclaration(StylesheetInfo.Origin.AUTHOR, declarations);
    }

    private AttributeResolver attributes() {
        return Objects.requireNonNull(attributes, "setDocumentContext comes first");
    }

    private static String text(@Nullable String declarations) {
        return Objects.requireNonNullElse(declarations, "");
    }
}
