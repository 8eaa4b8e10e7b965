package dk.milepael.report.planpage;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.OwnLight;
import dk.milepael.plan.Party;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Role;
import dk.milepael.plan.Section;
import dk.milepael.report.Badge;
import dk.milepael.report.Words;
import dk.milepael.rules.Judgement;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells that the reports on a plan have in common, in words. */
public final class Cells {
    private static final int TITLE_LENGTH = 140;
    private static final int NAMED_TITLES = 3;
    private static final Set<Badge> EXPLAINED = Set.of(Badge.RED, Badge.YELLOW, Badge.DROPPED);

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
     * @param own what staff judge it to be themselves; null where they don't tell
     * @param deviation why it goes otherwise, line by line; empty but for what is red, yellow or
     *     dropped
     */
    public record LightCell(
            @Nullable Badge badge, String reason, @Nullable String own, List<String> deviation) {

        public LightCell {
            deviation = List.copyOf(deviation);
        }
    }

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
        if (deadline.notes().contains(new DeadlineNote.Corrected())) {
            return words.say(Message.of("corrected.day").with("dag", written));
        }
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

    public LightCell light(@Nullable Judgement judgement, Progress progress) {
        Objects.requireNonNull(judgement, "a row without a judgement");
        var badge = badge(judgement);
        var lines =
                badge != null && EXPLAINED.contains(badge)
                        ? new DeviationLines(words).of(progress.deviation())
                        : List.<String>of();
        return new LightCell(badge, words.say(judgement.reason()), own(progress.own()), lines);
    }

    /** «Egen vurdering: gul», or as written «80 %»; null where staff gave the row no light. */
    private @Nullable String own(@Nullable OwnLight own) {
        return own == null
                ? null
                : words.say(Message.of("plan.own-light").with("farve", colour(own)));
    }

    private static Arg colour(OwnLight own) {
        return own.isShare()
                ? new Arg.Text(own.raw())
                : new Arg.Word(
                        "light.%s.colour".formatted(own.light().name().toLowerCase(Locale.ROOT)));
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
        return listed(titles.stream().map(title -> "»" + brief(title) + "«").toList());
    }

    /** The first few names, as they are. */
    String listed(List<String> names) {
        var first = names.stream().limit(NAMED_TITLES).collect(Collectors.joining(", "));
        return names.size() <= NAMED_TITLES
                ? first
                : words.say(Message.of("plan.and-more").with("flere", first));
    }

    /** A title for a list: its beginning, where it is a whole text. */
    public static String brief(String title) {
        return brief(title, TITLE_LENGTH);
    }

    /** Likewise, with at most so many characters and the mark of what is left out. */
    public static String brief(String title, int length) {
        var line = title.replace('\n', ' ');
        if (line.length() <= length) {
            return line;
        }
        var end = line.lastIndexOf(' ', length);
        return line.substring(0, end > length / 2 ? end : length) + " …";
    }

    /** «A. Titel», with the point that the number lost when it was read. */
    public static String numbered(Initiative.Label label) {
        return label.number() == null ? label.title() : label.number() + ". " + label.title();
    }

    /** «2.1 Titel», as a heading of the plan has it. */
    public static String numbered(Section section) {
        return section.number() == null
                ? section.title()
                : section.number() + " " + section.title();
    }

    /** The parties with their roles, in one line; null where there are none. */
    public @Nullable String parties(List<Party> parties) {
        return parties.isEmpty()
                ? null
                : parties.stream().map(this::party).collect(Collectors.joining(", "));
    }

    private String party(Party party) {
        return party.role() == Role.ANSVARLIG
                ? party.name()
                : "%s (%s)".formatted(party.name(), words.say("plan.role." + party.role().id()));
    }
}
