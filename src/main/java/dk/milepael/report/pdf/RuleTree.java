package dk.milepael.report.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.openpdf.css.newmatch.CascadedStyle;
import org.openpdf.css.sheet.PropertyDeclaration;
import org.openpdf.css.sheet.Ruleset;

/** Elements that the same rules match, and below them those that the same rules match in turn. */
final class RuleTree {
    private final List<Rule> matched;

    /** What may match children, in the order of the cascade. */
    private final List<Rule> below;

    private final Map<String, List<Rule>> belowByName = new HashMap<>();
    private final Map<List<Rule>, RuleTree> children = new HashMap<>();
    private final Map<List<String>, CascadedStyle> styles = new HashMap<>();
    private final Map<String, Optional<CascadedStyle>> generated = new HashMap<>();

    private RuleTree(List<Rule> matched, List<Rule> below) {
        this.matched = matched;
        this.below = below;
    }

    /** Above the root element. */
    static RuleTree of(List<Rule> rules) {
        return new RuleTree(List.of(), rules);
    }

    /** Where a child of that name belongs. */
    RuleTree child(String name, Predicate<Rule> matches) {
        var found = new ArrayList<Rule>();
        for (var rule : belowByName.computeIfAbsent(name, this::candidates)) {
            if (matches.test(rule)) {
                found.add(rule);
            }
        }
        return children.computeIfAbsent(found, this::child);
    }

    private List<Rule> candidates(String name) {
        return below.stream().filter(rule -> rule.mayMatch(name)).toList();
    }

    private RuleTree child(List<Rule> found) {
        var deeper = new LinkedHashSet<Rule>();
        for (var rule : below) {
            if (rule.goesDeeper()) {
                deeper.add(rule);
            }
            if (rule.next() != null && found.contains(rule)) {
                deeper.add(rule.next());
            }
        }
        return new RuleTree(found, List.copyOf(deeper));
    }

    /**
     * What the rules say of an element, and its attributes, as declarations: those that rules
     * overrule, and those that overrule rules.
     */
    CascadedStyle style(String before, String after, Function<String, Ruleset> parser) {
        return styles.computeIfAbsent(
                List.of(before, after),
                _ -> {
                    var declarations = new ArrayList<>(parsed(before, parser));
                    declarations.addAll(declarations(null));
                    declarations.addAll(parsed(after, parser));
                    return cascade(declarations);
                });
    }

    /** What the rules make before or after an element; null where it is nothing. */
    @Nullable CascadedStyle generated(String pseudoElement) {
        return generated.computeIfAbsent(pseudoElement, this::made).orElse(null);
    }

    private Optional<CascadedStyle> made(String pseudoElement) {
        return Optional.of(declarations(pseudoElement))
                .filter(declarations -> !declarations.isEmpty())
                .map(RuleTree::cascade);
    }

    private static List<PropertyDeclaration> parsed(
            String declarations, Function<String, Ruleset> parser) {
        return declarations.isEmpty()
                ? List.of()
                : parser.apply(declarations).getPropertyDeclarations();
    }

    private static CascadedStyle cascade(List<PropertyDeclaration> declarations) {
        return declarations.isEmpty()
                ? CascadedStyle.emptyCascadedStyle
                : CascadedStyle.createLayoutStyle(declarations);
    }

    private List<PropertyDeclaration> declarations(@Nullable String pseudoElement) {
        var declarations = new ArrayList<PropertyDeclaration>();
        for (var rule : matched) {
            var selector = rule.selector();
            if (rule.next() == null && Objects.equals(selector.getPseudoElement(), pseudoElement)) {
                declarations.addAll(selector.getRuleset().getPropertyDeclarations());
            }
        }
        return declarations;
    }
}
