package dk.milepael.report.mail;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import dk.milepael.plan.Light;
import dk.milepael.report.MonthWorld;
import dk.milepael.report.Noerreaa;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

class DeadlineCalendarTest {
    private static final LocalDate DAY = Noerreaa.DAY;

    private final List<Line> lines =
            Line.of(Noerreaa.plans()).stream()
                    .filter(line -> line.isOpen() && line.due() != null)
                    .sorted(Line.OLDEST_FIRST)
                    .toList();
    private final DeadlineCalendar calendar =
            new DeadlineCalendar(new Words(Words.DANISH), "kommune.example");
    private final String file = calendar.of(lines, DAY);

    @Test
    void one_reader_finds_every_deadline_and_no_fault() {
        var read = Biweekly.parse(file);
        var found = read.first();

        assertThat(read.all()).hasSize(1);
        assertThat(found.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(found.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactlyElementsOf(
                        lines.stream().map(line -> "Frist: " + line.title()).toList());
        assertThat(found.getEvents())
                .allMatch(event -> !event.getDateStart().getValue().hasTime())
                .allMatch(event -> event.getAlarms().isEmpty());
    }

    @Test
    void another_reader_finds_the_same() throws IOException, ParserException {
        var found = new CalendarBuilder().build(new StringReader(file));
        var events = found.<VEvent>getComponents("VEVENT");

        assertThat(found.validate().getEntries()).isEmpty();
        assertThat(events)
                .extracting(event -> event.getSummary().getValue())
                .containsExactlyElementsOf(
                        lines.stream().map(line -> "Frist: " + line.title()).toList());
        assertThat(events.stream().map(event -> event.getDateTimeStart().getDate()).toList())
                .containsExactlyElementsOf(lines.stream().map(Line::due).toList());
    }

    @Test
    void a_line_keeps_its_event_from_day_to_day() {
        var later = calendar.of(lines, DAY.plusDays(7));

        assertThat(later.lines().filter(line -> line.startsWith("UID:")))
                .isEqualTo(file.lines().filter(line -> line.startsWith("UID:")).toList())
                .doesNotHaveDuplicates()
                .allMatch(uid -> uid.endsWith("@kommune.example"));
    }

    @Test
    void lines_end_as_the_standard_asks_and_hold_75_octets_at_most() {
        assertThat(file.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(file.lines())
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }

    @Test
    void a_title_can_write_nothing_of_its_own() {
        var title = "Kør; stop, nu\\her\nEND:VEVENT\r\nBEGIN:VALARM " + "æøå".repeat(60);

        var named = calendar.of(Line.of(List.of(MonthWorld.named(Light.GREEN, title))), DAY);

        assertThat(Biweekly.parse(named).first().getEvents())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.getSummary().getValue().replaceAll("\\R", "\n"))
                            .isEqualTo("Frist: " + title.replaceAll("\\R", "\n"));
                    assertThat(event.getAlarms()).isEmpty();
                });
    }
}
