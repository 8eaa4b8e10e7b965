package dk.milepael.nightly;

import static dk.milepael.nightly.Municipality.FRIDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.milepael.delivery.MailState;
import dk.milepael.ingest.workbook.AllowedColumns;
import dk.milepael.store.OutboxStore;
import dk.milepael.store.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OperatorMailTest {
    static final Safeguards TO_THE_OPERATOR =
            new Safeguards(
                    AllowedColumns.NONE,
                    Set.of(),
                    Safeguards.Keep.STANDARD,
                    Safeguards.Backup.STANDARD,
                    "drift@noerreaa.example");

    @TempDir Path folder;
    private Municipality municipality;

    @BeforeEach
    void there_is_an_operator() {
        municipality = new Municipality(folder);
        municipality.safeguards(TO_THE_OPERATOR);
    }

    @Test
    void a_night_is_told_once_with_its_counts_and_exit_code() {
        var night = municipality.night(FRIDAY);

        var mails =
                tell(mail -> {
                    mail.ended(night.went().run(), night.summary(), 3);
                    mail.ended(night.went().run(), night.summary(), 3);
                });

        assertThat(mails)
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.state()).isEqualTo(MailState.SENT);
                    assertThat(mail.mail().address()).isEqualTo("drift@noerreaa.example");
                    assertThat(mail.mail().subject())
                            .isEqualTo("Drift: kørsel 1 er gennemført, men noget skal ses efter");
                    assertThat(mail.mail().text()).contains("slutkode 3", "* Filer: 0 i mappen");
                    assertThat(mail.mail().html()).contains("slutkode 3", "<li>Filer: 0 i mappen");
                });
        assertThat(night.folder().resolve("mail")).isDirectoryContaining("glob:**.eml");
    }

    @Test
    void a_night_that_could_not_go_on_is_told_at_once() {
        var night = municipality.night(FRIDAY);

        var mails = tell(mail -> mail.failed(stopped(night.went().run(), null), 70));

        assertThat(mails)
                .singleElement()
                .satisfies(mail -> {
                    assertThat(mail.state()).isEqualTo(MailState.SENT);
                    assertThat(mail.mail().subject())
                            .isEqualTo("Drift: kørsel 1 kunne ikke fortsætte");
                    assertThat(mail.mail().text()).contains("slutkode 70", "milepael run");
                });
    }

    @Test
    void a_night_that_fails_again_on_the_same_day_is_told_again_with_its_cause() {
        var run = municipality.night(FRIDAY).went().run();
        var full = new UncheckedIOException(new IOException("No space left on device"));

        tell(mail -> mail.failed(stopped(run, null), 70));
        municipality.minutesGoBy(10);
        var mails = tell(mail -> mail.failed(stopped(run, full), 70));

        assertThat(mails).hasSize(2);
        assertThat(mails.getFirst().mail().text())
                .contains("* Årsag: disken er fuld.", "2026-11-20«");
    }

    @Test
    void nobody_is_told_where_nobody_is_named() {
        municipality.safeguards(Safeguards.STANDARD);
        var night = municipality.night(FRIDAY);

        assertThat(tell(mail -> mail.ended(night.went().run(), night.summary(), 0))).isEmpty();
    }

    private static Night.Went stopped(Run run, @Nullable Throwable cause) {
        return new Night.Went(run, false, cause);
    }

    private interface Telling {
        void of(OperatorMail mail);
    }

    private List<OutboxStore.Queued> tell(Telling telling) {
        try (var application = municipality.start()) {
            telling.of(application.getBean(OperatorMail.class));
            return application.getBean(OutboxStore.class).latest(10, null);
        }
    }
}
