package dk.milepael.report.template;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every colour of the theme against every ground that it may stand on, as WCAG 2.1 measures it. */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double GRAPHICS = 3;
    private static final String PAPER = "#ffffff";

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern COLOUR =
            Pattern.compile(
                    "(?:^|[;\\s])(color|outline|fill|background(?:-color)?):[^;]*?(#[0-9a-fA-F]{3,6})");

    /**
     * A colour that a rule of the theme sets; lines between rows are ornament and not among them.
     */
    private record Colour(String selector, String property, String value) {
        boolean isGround() {
            return property.startsWith("background");
        }

        /** Signs, bars and the frame around what has the focus. */
        boolean isGraphic() {
            return property.equals("outline")
                    || selector.contains(".sign")
                    || selector.matches("figure \\.(blue|green|yellow|red|grey)");
        }

        /** The lines behind a chart and the plates under its numbers. */
        boolean isOrnament() {
            return selector.matches("figure \\.(faint|paper)");
        }
    }

    private final List<Colour> colours =
            colours(Templates.builtIn(new Words(Words.DANISH)).theme());

    @Test
    void words_stand_out_from_every_ground() {
        assertThat(colours)
                .filteredOn(colour -> !colour.isGround() && !colour.isGraphic())
                .hasSizeGreaterThan(10)
                .allSatisfy(colour ->
                        assertThat(grounds())
                                .allSatisfy(ground ->
                                        assertThat(contrast(colour.value(), ground))
                                                .isGreaterThanOrEqualTo(TEXT)));
    }

    @Test
    void signs_and_bars_stand_out_from_the_paper() {
        assertThat(colours)
                .filteredOn(Colour::isGraphic)
                .hasSizeGreaterThan(5)
                .allSatisfy(colour ->
                        assertThat(contrast(colour.value(), PAPER))
                                .isGreaterThanOrEqualTo(GRAPHICS));
    }

    @Test
    void contrast_is_measured_as_the_standard_says() {
        assertThat(contrast("#000000", "#fff")).isEqualTo(21);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.48);
    }

    private List<String> grounds() {
        var grounds = new ArrayList<>(List.of(PAPER));
        colours.stream().filter(Colour::isGround).map(Colour::value).forEach(grounds::add);
        return grounds;
    }

    private static List<Colour> colours(String theme) {
        return RULE.matcher(theme.replaceAll("(?s)/\\*.*?\\*/", ""))
                .results()
                .flatMap(rule ->
                        COLOUR.matcher(rule.group(2))
                                .results()
                                .map(found ->
                                        new Colour(
                                                rule.group(1).strip(),
                                                found.group(1),
                                                found.group(2))))
                .filter(colour -> !colour.isOrnament())
                .toList();
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        var digits = colour.substring(1);
        var full = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, weights.length)
                .mapToDouble(i ->
                        weights[i]
                                * linear(
                                        Integer.parseInt(full.substring(2 * i, 2 * i + 2), 16)
                                                / 255.0))
                .sum();
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
