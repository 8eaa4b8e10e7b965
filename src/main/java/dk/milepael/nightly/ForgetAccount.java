package dk.milepael.nightly;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Words on what was forgotten: what was done where, and what still stands. */
@Component
final class ForgetAccount {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    /** Begins the names of the tables that the batch framework keeps. */
    private static final String JOB = "batch_";

    private final Words words;
    private final Clock clock;

    ForgetAccount(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /**
     * What was done.
     *
     * @param deleted rows deleted, by table
     * @param changed rows in which other words stand now, by table
     * @param mails emptied
     * @param files written files that were deleted
     * @param rewritten files of the data folder that were rewritten
     */
    record Done(
            Map<String, Integer> deleted,
            Map<String, Integer> changed,
            int mails,
            List<Path> files,
            List<Path> rewritten) {}

    /**
     * What still holds it.
     *
     * @param originals archived files
     * @param backups copies of the database from before
     * @param dropped files in the drop folder
     */
    record Left(List<Path> originals, List<Path> backups, List<Path> dropped) {}

    /** All of it, line by line. */
    List<String> lines(boolean person, String standsFor, String by, Done done, Left left) {
        var lines = new ArrayList<String>();
        lines.add(head(person, standsFor, by));
        done.deleted().forEach((table, rows) -> lines.add(rows("forget.deleted", table, rows)));
        done.changed().forEach((table, rows) -> lines.add(rows("forget.changed", table, rows)));
        lines.add(count("forget.mails", done.mails()));
        lines.add(count("forget.files", done.files().size()));
        lines.add(count("forget.rewritten", done.rewritten().size()));
        lines.add(words.say("forget.left"));
        lines.add(words.say(person ? "forget.trace.person" : "forget.trace.plan"));
        lines.addAll(each("forget.original", left.originals()));
        lines.addAll(each("forget.backup", left.backups()));
        lines.addAll(each("forget.dropped", left.dropped()));
        return lines;
    }

    private String head(boolean person, String standsFor, String by) {
        var now = LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        return words.say(
                Message.of(person ? "forget.person" : "forget.plan")
                        .with("navn", standsFor)
                        .with("hvem", by)
                        .with("dag", now.toLocalDate())
                        .with("klokken", TIME.format(now)));
    }

    private List<String> each(String key, List<Path> files) {
        return files.stream()
                .map(file -> words.say(Message.of(key).with("fil", file.toString())))
                .toList();
    }

    private String count(String key, long number) {
        return words.say(Message.of(key).with("antal", new Arg.Count(number)));
    }

    private String rows(String key, String table, int rows) {
        return words.say(
                Message.of(key)
                        .with("hvad", said(words, table))
                        .with("antal", new Arg.Count(rows)));
    }

    /** What a table holds. */
    static String said(Words words, String table) {
        var name = table.toLowerCase(Locale.ROOT);
        return words.say("forget.table." + (name.startsWith(JOB) ? "job" : name));
    }
}
