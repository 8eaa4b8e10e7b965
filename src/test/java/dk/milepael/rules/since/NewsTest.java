package dk.milepael.rules.since;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.plan.Light;
import dk.milepael.plan.Verdict;
import dk.milepael.rules.since.Event.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 13);
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final Stood ONGOING =
            new Stood("Haller", "Bo", Light.GREEN, false, DUE, "i gang", Verdict.ONGOING);

    private static Stood of(Light light, Verdict verdict) {
        return new Stood("Haller", "Bo", light, false, DUE, verdict.name(), verdict);
    }

    private static Stood owned(@Nullable String owner) {
        return new Stood("Haller", owner, Light.GREEN, false, DUE, "i gang", Verdict.ONGOING);
    }

    private static Stood due(LocalDate due) {
        return new Stood("Haller", "Bo", Light.GREEN, false, due, "i gang", Verdict.ONGOING);
    }

    private static List<Kind> since(Stood then, Stood now) {
        return events(Map.of("p/1", then), Map.of("p/1", now)).stream().map(Event::kind).toList();
    }

    private static List<Event> events(Map<String, Stood> then, Map<String, Stood> now) {
        return new News(now, Set.of("p")).since(new Told(DAY, then, null));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "a deadline that passed,             GREEN,  ONGOING,     RED,    ONGOING,     OVERDUE",
        "a red one that stays red,           RED,    ONGOING,     RED,    ONGOING,     ",
        "a goal told as not reached,         YELLOW, NOT_REACHED, RED,    NOT_REACHED, NOT_REACHED",
        "a red one that is on course again,  RED,    ONGOING,     GREEN,  ONGOING,     ON_COURSE",
        "a yellow one on course again,       YELLOW, ONGOING,     GREEN,  ONGOING,     ON_COURSE",
        "a grey one that can be judged,      GREY,   ONGOING,     GREEN,  ONGOING,     ",
        "a deadline that comes near,         GREEN,  ONGOING,     YELLOW, ONGOING,     ",
        "a status alone,                     GREEN,  NOT_STARTED, GREEN,  ONGOING,     STATUS",
        "done tells its status too,          RED,    ONGOING,     BLUE,   DELIVERED,   DONE",
        "open again tells its status too,    BLUE,   DELIVERED,   RED,    ONGOING,     REOPENED",
    })
    void tells(String reason, Light was, Verdict then, Light is, Verdict now, Kind told) {
        var expected = told == null ? List.of() : List.of(told);

        assertThat(since(of(was, then), of(is, now))).isEqualTo(expected);
    }

    @Test
    void nothing_that_stayed_as_it_was_is_told() {
        assertThat(since(ONGOING, ONGOING)).isEmpty();
    }

    @Test
    void a_deadline_that_moved_is_told_with_both_days() {
        assertThat(events(Map.of("p/1", ONGOING), Map.of("p/1", due(DUE.plusDays(31)))))
                .containsExactly(new Event(Kind.MOVED, "p/1", "Haller", DUE, DUE.plusDays(31)));
    }

    @Test
    void a_deadline_that_came_or_went_is_told_as_moved() {
        assertThat(since(due(null), ONGOING)).containsExactly(Kind.MOVED);
        assertThat(since(ONGOING, due(null))).containsExactly(Kind.MOVED);
    }

    @Test
    void a_move_and_what_came_of_it_are_both_told() {
        var moved =
                new Stood(
                        "Haller", "Bo", Light.GREEN, false, DUE.plusDays(1), "x", Verdict.ONGOING);

        assertThat(since(of(Light.RED, Verdict.ONGOING), moved))
                .containsExactly(Kind.MOVED, Kind.ON_COURSE, Kind.STATUS);
    }

    @Test
    void what_was_dropped_is_told_once_and_taken_up_again_is_open_again() {
        var dropped = new Stood("Haller", "Bo", Light.GREY, true, DUE, "udgår", Verdict.DROPPED);

        assertThat(since(ONGOING, dropped)).containsExactly(Kind.DROPPED);
        assertThat(since(dropped, ONGOING)).containsExactly(Kind.REOPENED);
    }

    @Test
    void a_row_that_came_is_told_alone_even_where_it_is_red() {
        assertThat(events(Map.of(), Map.of("p/1", of(Light.RED, Verdict.ONGOING))))
                .extracting(Event::kind)
                .containsExactly(Kind.ADDED);
    }

    @Test
    void a_row_that_went_is_told_once_whether_its_place_is_kept_or_not() {
        var gone = new Stood("Haller", "Bo", null, false, DUE, "i gang", Verdict.ONGOING);

        assertThat(since(ONGOING, gone)).containsExactly(Kind.GONE);
        assertThat(events(Map.of("p/1", ONGOING), Map.of()))
                .extracting(Event::kind, Event::title)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Kind.GONE, "Haller"));
        assertThat(events(Map.of("p/1", gone), Map.of())).isEmpty();
        assertThat(since(gone, gone)).isEmpty();
        assertThat(since(gone, ONGOING)).containsExactly(Kind.ADDED);
    }

    @Test
    void a_plan_that_is_out_of_force_takes_no_rows_away() {
        assertThat(new News(Map.of(), Set.of()).since(new Told(DAY, Map.of("p/1", ONGOING), null)))
                .isEmpty();
    }

    @Test
    void another_owner_is_told_to_readers_of_whole_plans() {
        assertThat(since(ONGOING, owned("Else"))).containsExactly(Kind.OWNER);
        assertThat(since(ONGOING, owned(" BO "))).isEmpty();
    }

    @Test
    void what_is_taken_over_or_passed_on_is_told_to_both_owners() {
        var news = new News(Map.of("p/1", owned("Else")), Set.of("p"));
        var then = Map.of("p/1", ONGOING);

        assertThat(news.since(new Told(DAY, then, Set.of("p/1")), Set.of()))
                .extracting(Event::kind)
                .containsExactly(Kind.NO_LONGER_OWN);
        assertThat(news.since(new Told(DAY, then, Set.of()), Set.of("p/1")))
                .extracting(Event::kind)
                .containsExactly(Kind.NOW_OWN);
    }

    @Test
    void what_nobody_was_responsible_for_is_not_taken_over_from_another() {
        var news = new News(Map.of("p/1", owned("Else")), Set.of("p"));
        var then = Map.of("p/1", owned(null));

        assertThat(news.since(new Told(DAY, then, Set.of()), Set.of("p/1")))
                .extracting(Event::kind)
                .containsExactly(Kind.ADDED);
    }

    @Test
    void a_status_in_other_capitals_and_spaces_is_the_same() {
        assertThat(Stood.fingerprint("I gang.", null)).isEqualTo(Stood.fingerprint("i  gang", " "));
        assertThat(Stood.fingerprint("I gang", null))
                .isNotEqualTo(Stood.fingerprint(null, "I gang"));
        assertThat(Stood.fingerprint(null, "")).isEmpty();
    }
}
