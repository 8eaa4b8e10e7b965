package dk.milepael.report.mail;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.ReportContext;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.mail.DigestView.Item;
import dk.milepael.report.mail.DigestView.Lists;
import dk.milepael.report.mail.DigestView.OwnPart;
import dk.milepael.report.mail.DigestView.PlanPart;
import dk.milepael.report.mail.DigestView.WholePart;
import dk.milepael.report.mail.Matters.OfPlan;
import dk.milepael.report.mail.Matters.Own;
import dk.milepael.report.mail.Matters.Reminded;
import dk.milepael.report.mail.Matters.Whole;
import dk.milepael.report.overview.OverviewAssembler;
import dk.milepael.report.planpage.SinceLast;
import dk.milepael.report.planpage.SinceTotals;
import dk.milepael.rules.JudgedPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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

    public DigestView of(Addressee addressee, Matters matters, ReportContext context) {
        var asOf = context.asOf();
        var own = own(matters.own(), asOf);
        var passedOn = matters.passedOn().stream().map(line -> passedOn(line, asOf)).toList();
        var plans = matters.plans().stream().map(plan -> plan(plan, asOf)).toList();
        var whole = whole(matters.whole(), context);
        var notes = matters.notes();
        return new DigestView(
                letters.of(addressee, matters, own.lists(), context),
                own,
                passedOn,
                plans,
                whole,
                notes == null ? List.of() : notes.all(),
                sources(matters));
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
                isFirst ? List.of() : own.reminded().stream().map(this::reminder).toList(),
                isFirst ? all : all.pressing());
    }

    /** «Påmindelse: Fristen for »X« er den 4. december 2026, om højst 2 arbejdsdage.» */
    private String reminder(Reminded reminded) {
        var word = reminded.reminder();
        return words.say(
                Message.of("digest.remind." + word.kind().name().toLowerCase(Locale.ROOT))
                        .with("titel", reminded.line().title().replace('\n', ' '))
                        .with("frist", word.due())
                        .with("arbejdsdage", new Arg.WorkingDays(word.days())));
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

    private List<String> sources(Matters matters) {
        var own = matters.own();
        var ofOwn = own == null ? Stream.<JudgedPlan>of() : own.portfolio().plans().stream();
        return Stream.concat(ofOwn, matters.plans().stream().map(OfPlan::plan))
                .map(this::source)
                .distinct()
                .toList();
    }

    private String source(JudgedPlan plan) {
        return words.say(
                Message.of("mail.plan").with("plan", title(plan)).with("fil", plan.facts().file()));
    }

    private static String title(JudgedPlan plan) {
        return plan.facts().compared().version().heading().title();
    }
}
