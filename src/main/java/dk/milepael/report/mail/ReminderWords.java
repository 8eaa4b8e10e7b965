package dk.milepael.report.mail;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.report.mail.Matters.Reminded;
import dk.milepael.rules.Reminder;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Words on a deadline, with the days as they are on the day of the mail. */
final class ReminderWords {
    private final Words words;

    ReminderWords(Words words) {
        this.words = words;
    }

    /** «Fristen for »X« er 4. december 2026, om 2 arbejdsdage.» */
    String of(Reminded reminded, LocalDate asOf) {
        var word = reminded.reminder();
        return words.say(
                sentence(word, asOf)
                        .with("titel", reminded.line().title().replace('\n', ' '))
                        .with("frist", word.due()));
    }

    private static Message sentence(Reminder word, LocalDate asOf) {
        var key = "digest.remind." + word.kind().name().toLowerCase(Locale.ROOT);
        return word.kind() == Reminder.Kind.BEFORE
                ? before(key, word, asOf)
                : Message.of(key).with("arbejdsdage", new Arg.WorkingDays(word.away()));
    }

    private static Message before(String key, Reminder word, LocalDate asOf) {
        var days = ChronoUnit.DAYS.between(asOf, word.due());
        if (days < 0) {
            return word.lastDay().equals(asOf)
                    ? Message.of(key + ".off.today")
                    : Message.of(key + ".off").with("sidste", word.lastDay());
        }
        return days <= 1
                ? Message.of(key + (days == 0 ? ".today" : ".tomorrow"))
                : Message.of(key).with("tid", left(word, days));
    }

    /** A weekend before a deadline that no working day follows has calendar days alone. */
    private static Arg left(Reminder word, long days) {
        return word.away() == 0 ? new Arg.Days(days) : new Arg.WorkingDays(word.away());
    }
}
