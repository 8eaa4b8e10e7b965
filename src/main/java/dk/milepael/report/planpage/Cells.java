package dk.milepael.report.planpage;

import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.report.Badge;
import dk.milepael.report.Words;
import dk.milepael.rules.Judgement;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The cells that the reports on a plan have in common, in words. */
public final class Cells {
    private static final int TITLE_LENGTH = 140;
    private static final int NAMED_TITLES = 3;

    private final Words words;

    public Cells(Words words) {
        this.words = words;
    }

    /**
     * A deadline as written and the day that it means.
     *
     * @param raw null where no deadline is written
     * @param day null where the words mean no day, or are that day
     */
    public record DeadlineCell(@Nullable String raw, @Nullable String day) {}

    /**
     * A light and why.
     *
     * @param badge null for a row that is gone
     */
    public record LightCell(@Nullable Badge badge, String reason) {}

    public DeadlineCell deadline(@Nullable Deadline deadline) {
        if (deadline == null) {
            return new DeadlineCell(null, null);
        }
        var day = day(deadline);
        return new DeadlineCell(deadline.raw(), deadline.raw().equals(day) ? null : day);
    }

    /** The day that a deadline means, for a narrow column; null where it means none. */
    public @Nullable String day(Deadline deadline) {
        var day = deadline.kind() == DeadlineKind.STARTING ? deadline.first() : deadline.due();
        if (day == null) {
            return null;
        }
        var written =
                deadline.kind() == DeadlineKind.STARTING
                        ? words.say(Message.of("plan.from").with("dag", shortDay(day)))
                        : words.shortDay(day);
        return isAssumed(deadline)
                ? words.say(Message.of("plan.assumed-year").with("dag", written))
                : written;
    }

    private static boolean isAssumed(Deadline deadline) {
        return deadline.notes().stream().anyMatch(DeadlineNote.AssumedYear.class::isInstance);
    }

    private String shortDay(LocalDate day) {
        return words.shortDay(day);
    }

    public LightCell light(@Nullable Judgement judgement) {
        Objects.requireNonNull(judgement, "a row without a judgement");
        return new LightCell(badge(judgement), words.say(judgement.reason()));
    }

    public static @Nullable Badge badge(Judgement judgement) {
        if (judgement.dropped()) {
            return Badge.DROPPED;
        }
        var light = judgement.light();
        return light == null ? null : Badge.of(light);
    }

    /** The first few titles, for a sentence that names what it counts. */
    public String named(List<String> titles) {
        var first = titles.stream().limit(NAMED_TITLES).map(title -> "»" + brief(title) + "«");
        var named = String.join(", ", first.toList());
        return titles.size() <= NAMED_TITLES
                ? named
                : words.say(Message.of("plan.and-more").with("flere", named));
    }

    /** A title for a list: its beginning, where it is a whole text. */
    public static String brief(String title) {
        var line = title.replace('\n', ' ');
        if (line.length() <= TITLE_LENGTH) {
            return line;
        }
        var end = line.lastIndexOf(' ', TITLE_LENGTH);
        return line.substring(0, end > 0 ? end : TITLE_LENGTH) + " …";
    }

    /** «A. Titel», with the point that the number lost when it was read. */
    public static String numbered(Initiative.Label label) {
        return label.number() == null ? label.title() : label.number() + ". " + label.title();
    }
}
