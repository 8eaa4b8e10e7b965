package dk.milepael.delivery.roster;

import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.delivery.Recipient;
import dk.milepael.delivery.Recipient.Role;
import dk.milepael.delivery.RecipientList;
import dk.milepael.delivery.Rhythm;
import dk.milepael.delivery.Subscription.Report;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RosterTest {

    @Test
    void a_row_tells_everything_of_a_recipient() {
        var roster =
                Rosters.of(
                        "Navn|Mail|Rolle(r)|Planer|Afsnit|Også skrevet som|Sprog|Rapporter|Hvor"
                                + " tit|Stedfortræder|Fravær fra|Fravær til|Nærmeste leder",
                        "Ida Holm|ih@example.invalid|planansvarlig, ledelse|Klimaplan 2026|2"
                                + " Varme|IHO; Klimateamet|engelsk|planer, overblik +"
                                + " Word|ugentligt mandag|Bo Krogh|1-12-2026|24. december 2026|Bo"
                                + " Krogh",
                        "Bo Krogh|bk@example.invalid");

        var ida = one(roster, "Ida Holm");

        assertThat(roster.faults()).isEmpty();
        assertThat(ida.contact())
                .isEqualTo(
                        new Recipient.Contact("Ida Holm", "ih@example.invalid", Locale.of("en")));
        assertThat(ida.roles()).containsExactlyInAnyOrder(Role.PLAN_MANAGER, Role.MANAGEMENT);
        assertThat(ida.scope())
                .isEqualTo(new Recipient.Scope(List.of("Klimaplan 2026"), List.of("2 Varme")));
        assertThat(ida.aliases()).containsExactly("IHO", "Klimateamet");
        assertThat(ida.subscription().reports())
                .containsExactlyInAnyOrder(Report.PLANS, Report.OVERVIEW);
        assertThat(ida.subscription().word()).isTrue();
        assertThat(ida.subscription().rhythm()).isEqualTo(new Rhythm.Weekly(DayOfWeek.MONDAY));
        assertThat(ida.absence())
                .isEqualTo(
                        new Recipient.Absence(
                                LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 24), "bo-krogh"));
        assertThat(ida.superior()).isEqualTo("bo-krogh");
    }

    @Test
    void who_owns_milestones_without_being_an_owner_is_told_and_who_is_one_is_not() {
        var roster =
                Rosters.of(
                        "Navn|Mail|Rolle|Også skrevet som",
                        "Per Lund|pl@example.invalid|ledelse|PL",
                        "Karla Brink|kb@example.invalid|planansvarlig, ansvarlig|",
                        "Bo Krogh|bk@example.invalid|ledelse|");

        assertThat(Rosters.faults(roster)).containsExactly("owns-without-role C2 Per Lund");
    }

    @Test
    void who_is_away_without_a_usable_deputy_gets_the_mails_and_stands_in_for_nobody() {
        var roster =
                Rosters.of(
                        "Navn|Mail|Stedfortræder|Fravær fra|Fravær til",
                        "Ida Holm|ih@example.invalid|Bo Krogh|1-12-2026|20-12-2026",
                        "Bo Krogh|bk@example.invalid|Ukendt Person|10-12-2026|12-12-2026",
                        "Eva Lund|el@example.invalid||1-12-2026|2-12-2026",
                        "Ole Berg|ob@example.invalid|Ole Berg|1-12-2026|2-12-2026");
        var list = roster.list();

        assertThat(Rosters.faults(roster))
                .containsExactly(
                        "deputy-away C2 Bo Krogh",
                        "unknown-deputy C3 Ukendt Person",
                        "no-deputy D4",
                        "own-deputy C5 Ole Berg");
        assertThat(onDuty(list, "Ida Holm", 9)).isEqualTo("bo-krogh");
        assertThat(onDuty(list, "Ida Holm", 10)).as("both are away").isEqualTo("ida-holm");
        assertThat(onDuty(list, "Bo Krogh", 10)).isEqualTo("bo-krogh");
        assertThat(onDuty(list, "Eva Lund", 1)).isEqualTo("eva-lund");
        assertThat(onDuty(list, "Ole Berg", 1)).isEqualTo("ole-berg");
    }

    private static String onDuty(RecipientList list, String name, int december) {
        return list.onDuty(list.called(name).orElseThrow(), LocalDate.of(2026, 12, december))
                .slug();
    }

    @Test
    void a_row_with_a_name_and_an_address_alone_is_an_owner_who_gets_their_own_every_night() {
        var roster = Rosters.of("Mail|Navn", "bk@example.invalid|Bo Krogh");

        var bo = one(roster, "Bo Krogh");

        assertThat(bo.roles()).containsExactly(Role.OWNER);
        assertThat(bo.subscription().reports()).containsExactly(Report.OWN);
        assertThat(bo.subscription().word()).isFalse();
        assertThat(bo.subscription().rhythm()).isEqualTo(new Rhythm.EveryNight());
        assertThat(bo.scope()).isEqualTo(Recipient.Scope.EVERYTHING);
        assertThat(bo.contact().language()).isEqualTo(Locale.of("da"));
    }

    @Test
    void the_headings_may_stand_below_a_title_in_any_order_and_in_other_words() {
        var roster =
                Rosters.of(
                        "Hvem får hvad i Nørreå Kommune",
                        "Skriv en række for hver",
                        "E-mail|Initialer|Medarbejder|Kontornr.",
                        "bk@example.invalid|BKR|Bo Krogh|214");

        assertThat(one(roster, "BKR").contact().name()).isEqualTo("Bo Krogh");
        assertThat(Rosters.faults(roster)).containsExactly("unknown-column D3 Kontornr.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hver nat | EveryNight[]",
                "Dagligt | EveryNight[]",
                "ved ændringer | WhenItMatters[]",
                "kun når noget er rødt | WhenItMatters[]",
                "Ved ændringer / kun når noget er rødt | WhenItMatters[]",
                "ugentligt mandag | Weekly[day=MONDAY]",
                "Ugentligt | Weekly[day=MONDAY]",
                "hver fredag | Weekly[day=FRIDAY]",
                "Ugentligt (om torsdagen) | ",
                "torsdag | Weekly[day=THURSDAY]",
                "månedligt den 1. | Monthly[day=1]",
                "månedligt | Monthly[day=1]",
                "hver måned den 31. | Monthly[day=31]",
                "månedligt den 32. | ",
                "før møder 24-11-2026, 15.12.2026 (3 arbejdsdage før)"
                        + " | BeforeMeetings[meetings=[2026-11-24, 2026-12-15], workingDays=3]",
                "Før møder: 2027-01-05 | BeforeMeetings[meetings=[2027-01-05], workingDays=2]",
                "før møder 15. december 2026 | BeforeMeetings[meetings=[2026-12-15],"
                        + " workingDays=2]",
                "når I har tid | ",
                "hver | ",
            })
    void how_often_is_read_from_plain_words(String written, String read) {
        var rhythm = RhythmWords.of(written, Days.in(written), "");

        assertThat(rhythm.map(Object::toString).orElse(null)).isEqualTo(read);
    }

    @Test
    void meetings_and_working_days_may_stand_in_columns_of_their_own() {
        var roster =
                Rosters.of(
                        "Navn|Mail|Hvor tit|Møder|Arbejdsdage før",
                        "Ida Holm|ih@example.invalid|før møder|15-12-2026; 24-11-2026|5",
                        "Bo Krogh|bk@example.invalid|før møder||");

        assertThat(one(roster, "Ida Holm").subscription().rhythm())
                .isEqualTo(
                        new Rhythm.BeforeMeetings(
                                List.of(LocalDate.of(2026, 11, 24), LocalDate.of(2026, 12, 15)),
                                5));
        assertThat(one(roster, "Bo Krogh").subscription().rhythm())
                .isEqualTo(new Rhythm.EveryNight());
        assertThat(Rosters.faults(roster)).containsExactly("no-meetings C3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ih",
                "ih@kommune",
                "ih@@example.invalid",
                "ih@example.invalid; bk@example.invalid",
                "ih@example.invalid\\nBcc: alle@example.invalid",
                "Ida Holm <ih@example.invalid>",
                "i h@example.invalid",
                ".ih@example.invalid",
                "ih@-example.invalid",
                "ih@example..invalid",
                "søren@example.invalid"
            })
    void a_row_with_a_wrong_address_is_left_out_and_told(String address) {
        var roster = Rosters.of("Navn|Mail", "Ida Holm|" + address, "Bo Krogh|bk@example.invalid");

        assertThat(names(roster.list())).containsExactly("Bo Krogh");
        assertThat(roster.faults())
                .extracting(RosterFault::kind)
                .containsExactly(RosterFault.Kind.WRONG_ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ih@example.invalid", "i.holm+plan@by.example.invalid", "ih@nørreå.invalid"})
    void an_address_of_one_mailbox_is_right(String address) {
        var roster = Rosters.of("Navn|Mail", "Ida Holm|" + address);

        assertThat(one(roster, "Ida Holm").contact().address()).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ida\\nBcc: alle@example.invalid",
                "Ida\u2028Holm",
                "Ida\u202EmloH",
                "Ida <ih@example.invalid>",
                "Bcc: alle",
                "\"Ida\"",
                "42"
            })
    void a_name_that_would_be_more_than_a_name_in_a_mail_is_left_out_and_told(String name) {
        var roster = Rosters.of("Navn|Mail", name + "|ih@example.invalid");

        assertThat(roster.list().isEmpty()).isTrue();
        assertThat(roster.faults())
                .extracting(RosterFault::kind)
                .containsExactly(RosterFault.Kind.WRONG_NAME);
    }

    @Test
    void an_address_that_stands_twice_is_the_first_rows() {
        var roster =
                Rosters.of(
                        "Navn|Mail",
                        "Ida Holm|ih@example.invalid",
                        "Klimateamet|IH@example.invalid");

        assertThat(names(roster.list())).containsExactly("Ida Holm");
        assertThat(Rosters.faults(roster)).containsExactly("same-address B3 IH@example.invalid");
    }

    @Test
    void of_two_persons_of_one_name_neither_is_used() {
        var roster =
                Rosters.of(
                        "Navn|Mail",
                        "Ida Holm|ih@example.invalid",
                        "Bo Krogh|bk@example.invalid",
                        "ida  holm|ih2@example.invalid");

        assertThat(names(roster.list())).containsExactly("Bo Krogh");
        assertThat(Rosters.faults(roster))
                .containsExactly("same-name A2 Ida Holm", "same-name A4 ida holm");
    }

    @Test
    void an_alias_of_two_means_neither_and_a_name_goes_before_an_alias() {
        var roster =
                Rosters.of(
                        "Navn|Mail|Forkortelser",
                        "Ida Holm|ih@example.invalid|IH; Vejen",
                        "Iben Hauge|ihau@example.invalid|i.h.",
                        "IH|post@example.invalid",
                        "Bo Krogh|bk@example.invalid|vejen");

        assertThat(one(roster, "IH").contact().address()).isEqualTo("post@example.invalid");
        assertThat(roster.list().called("Vejen")).isEmpty();
        assertThat(one(roster, "I.H.").contact().name()).isEqualTo("Iben Hauge");
        assertThat(Rosters.faults(roster))
                .containsExactly(
                        "alias-is-name C2 IH", "same-alias C2 Vejen", "same-alias C5 vejen");
    }

    @Test
    void an_alias_that_a_left_out_person_has_too_does_not_become_anothers() {
        var roster =
                Rosters.of(
                        "Navn|Mail|Alias",
                        "Ida Holm|ih@example.invalid|IH",
                        "Ida Holm|ih2@example.invalid|",
                        "Bo Krogh|bk@example.invalid|IH");

        assertThat(names(roster.list())).containsExactly("Bo Krogh");
        assertThat(roster.list().called("IH")).isEmpty();
    }

    @Test
    void a_loop_of_superiors_is_named_and_has_no_superiors() {
        var roster =
                Rosters.of(
                        "Navn|Mail|Nærmeste leder",
                        "Ida|i@example.invalid|Bo",
                        "Bo|b@example.invalid|Eva",
                        "Eva|e@example.invalid|Bo",
                        "Ole|o@example.invalid|Ole",
                        "Ulla|u@example.invalid|Per");

        assertThat(Rosters.faults(roster))
                .containsExactly(
                        "superior-loop C3 Bo → Eva → Bo",
                        "superior-loop C5 Ole → Ole",
                        "unknown-superior C6 Per");
        assertThat(roster.list().superiorOf(one(roster, "Ida"))).contains(one(roster, "Bo"));
        assertThat(Stream.of("Bo", "Eva", "Ole", "Ulla").map(name -> one(roster, name)))
                .allSatisfy(one -> assertThat(one.superior()).isNull());
    }

    @Test
    void a_deputy_who_is_away_too_is_told_and_gets_nothing_meanwhile() {
        var roster =
                Rosters.of(
                        "Navn|Mail|Stedfortræder|Fravær fra|Fravær til",
                        "Ida|i@example.invalid|Bo|1-12-2026|20-12-2026",
                        "Bo|b@example.invalid|Eva|20-12-2026|",
                        "Eva|e@example.invalid||1-12-2026|",
                        "Ole|o@example.invalid|Per|1-12-2026|2-12-2026",
                        "Ulla|u@example.invalid|Ulla||",
                        "Finn|f@example.invalid|Bo|5-12-2026|4-12-2026",
                        "Jens|j@example.invalid|Bo|snart|");
        var list = roster.list();
        var ida = one(roster, "Ida");

        assertThat(Rosters.faults(roster))
                .containsExactly(
                        "deputy-away C2 Bo",
                        "deputy-away C3 Eva",
                        "no-deputy D4",
                        "unknown-deputy C5 Per",
                        "own-deputy C6 Ulla",
                        "reversed-absence E7",
                        "unreadable-day D8 snart");
        assertThat(list.onDuty(ida, LocalDate.of(2026, 11, 30))).isEqualTo(ida);
        assertThat(list.onDuty(ida, LocalDate.of(2026, 12, 19))).isEqualTo(one(roster, "Bo"));
        assertThat(list.onDuty(ida, LocalDate.of(2026, 12, 20))).isEqualTo(ida);
    }

    @Test
    void an_unknown_choice_is_told_and_the_row_is_used_without_it() {
        var roster =
                Rosters.of(
                        "Navn|Mail|Rolle|Sprog|Rapporter|Hvor tit|Planer|Afsnit",
                        "Ida|i@example.invalid|chauffør; ledelse|tysk|alt|nu og da|Månen|Kulde",
                        "Bo|b@example.invalid||||hver nat|klima; Klimaplan 2026|varme");

        assertThat(Rosters.faults(roster))
                .containsExactly(
                        "unknown-role C2 chauffør",
                        "unknown-language D2 tysk",
                        "unknown-report E2 alt",
                        "unknown-rhythm F2 nu og da",
                        "unknown-plan G2 Månen",
                        "unknown-section H2 Kulde");
        assertThat(one(roster, "Ida").roles()).containsExactly(Role.MANAGEMENT);
        assertThat(one(roster, "Ida").subscription().reports()).containsExactly(Report.OVERVIEW);
    }

    @Test
    void a_sheet_without_names_or_addresses_is_no_list() {
        assertThat(Roster.sheetOf(List.of(Rosters.sheet("Navn|Telefon", "Ida|12")))).isEmpty();
    }

    @Test
    void a_list_of_a_thousand_is_read_in_a_moment() {
        var lines =
                Stream.concat(
                                Stream.of("Navn|Mail|Også skrevet som|Nærmeste leder"),
                                IntStream.range(0, 1000)
                                        .mapToObj(n ->
                                                "Navn A%1$d|a%1$d@example.invalid|A%1$d|Navn A%2$d"
                                                        .formatted(n, Math.max(0, n - 1))))
                        .toArray(String[]::new);
        Rosters.of(lines);

        var begun = System.nanoTime();
        var roster = Rosters.of(lines);
        var taken = Duration.ofNanos(System.nanoTime() - begun);

        assertThat(roster.list().all()).hasSize(1000);
        assertThat(Rosters.faults(roster)).containsExactly("superior-loop D2 Navn A0 → Navn A0");
        assertThat(one(roster, "a999").superior()).isEqualTo("navn-a998");
        assertThat(taken).isLessThan(Duration.ofSeconds(2));
    }

    private static Recipient one(Roster roster, String written) {
        return roster.list().called(written).orElseThrow();
    }

    private static List<String> names(RecipientList list) {
        return list.all().stream().map(recipient -> recipient.contact().name()).toList();
    }
}
