package dk.milepael.report.mail;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Mastheads;
import dk.milepael.report.Numbered;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.lines.Portfolio;
import dk.milepael.rules.JudgedPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each owner is told of the milestones that are theirs, across all plans. */
public final class OwnerMailAssembler {
    private final Words words;
    private final int warningDays;
    private final DigestItems items;

    /**
     * @param warningDays within how many working days a deadline is soon, as the rules were told
     */
    public OwnerMailAssembler(Words words, int warningDays) {
        this.words = words;
        this.warningDays = warningDays;
        this.items = new DigestItems(words);
    }

    /** One digest for each owner with a milestone, by name. */
    public List<OwnerMailView> of(List<JudgedPlan> plans, ReportContext context) {
        return Portfolio.of(plans).stream().map(owner -> digest(owner, context)).toList();
    }

    private OwnerMailView digest(Portfolio owner, ReportContext context) {
        var asOf = context.asOf();
        var lists = lists(owner.lines(), asOf);
        return new OwnerMailView(
                owner.slug(),
                owner.name(),
                new OwnerMailView.Letter(
                        subject(lists, asOf),
                        new Salutation(words).of(owner.name()),
                        intro(asOf),
                        Mastheads.sender(context),
                        attachment(owner, asOf)),
                lists,
                owner.plans().stream().map(this::plan).toList(),
                owner.lines().stream().map(OwnerMailAssembler::fact).sorted().toList());
    }

    private OwnerMailView.Lists lists(List<Line> lines, LocalDate asOf) {
        return new OwnerMailView.Lists(
                items(lines, Kind.OVERDUE, asOf),
                items(lines, Kind.SOON, asOf),
                items(lines, Kind.OPEN, asOf),
                items(lines, Kind.DONE, asOf));
    }

    private enum Kind {
        OVERDUE,
        SOON,
        OPEN,
        DONE;

        static Kind of(Line line) {
            if (line.isDone()) {
                return DONE;
            }
            return line.isRed() ? OVERDUE : line.isDueSoon() ? SOON : OPEN;
        }
    }

    private List<OwnerMailView.Item> items(List<Line> lines, Kind kind, LocalDate asOf) {
        return lines.stream()
                .filter(line -> Kind.of(line) == kind)
                .sorted(Line.OLDEST_FIRST)
                .map(line -> items.of(line, asOf))
                .toList();
    }

    /** «Dine milepæle: 1 frist overskredet, 2 frister inden for 10 arbejdsdage (pr. …)». */
    private String subject(OwnerMailView.Lists lists, LocalDate asOf) {
        var parts = new ArrayList<Message>();
        parts.add(Numbered.orNone("mail.subject.overdue", lists.overdue().size()));
        if (!lists.soon().isEmpty()) {
            parts.add(
                    Numbered.of("mail.subject.soon", lists.soon().size())
                            .with("arbejdsdage", new Arg.WorkingDays(warningDays)));
        }
        var told = parts.stream().map(words::say).collect(Collectors.joining(", "));
        return words.say(Message.of("mail.subject").with("dele", told).with("dag", asOf));
    }

    private String intro(LocalDate asOf) {
        return words.say(
                Message.of("mail.intro")
                        .with("ugedag", new Arg.Weekday(asOf.getDayOfWeek()))
                        .with("dag", asOf));
    }

    /** «Milepæle for Birthe Nøhr pr. 20-11-2026», the name of the file that comes with the mail. */
    private String attachment(Portfolio owner, LocalDate asOf) {
        return words.say(
                Message.of("mail.attachment")
                        .with("navn", owner.name())
                        .with("dag", words.shortDay(asOf)));
    }

    private OwnerMailView.Plan plan(JudgedPlan plan) {
        var title = plan.facts().compared().version().heading().title();
        var source = Message.of("mail.plan").with("plan", title).with("fil", plan.facts().file());
        return new OwnerMailView.Plan(plan.facts().planId(), title, words.say(source));
    }

    /** What makes a mail news: the milestone, its light, its deadline and its status. */
    private static String fact(Line line) {
        var deadline = line.deadline();
        return Stream.of(
                        line.key(),
                        line.light().name(),
                        deadline == null ? "" : deadline.raw(),
                        line.progress().status() == null ? "" : line.progress().status())
                .collect(Collectors.joining("|"));
    }
}
