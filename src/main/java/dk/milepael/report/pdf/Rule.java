package dk.milepael.report.pdf;

import org.jspecify.annotations.Nullable;
import org.openpdf.css.extend.AttributeResolver;
import org.openpdf.css.extend.TreeResolver;
import org.openpdf.css.newmatch.Selector;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** A selector of the stylesheet, and what it asks below an element that it matches. */
final class Rule {
    private final Selector selector;
    private final @Nullable Rule next;

    /** Of the only elements that it can match; null where it does not ask for a name first. */
    private final @Nullable String name;

    private Rule(Selector selector, @Nullable Rule next, @Nullable String name) {
        this.selector = selector;
        this.next = next;
        this.name = name;
    }

    /** Any element will do to ask. */
    static Rule of(Selector selector, Element any, AttributeResolver attributes) {
        var question = new NameQuestion();
        selector.matches(any, attributes, question);
        var chained = selector.getChainedSelector();
        var next = chained == null ? null : of(chained, any, attributes);
        return new Rule(selector, next, question.name);
    }

    Selector selector() {
        return selector;
    }

    /** What it asks of elements below those that it matches; null where it asks no more. */
    @Nullable Rule next() {
        return next;
    }

    boolean mayMatch(String elementName) {
        return name == null || name.equals(elementName);
    }

    boolean matches(Element element, AttributeResolver attributes, TreeResolver tree) {
        return selector.matches(element, attributes, tree)
                && (selector.getPseudoElement() != null
                        || selector.matchesDynamic(element, attributes, tree));
    }

    boolean goesDeeper() {
        return selector.getAxis() == Selector.Axis.DESCENDANT_AXIS;
    }

    /** A tree that remembers which name a selector asks for, and matches none. */
    private static final class NameQuestion implements TreeResolver {
        private @Nullable String name;

        @Override
        public boolean matchesElement(Node element, @Nullable String space, String asked) {
            name = asked;
            return false;
        }

        @Override
        public @Nullable Node getParentElement(Node element) {
            return null;
        }

        @Override
        public String getElementName(Node element) {
            return "";
        }

        @Override
        public @Nullable Node getPreviousSiblingElement(Node element) {
            return null;
        }

        @Override
        public boolean isFirstChildElement(Node element) {
            return false;
        }

        @Override
        public boolean isLastChildElement(Node element) {
            return false;
        }

        @Override
        public int getPositionOfElement(Node element) {
            return -1;
        }
    }
}
