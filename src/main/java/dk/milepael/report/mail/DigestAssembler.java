package dk.milepael.report.mail;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.mail.DigestView.ForAnother;
import dk.milepael.report.mail.DigestView.Item;
import dk.milepael.report.mail.DigestView.Lists;
import dk.milepael.report.mail.DigestView.OwnPart;
import dk.milepael.report.mail.DigestView.PlanPart;
import dk.milepael.report.mail.DigestView.WholePart;
import dk.milepael.report.mail.Matters.OfPlan;
import dk.milepael.report.mail.Matters.Own;
import dk.milepael.report.mail.Matters.Whole;
import dk.milepael.report.overview.OverviewAssembler;
import dk.milepael.report.planpage.SinceLast;
import dk.milepael.report.planpage.SinceTotals;
import dk.milepael.rules.JudgedPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what there is to tell a recipient into the words and the order of a mail. */
public final class DigestAssembler {
    /** The plan's own report, which is attached, has them all. */
    private static final int SHOWN_OF_PLAN = 8;

    private final Words words;
    private final LetterWords letters;
    private final DigestLists lists;
    private final DigestItems items;

    /**
     * @param warningDays within how many working days a deadline is soon, as the rules were told
     */
    public DigestAssembler(Words words, int warningDays) {
        this.words = words;
        this.letters = new LetterWords(words, warningDays);
        this.lists = new DigestLists(words);
        this.items = new DigestItems(words);
    }

    /**
     * The mail to one person.
     *
     * @param own what is the person's own; {@link Matters#NONE} where nothing is
     * @param others what the person is told in the place of others
     */
    public DigestView of(
            Addressee addressee, Matters own, List<StandIn> others, ReportContext context) {
        var parts = parts("", own, context);
        return new DigestView(
                letters.of(addressee, own, others, context),
                parts.own(),
                parts.passedOn(),
                parts.plans(),
                parts.whole(),
                parts.notes(),
                others.stream().map(one -> another(one, context)).toList(),
                sources(own, others));
    }

    private ForAnother another(StandIn one, ReportContext context) {
        var heading = words.say(Message.of("digest.deputy.heading").with("navn", one.name()));
        return parts(heading, one.matters(), context);
    }

    private ForAnother parts(String heading, Matters matters, ReportContext context) {
        var asOf = context.asOf();
        var notes = matters.notes();
        return new ForAnother(
                heading,
                own(matters.own(), asOf),
                matters.passedOn().stream().map(line -> passedOn(line, asOf)).toList(),
                matters.plans().stream().map(plan -> plan(plan, asOf)).toList(),
                whole(matters.whole(), context),
                notes == null ? List.of() : notes.all());
    }

    private OwnPart own(@Nullable Own own, LocalDate asOf) {
        if (own == null) {
            return OwnPart.NONE;
        }
        var all = lists.of(own.portfolio().lines(), asOf);
        // the first mail lists everything already
        var isFirst = own.since().day() == null;
        return new OwnPart(
                new SinceLast(words).block(own.since(), asOf),
                isFirst
                        ? List.of()
                        : own.reminded().stream()
                                .map(word -> new ReminderWords(words).of(word, asOf))
                                .toList(),
                isFirst ? all : all.pressing());
    }

    private Item passedOn(Line line, LocalDate asOf) {
        var item = items.of(line, asOf);
        var owner = line.owner();
        return owner == null
                ? item
                : new Item(
                        item.milestone(),
                        item.deadline(),
                        item.place(),
                        words.say(Message.of("digest.passed-on.owner").with("navn", owner)));
    }

    private PlanPart plan(OfPlan plan, LocalDate asOf) {
        var all = lists.within(plan.lines(), asOf).pressing();
        var shown =
                new Lists(
                        all.overdue().stream().limit(SHOWN_OF_PLAN).toList(),
                        all.soon().stream().limit(SHOWN_OF_PLAN).toList(),
                        List.of(),
                        List.of());
        var more =
                all.overdue().size()
                        + all.soon().size()
                        - shown.overdue().size()
                        - shown.soon().size();
        return new PlanPart(
                title(plan.plan()),
                new SinceLast(words).block(plan.since(), asOf),
                shown,
                more == 0
                        ? ""
                        : words.say(
                                Message.of("digest.plan.more").with("antal", new Arg.Count(more))));
    }

    private WholePart whole(@Nullable Whole whole, ReportContext context) {
        if (whole == null) {
            return WholePart.NONE;
        }
        var overview =
                new OverviewAssembler(words).view(whole.plans(), context.with(whole.since()));
        return new WholePart(
                overview.first().brief(),
                new SinceTotals(words)
                        .block(whole.since(), Line.of(whole.plans()), context.asOf()));
    }

    private List<String> sources(Matters own, List<StandIn> others) {
        return Stream.concat(Stream.of(own), others.stream().map(StandIn::matters))
                .flatMap(DigestAssembler::plans)
                .map(this::source)
                .distinct()
                .toList();
    }

    private static Stream<JudgedPlan> plans(Matters matters) {
        var own = matters.own();
        var ofOwn = own == null ? Stream.<JudgedPlan>of() : own.portfolio().plans().stream();
        return Stream.concat(ofOwn, matters.plans().stream().map(OfPlan::plan));
    }

    private String source(JudgedPlan plan) {
        return words.say(
                Message.of("mail.plan").with("plan", title(plan)).with("fil", plan.facts().file()));
    }

    private static String title(JudgedPlan plan) {
        return plan.facts().compared().version().heading().title();
    }
}
