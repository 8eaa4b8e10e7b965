package dk.milepael.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.report.Pages;
import dk.milepael.report.Xhtml;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PictureTest {

    static Stream<Arguments> pictures() {
        return Stream.of(
                        Arguments.of("two sections", ChartPages.sections(2)),
                        Arguments.of("forty sections, long names", ChartPages.sections(40)),
                        Arguments.of("two days", ChartPages.columns(2, 1)),
                        Arguments.of("nineteen months of thousands", ChartPages.columns(19, 999)))
                .flatMap(chart ->
                        Stream.of(290, 487, 860)
                                .map(width ->
                                        Arguments.of(
                                                chart.get()[0] + " at " + width,
                                                chart.get()[1],
                                                width)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void nothing_leaves_the_picture_and_no_words_touch(String name, Chart chart, int width) {
        for (var plot : plots(chart)) {
            var picture = plot.picture(width, width < 400 ? 11.5 : 8);

            assertThat(words(picture)).allSatisfy(area -> assertWithin(picture, area));
            assertThat(boxes(picture)).allSatisfy(area -> assertWithin(picture, area));
            var words = words(picture);
            for (var one : words) {
                assertThat(words)
                        .as("words beside those at %s", one)
                        .filteredOn(other -> !other.equals(one) && touch(one, other))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest(name = "{0} leads to steps of {1} up to {2}")
    @CsvSource({
        "0, 1, 1",
        "1, 1, 1",
        "5, 1, 5",
        "6, 2, 6",
        "11, 5, 15",
        "30, 10, 30",
        "5000, 1000, 5000"
    })
    void an_axis_has_whole_numbers_from_zero(int number, int step, int top) {
        assertThat(Scale.to(number)).isEqualTo(new Scale(step, top));
        assertThat(Scale.to(number).ticks()).startsWith(0).endsWith(top).hasSizeLessThan(7);
    }

    private static List<Plot> plots(Chart chart) {
        var page = Xhtml.parse(ChartPages.page(Objects.requireNonNull(chart), "portrait"));
        return Pages.all(page, "figure").stream().map(Plot::of).toList();
    }

    private static List<Area> boxes(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Box.class::isInstance)
                .map(mark -> ((Mark.Box) mark).area())
                .toList();
    }

    private static List<Area> words(Picture picture) {
        return picture.marks().stream()
                .filter(Mark.Label.class::isInstance)
                .map(mark -> area((Mark.Label) mark))
                .toList();
    }

    /** From the baseline up to the height of a figure. */
    private static Area area(Mark.Label label) {
        double width = Lettering.width(label.text(), label.size());
        return new Area(
                label.at().x() - label.align().before(width),
                label.at().y() - 0.7 * label.size(),
                width,
                0.7 * label.size());
    }

    private static boolean touch(Area one, Area other) {
        return one.x() < other.right()
                && other.x() < one.right()
                && one.y() < other.bottom()
                && other.y() < one.bottom();
    }

    private static void assertWithin(Picture picture, Area area) {
        assertThat(area.x()).isGreaterThanOrEqualTo(-0.01);
        assertThat(area.y()).isGreaterThanOrEqualTo(-0.01);
        assertThat(area.right()).isLessThanOrEqualTo(picture.width() + 0.01);
        assertThat(area.bottom()).isLessThanOrEqualTo(picture.height() + 0.01);
    }
}
