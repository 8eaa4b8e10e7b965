package dk.milepael.report.mail;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Light;
import dk.milepael.plan.Message;
import dk.milepael.plan.Verdict;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Lines as items of an owner's mail. */
final class DigestItems {
    private final Words words;

    DigestItems(Words words) {
        this.words = words;
    }

    DigestView.Item of(Line line, LocalDate asOf) {
        return new DigestView.Item(
                line.title().replace('\n', ' '),
                words.say(deadline(line, asOf)),
                place(line),
                remark(line, asOf));
    }

    /** Below the title of its plan. */
    DigestView.Item within(Line line, LocalDate asOf) {
        var item = of(line, asOf);
        return new DigestView.Item(
                item.milestone(),
                item.deadline(),
                joined(Stream.of(section(line), action(line))),
                item.remark());
    }

    private static Message deadline(Line line, LocalDate asOf) {
        var deadline = line.deadline();
        var due = line.due();
        if (deadline == null) {
            return Message.of("mail.deadline.none");
        }
        if (due == null) {
            return Message.of("mail.deadline.raw").with("rå", deadline.raw());
        }
        return timed(line, due, asOf).with("frist", due);
    }

    private static Message timed(Line line, LocalDate due, LocalDate asOf) {
        var days = ChronoUnit.DAYS.between(asOf, due);
        if (line.isDone()) {
            return Message.of("mail.deadline");
        }
        if (days == 0 || days == 1) {
            return Message.of(days == 0 ? "mail.deadline.today" : "mail.deadline.tomorrow");
        }
        var lastDay = soon(line, "sidste");
        if (days < 0) {
            return lastDay == null
                    ? Message.of("mail.deadline.over").with("dage", new Arg.Days(-days))
                    : Message.of("mail.deadline.off").with("sidste", lastDay);
        }
        var left = soon(line, "arbejdsdage");
        return left == null || left.equals(new Arg.WorkingDays(0))
                ? Message.of("mail.deadline.left").with("dage", new Arg.Days(days))
                : Message.of("mail.deadline.soon").with("arbejdsdage", left);
    }

    /** What the rule on near deadlines tells of a line; null where it tells nothing of it. */
    private static @Nullable Arg soon(Line line, String name) {
        return line.judgement().findings().stream()
                .filter(finding -> finding.rule().equals(Line.DUE_SOON))
                .map(finding -> finding.message().args().get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** «Klimahandlingsplan 2026, afsnit 1, Flere på cykel». */
    String place(Line line) {
        return joined(Stream.of(line.planTitle(), section(line), action(line)));
    }

    private static String joined(Stream<@Nullable String> parts) {
        return parts.filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private @Nullable String section(Line line) {
        var section = line.section();
        if (section == null) {
            return null;
        }
        return section.number() == null
                ? section.title()
                : words.say(Message.of("mail.place.section").with("nr", section.number()));
    }

    private static @Nullable String action(Line line) {
        return line.milestone() == null ? null : line.initiative().label().title();
    }

    /** The light's reason where the deadline's own words don't tell it already. */
    private String remark(Line line, LocalDate asOf) {
        if (line.light() == Light.GREEN || line.light() == Light.BLUE) {
            return "";
        }
        if (line.isDueSoon() && line.progress().status() == null) {
            return words.say("mail.no-status");
        }
        var overdue = line.isRed() && line.verdict() != Verdict.NOT_REACHED;
        return overdue && line.daysOver(asOf) > 0
                ? words.say(line.milestone() == null ? "mail.not-done.initiative" : "mail.not-done")
                : words.say(line.judgement().reason());
    }
}
