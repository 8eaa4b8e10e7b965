package dk.milepael.report.pdf;

import static java.util.Comparator.comparingInt;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openpdf.css.extend.AttributeResolver;
import org.openpdf.css.newmatch.Selector;
import org.openpdf.css.sheet.MediaRule;
import org.openpdf.css.sheet.Ruleset;
import org.openpdf.css.sheet.Stylesheet;
import org.w3c.dom.Element;

/**
 * Stylesheets as the engine parsed them, and the elements that their rules have met: kept for the
 * next page of the thread that has the same.
 */
record Stylesheets(List<Stylesheet> parsed, RuleTree rules) {
    private static final String MEDIUM = "print";

    /** Few: a theme has one for pages that stand and one for pages that lie. */
    private static final int KEPT = 4;

    private static final ThreadLocal<Map<List<String>, Stylesheets>> KNOWN =
            ThreadLocal.withInitial(Latest::new);

    /** Those that were asked for last. */
    private static final class Latest extends LinkedHashMap<List<String>, Stylesheets> {
        private static final long serialVersionUID = 1;

        Latest() {
            super(KEPT, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, Stylesheets> eldest) {
            return size() > KEPT;
        }
    }

    /** A way to parse stylesheets. */
    interface Parser {
        List<Stylesheet> parsed();
    }

    /** The stylesheets of that text; parsed where no page before had them. */
    static Stylesheets of(
            List<String> texts, Parser parser, Element any, AttributeResolver attributes) {
        var known = KNOWN.get().get(texts);
        if (known == null) {
            var parsed = parser.parsed();
            var rules = selectors(parsed).map(each -> Rule.of(each, any, attributes)).toList();
            known = new Stylesheets(parsed, RuleTree.of(rules));
            KNOWN.get().put(texts, known);
        }
        return known;
    }

    /** In the order of the cascade. */
    private static Stream<Selector> selectors(List<Stylesheet> sheets) {
        return sheets.stream()
                .flatMap(sheet -> sheet.getContents().stream())
                .flatMap(Stylesheets::rulesets)
                .flatMap(ruleset -> ruleset.getFSSelectors().stream())
                .sorted(
                        comparingInt((Selector selector) -> last(selector).getSpecificityB())
                                .thenComparingInt(selector -> last(selector).getSpecificityC())
                                .thenComparingInt(selector -> last(selector).getSpecificityD()));
    }

    private static Stream<Ruleset> rulesets(Object content) {
        return switch (content) {
            case Ruleset ruleset -> Stream.of(ruleset);
            case MediaRule media when media.matches(MEDIUM) -> media.getContents().stream();
            default -> Stream.empty();
        };
    }

    /** It alone counts all that a chain asks for. */
    private static Selector last(Selector selector) {
        var chained = selector.getChainedSelector();
        return chained == null ? selector : last(chained);
    }
}
