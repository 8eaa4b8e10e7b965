package dk.milepael.report.startpage;

import dk.milepael.plan.Message;
import dk.milepael.report.Badge;
import dk.milepael.report.OwnerNames;
import dk.milepael.report.Words;
import dk.milepael.report.lines.Line;
import dk.milepael.report.lines.OwnerLines;
import dk.milepael.rules.JudgedPlan;
import java.text.Collator;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The open milestones of all plans, nearest first, and what they can be filtered by. */
final class OpenMilestones {
    /** More rows than this make a page that opens slowly, and that nobody reads to its end. */
    static final int SHOWN = 1000;

    private static final String NOTHING = "–";

    private final Words words;
    private final Map<String, String> links;
    private final IdentityHashMap<Line, String> owners = new IdentityHashMap<>();

    /** Links are by path below the run's folder. */
    OpenMilestones(Words words, Map<String, String> links) {
        this.words = words;
        this.links = links;
    }

    /** All spellings of an owner who is known are one. */
    StartPageView.Open of(List<JudgedPlan> plans, OwnerNames names) {
        var open = Line.of(plans).stream().filter(Line::isOpen).sorted(Line.OLDEST_FIRST).toList();
        var shown = open.stream().limit(SHOWN).toList();
        var byOwner = OwnerLines.all(shown, names, words.say("overview.owner.none"));
        byOwner.forEach(owner -> owner.lines().forEach(line -> owners.put(line, owner.name())));
        return new StartPageView.Open(
                shown.stream().map(this::row).toList(),
                more(open.size()),
                byOwner.stream().map(owner -> choice(owner.name(), owner.name())).toList(),
                lights(shown),
                plans(shown));
    }

    private StartPageView.OpenRow row(Line line) {
        var id = line.plan().facts().planId();
        return new StartPageView.OpenRow(
                line.title(),
                owners.getOrDefault(line, NOTHING),
                line.badge(),
                deadline(line),
                new StartPageView.PlanLink(id, line.planTitle(), link(id)));
    }

    private @Nullable String link(String planId) {
        return links.get("rapporter/" + planId + "/opfoelgning.html");
    }

    private String deadline(Line line) {
        var due = line.due();
        var deadline = line.deadline();
        return due != null ? words.shortDay(due) : deadline == null ? NOTHING : deadline.raw();
    }

    private @Nullable String more(int all) {
        return all <= SHOWN
                ? null
                : words.say(
                        Message.of("open.more")
                                .with("vist", words.number(SHOWN))
                                .with("flere", words.number(all - SHOWN)));
    }

    private List<StartPageView.Choice> lights(List<Line> shown) {
        return shown.stream()
                .map(Line::badge)
                .distinct()
                .sorted(Comparator.comparingInt(OpenMilestones::worstFirst))
                .map(badge -> badge.name().toLowerCase(Locale.ROOT))
                .map(badge -> choice(badge, words.say("light." + badge)))
                .toList();
    }

    private static int worstFirst(Badge badge) {
        return List.of(Badge.RED, Badge.YELLOW, Badge.GREY, Badge.GREEN).indexOf(badge);
    }

    private static List<StartPageView.Choice> plans(List<Line> shown) {
        return shown.stream()
                .collect(
                        Collectors.toMap(
                                line -> line.plan().facts().planId(),
                                Line::planTitle,
                                (first, _) -> first))
                .entrySet()
                .stream()
                .map(plan -> choice(plan.getKey(), plan.getValue()))
                .sorted(
                        Comparator.comparing(
                                StartPageView.Choice::text,
                                Collator.getInstance(Words.DANISH)::compare))
                .toList();
    }

    private static StartPageView.Choice choice(String value, String text) {
        return new StartPageView.Choice(value, text);
    }
}
