package dk.milepael.nightly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mailing days that fall in quiet weeks. */
class QuietNightTest {
    private static final LocalDate TWENTY_THIRD = LocalDate.of(2026, 12, 23);
    private static final Sending.Span QUIET =
            new Sending.Span(LocalDate.of(2026, 12, 24), LocalDate.of(2027, 1, 5));

    @TempDir private Path folder;
    private Municipality municipality;

    @BeforeEach
    void everybody_has_news_on_a_day_of_their_own() {
        municipality = new Municipality(folder);
        quiet(List.of(QUIET));
        drop(
                "Plan.csv",
                """
                Handling;Milepæl;Frist;Ansvarlig
                Stier;Male bro;1. maj 2027;Nina Nat
                Stier;Male bænk;1. maj 2027;Uffe Uge
                Stier;Male port;1. maj 2027;Mona Måned
                Stier;Male mur;1. maj 2027;Mette Møde
                Stier;Male tag;1. maj 2027;Sara Sent
                """);
        drop(
                "modtagere.csv",
                """
                Navn;Mail;Hvor tit;Møder
                Nina Nat;nn@example.invalid;hver nat;
                Uffe Uge;uu@example.invalid;ugentligt fredag;
                Mona Måned;mm@example.invalid;månedligt den 1.;
                Mette Møde;me@example.invalid;før møder;07-01-2027
                Sara Sent;ss@example.invalid;månedligt den 20.;
                """);
    }

    private void quiet(List<Sending.Span> spans) {
        municipality.mails(
                new Settings.Mailing(
                        "oekonomi@example.invalid",
                        "Økonomi",
                        Map.of(),
                        new Sending(null, null, null, spans, Sending.Caps.STANDARD)));
    }

    private void drop(String name, String text) {
        municipality.drop(text.getBytes(StandardCharsets.UTF_8), name);
    }

    private List<String> mailed(LocalDate day) throws IOException {
        var mails = municipality.night(day).folder().resolve("mail");
        if (!Files.exists(mails)) {
            return List.of();
        }
        try (var files = Files.list(mails)) {
            return files.map(file -> file.getFileName().toString().replace(".eml", ""))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void the_first_night_after_quiet_weeks_makes_up_for_the_days_in_them() throws Exception {
        assertThat(mailed(TWENTY_THIRD)).containsExactly("nina-nat");
        for (int day : List.of(2, 9, 13)) {
            assertThat(mailed(TWENTY_THIRD.plusDays(day))).as("day %d is quiet", day).isEmpty();
        }

        quiet(List.of());

        assertThat(mailed(QUIET.last().plusDays(1)))
                .as("also where the quiet weeks left the settings")
                .containsExactly("mette-moede", "mona-maaned", "uffe-uge");
        assertThat(mailed(QUIET.last().plusDays(2))).isEmpty();
    }

    @Test
    void a_program_that_began_in_quiet_weeks_makes_up_for_them_too() throws Exception {
        assertThat(mailed(LocalDate.of(2026, 12, 30))).isEmpty();

        assertThat(mailed(QUIET.last().plusDays(1)))
                .containsExactly("mette-moede", "mona-maaned", "nina-nat", "uffe-uge");
    }
}
