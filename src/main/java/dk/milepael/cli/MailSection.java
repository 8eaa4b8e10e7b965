package dk.milepael.cli;

import dk.milepael.nightly.Sending;
import dk.milepael.nightly.Settings;
import dk.milepael.rules.Reminding;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The part «mail» of the settings: who mails come from, where they go and how. */
record MailSection(
        @Nullable String address,
        @Nullable String name,
        @Nullable String replyTo,
        @Nullable String operator,
        @Nullable String coordinator,
        @Nullable Map<String, String> addresses,
        @Nullable String pilot,
        @Nullable List<String> quiet,
        @Nullable Integer attempts,
        @Nullable Integer perMinute,
        @Nullable Integer mostPerNight,
        @Nullable Integer giveUpDays,
        @Nullable SmtpSection smtp,
        @Nullable Remind remind) {
    static final MailSection NONE =
            new MailSection(
                    null, null, null, null, null, null, null, null, null, null, null, null, null,
                    null);

    /**
     * @param folder that paths are relative to
     */
    Settings.Mailing settings(Path folder) {
        SettingsFile.mustBeNoPersonalNumber("mail.address", address);
        SettingsFile.mustBeNoPersonalNumber("mail.name", name);
        SettingsFile.mustBeNoPersonalNumber("mail.replyTo", replyTo);
        return new Settings.Mailing(
                Objects.requireNonNullElse(address, "milepael@example.invalid"),
                Objects.requireNonNullElse(name, "Milepæl"),
                Objects.requireNonNullElse(addresses, Map.of()),
                new Sending(
                        smtp == null ? null : smtp.server(folder),
                        replyTo,
                        pilot,
                        QuietDays.of(Objects.requireNonNullElse(quiet, List.of())),
                        caps()),
                coordinator,
                remind == null ? Reminding.STANDARD : remind.settings());
    }

    /** The part «remind»: in working days. */
    record Remind(
            @Nullable List<Integer> before,
            @Nullable List<Integer> after,
            @Nullable Integer escalateAfter) {
        Reminding settings() {
            var standard = Reminding.STANDARD;
            return new Reminding(
                    Objects.requireNonNullElse(before, standard.before()),
                    Objects.requireNonNullElse(after, standard.after()),
                    Objects.requireNonNullElse(escalateAfter, standard.escalateAfter()));
        }
    }

    private Sending.Caps caps() {
        var standard = Sending.Caps.STANDARD;
        return new Sending.Caps(
                Objects.requireNonNullElse(attempts, standard.attempts()),
                Objects.requireNonNullElse(perMinute, standard.perMinute()),
                Objects.requireNonNullElse(mostPerNight, standard.mostPerNight()),
                Objects.requireNonNullElse(giveUpDays, standard.giveUpDays()));
    }
}
