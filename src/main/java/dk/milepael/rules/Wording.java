package dk.milepael.rules;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import java.time.LocalDate;
import java.util.List;

/** Every text that the rules can give: its key in the bundle and the values that it names. */
enum Wording {
    DELIVERED_EARLY("reason.delivered.early", "dato", "frist"),
    DELIVERED_IN_TIME("reason.delivered.in-time", "dato", "frist"),
    DELIVERED_LATE("reason.delivered.late", "dato", "dage", "frist"),
    DELIVERED_ON("reason.delivered.on", "dato"),
    DELIVERED_SEEN("reason.delivered.seen", "dato"),
    DELIVERED_UNDATED("reason.delivered.undated"),
    DELIVERED_QUOTE("reason.delivered.quote", "citat"),

    ONGOING("reason.ongoing", "frist", "dage"),
    ONGOING_SOON("reason.ongoing.soon", "frist", "arbejdsdage"),
    PARTLY("reason.partly", "frist", "dage"),
    PARTLY_SOON("reason.partly.soon", "frist", "arbejdsdage"),
    LAST_DAY("reason.last-day", "frist", "sidste"),
    EXPECTED_IN_TIME("reason.expected-in-time", "citat"),
    NOT_STARTED("reason.not-started", "frist", "dage"),
    NOT_STARTED_PLANNED("reason.not-started.planned", "dato"),

    SILENT("reason.silent", "frist", "arbejdsdage", "dato"),
    SILENT_LAST_DAY("reason.silent.last-day", "frist", "sidste", "dato"),
    MOVED("reason.moved", "gammel", "ny"),
    LATER_FORECAST("reason.later-forecast", "prognose", "frist"),
    UNMARKED("reason.unmarked", "citat"),
    PAUSED("reason.paused", "citat"),
    NOT_STARTED_SOON("reason.not-started.soon", "frist", "arbejdsdage"),
    START_PASSED("reason.start-passed", "dato"),
    UNKNOWN_SOON("reason.no-status.soon", "frist", "arbejdsdage"),
    VAGUE_SOON("reason.vague-status.soon", "frist", "arbejdsdage"),
    DROPPED_BY_NOBODY("reason.dropped.by-nobody"),
    CHANGED_BY_NOBODY("reason.changed.by-nobody"),

    OVERDUE("reason.overdue", "frist", "dage"),
    OVERDUE_INITIATIVE("reason.overdue.initiative", "frist", "dage"),
    OVERDUE_PARTLY("reason.overdue.partly", "frist", "dage"),
    OVERDUE_PAUSED("reason.overdue.paused", "citat", "frist", "dage"),
    NOT_REACHED("reason.not-reached", "citat"),

    NO_DEADLINE("reason.no-deadline"),
    RESULT("reason.result", "citat"),
    UNREADABLE("reason.unreadable", "rå"),
    ENDLESS("reason.endless"),
    RECURRING("reason.recurring", "rå"),
    STARTING("reason.starting", "rå"),
    RELATIVE("reason.relative", "rå"),
    NO_STATUS("reason.no-status"),
    VAGUE_STATUS("reason.vague-status"),
    DROPPED("reason.dropped", "citat", "hvem"),
    CHANGED("reason.changed", "citat", "hvem"),
    GONE("reason.gone"),

    ALL_BLUE("reason.all.done", "alle", "enhed"),
    ALL_GREEN("reason.all.on-course", "alle", "enhed"),
    SOME_GREEN("reason.some.on-course", "antal", "alle", "enhed"),
    SOME_GREY("reason.some.unjudged", "antal", "alle", "enhed"),
    SOME_YELLOW("reason.some.attention", "antal", "alle", "enhed"),
    SOME_OVERDUE("reason.some.overdue", "antal", "alle", "enhed"),
    SOME_RED("reason.some.red", "antal", "alle", "enhed"),
    ALL_DROPPED("reason.all.dropped", "alle", "enhed"),
    EMPTY("reason.empty"),
    FOUND_OVERDUE("finding.overdue", "frist", "dage"),
    FOUND_OVERDUE_INITIATIVE("finding.overdue.initiative", "frist", "dage"),
    FOUND_DUE_SOON("finding.due-soon", "frist", "arbejdsdage"),
    FOUND_DUE_NOW("finding.due-soon.now", "frist", "sidste"),
    FOUND_DONE_LATE("finding.done-late", "dato", "dage", "frist"),
    FOUND_DONE_WITHOUT_STATUS("finding.done-without-status"),
    FOUND_NO_DEADLINE("finding.no-deadline"),
    FOUND_NO_DEADLINE_INITIATIVE("finding.no-deadline.initiative"),
    FOUND_NO_DEADLINE_DONE("finding.no-deadline.done"),
    FOUND_UNREADABLE("finding.unreadable-deadline", "rå"),
    FOUND_IMPRECISE("finding.imprecise-deadline", "rå", "første", "sidste"),
    FOUND_NO_OWNER("finding.no-owner"),
    FOUND_NO_OWNER_PLAN("finding.no-owner.plan"),
    FOUND_NO_OWNER_INVOLVED("finding.no-owner.involved", "part"),
    FOUND_CONTRADICTION("finding.contradiction", "mark", "citat"),
    FOUND_UNMARKED("finding.contradiction.unmarked", "citat"),
    FOUND_OPEN_CHILD("finding.contradiction.open-milestone"),
    FOUND_OPEN_CHILDREN("finding.contradiction.open-milestones", "antal"),
    FOUND_FORECAST_LATER("finding.forecast-later", "prognose", "citat", "dage", "frist"),
    FOUND_EXPECTED_LATER("finding.forecast-later.expected", "prognose", "dage", "frist"),
    FOUND_UNEXPLAINED("finding.unexplained-deviation"),
    FOUND_NO_CAUSE("finding.unexplained-deviation.cause"),
    FOUND_NO_ACTION("finding.unexplained-deviation.action"),
    FOUND_DAY_OFF("finding.deadline-on-day-off", "frist", "dag", "sidste"),
    FOUND_HOLIDAY("finding.deadline-on-day-off.holiday", "frist", "sidste"),
    FOUND_YEAR_END("finding.deadline-on-day-off.year-end", "frist"),
    FOUND_ASSUMED_YEAR("finding.assumed-year", "rå", "år", "grundlag"),
    FOUND_MONTH_AS_DAY("finding.month-as-day", "dag", "måned"),
    FOUND_WEEKDAY("finding.weekday-mismatch", "rå", "dato", "ugedag"),
    FOUND_STRUCK_ROW("finding.struck-through"),
    FOUND_STRUCK_PART("finding.struck-through.part", "tekst"),
    FOUND_HIDDEN("finding.hidden-row"),
    FOUND_TRACK_UNCROSSED("finding.track-mismatch", "titel", "spor"),
    FOUND_TRACK_UNLISTED("finding.track-mismatch.unlisted", "titel", "spor"),
    FOUND_DUPLICATE("finding.duplicate-title", "antal", "titel"),
    FOUND_GAP("finding.numbering-gap", "nr", "før", "efter"),
    FOUND_GAP_FIRST("finding.numbering-gap.first", "nr", "efter"),
    FOUND_REPEAT("finding.numbering-gap.repeat", "nr"),
    FOUND_CUT_OFF("finding.text-cut-off", "slut"),
    FOUND_OWN_LIGHT("finding.own-light-differs", "egen", "vores"),
    FOUND_DAY_NUMBER("finding.day-number", "rå", "dato"),
    FOUND_SEVERAL_DEADLINES("finding.several-deadlines", "anden", "rå"),
    FOUND_RESPELT("finding.respelt", "skrevet", "læst"),
    FOUND_SILENT("finding.silent", "dato"),
    FOUND_SLIPPED("finding.slipped", "gammel", "ny", "dage"),
    FOUND_SLIPPED_EXPLAINED("finding.slipped.explained", "gammel", "ny", "dage", "citat"),
    FOUND_SLIPPED_AGAIN("finding.slipped.again", "gammel", "ny", "nr", "dage", "første"),
    FOUND_SLIPPED_AGAIN_EXPLAINED(
            "finding.slipped.again.explained", "gammel", "ny", "nr", "dage", "første", "citat"),
    FOUND_BROUGHT_FORWARD("finding.slipped.forward", "gammel", "ny"),
    FOUND_GONE("finding.gone", "titel"),
    FOUND_REOPENED("finding.reopened"),
    FOUND_REOPENED_DATED("finding.reopened.dated", "dato"),
    FOUND_RENUMBERED("finding.renumbered", "titel"),
    FOUND_RENUMBERED_MANY("finding.renumbered.many", "titel", "antal"),
    FOUND_FACT_LATER("finding.fact-after-status-date", "statusdato", "dato"),
    FOUND_UNDECIDED("finding.no-decision-reference", "titel"),
    FOUND_UNDATED_DECISION("finding.no-decision-reference.undated", "titel", "hvem"),
    FOUND_REFERENCE_LOST("finding.broken-reference", "henvisning"),
    FOUND_REFERENCE_AMBIGUOUS("finding.broken-reference.ambiguous", "henvisning"),
    FOUND_REFERENCE_TITLED("finding.broken-reference.titled", "henvisning", "nr", "titel"),
    FOUND_REFERENCE_MEANT("finding.broken-reference.meant", "henvisning", "nr", "titel", "nr2"),
    FOUND_NOT_CONTINUED("finding.carried-over-but-not-found", "titel", "plan"),
    FOUND_NOT_REPEATED("finding.carried-over-but-not-found.repeated", "titel", "plan"),
    FOUND_NO_SUB_GOAL("finding.carried-over-but-not-found.sub-goal", "titel", "plan"),
    FOUND_NOT_DELIVERED("finding.not-delivered", "slut", "frist", "seneste"),
    FOUND_AMOUNT_UNKNOWN("finding.amount-unknown", "rå"),
    FOUND_AMOUNT_OF_YEARS("finding.amount-unknown.years", "rå"),

    MILESTONES("unit.milestones"),
    INITIATIVES("unit.initiatives"),
    LINES("unit.lines"),
    BASIS_SENTENCE("basis.sentence"),
    BASIS_COLUMN("basis.column"),
    BASIS_PLAN_YEAR("basis.plan-year"),
    BASIS_STATUS_DATE("basis.status-date"),
    BASIS_EXCEL("basis.excel");

    private static final int TITLE_WORDS = 12;

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> names;

    Wording(String key, String... names) {
        this.key = key;
        this.names = List.of(names);
    }

    String key() {
        return key;
    }

    List<String> names() {
        return names;
    }

    /** The message with its values in the order of the names. */
    Message of(Arg... values) {
        if (values.length != names.size()) {
            throw new IllegalArgumentException(
                    "%s takes %s, not %d values".formatted(key, names, values.length));
        }
        var message = Message.of(key);
        for (int i = 0; i < values.length; i++) {
            message = message.with(names.get(i), values[i]);
        }
        return message;
    }

    Arg word() {
        return new Arg.Word(key);
    }

    boolean isKeyOf(Message message) {
        return key.equals(message.key());
    }

    static Arg text(String text) {
        return new Arg.Text(text);
    }

    /** A title as it is named within a sentence. */
    static Arg title(String title) {
        return quote(shortened(title.replaceAll("\\s+", " "), TITLE_WORDS));
    }

    /** The first words of a text, with «…» where there are more. */
    static String shortened(String text, int most) {
        var words = text.strip().split(" ", -1);
        return words.length <= most
                ? text.strip()
                : String.join(" ", List.of(words).subList(0, most)) + "…";
    }

    /** Words as quoted: the sign that ends their sentence would stand before one of ours. */
    static Arg quote(String words) {
        return new Arg.Text(words.replaceFirst("\\.$", ""));
    }

    static Arg day(LocalDate day) {
        return new Arg.Day(day);
    }

    static Arg days(long days) {
        return new Arg.Days(days);
    }

    static Arg count(long number) {
        return new Arg.Count(number);
    }

    /** Working days left, or calendar days where only days off are left. */
    static Arg left(Timing.Dated due) {
        return due.workingDaysLeft() > 0
                ? new Arg.WorkingDays(due.workingDaysLeft())
                : new Arg.Days(-due.daysOver());
    }
}
