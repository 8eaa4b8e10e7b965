package dk.milepael.ingest.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that rows other than data are known by. */
public final class RowWords {
    /** «G = gennemført», «1 = ikke påbegyndt», «Status: 1 = …»; a formula's words have no sign. */
    private static final Pattern LEGEND =
            Pattern.compile(
                    "(?:status\\s*:\\s*)?\\S{1,12}\\s*=\\s*\\p{L}.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final Pattern goal;
    private final Pattern note;
    private final Pattern phase;
    private final List<String> totals;
    private final List<String> footers;
    private final List<String> titles;
    private final List<String> senders;

    public RowWords() {
        var lists = new WordLists("/layout/rows.properties");
        goal = beforeColon(lists.list("goal"));
        note = beforeColon(lists.list("note"));
        phase = beforeNumber(lists.list("phase"));
        totals = lists.list("total");
        footers = lists.list("footer");
        titles = lists.list("title");
        senders = lists.list("sender");
    }

    private static Pattern beforeColon(List<String> words) {
        var any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?:" + any + ")\\s*:\\s*(.*)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    private static Pattern beforeNumber(List<String> words) {
        var any = words.stream().map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?:" + any + ")\\s*#?(?:\\d{1,2}|[ivx]{1,4}|one|two|three|four|five)\\b.*",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /** «Fase 2: Udbud» heads the rows beneath it. */
    public boolean isPhase(String text) {
        return phase.matcher(text.strip()).matches();
    }

    /** A goal row's goal without its first word. */
    public Optional<String> goal(String text) {
        var match = goal.matcher(text.strip());
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    public boolean isNote(String text) {
        return text.startsWith("*")
                || text.startsWith("©")
                || LEGEND.matcher(text.strip()).matches()
                || note.matcher(text.strip()).matches()
                || begins(text, footers);
    }

    public boolean isTotal(String text) {
        return begins(text, totals);
    }

    public boolean soundsLikeTitle(String text) {
        var folded = WordLists.fold(text);
        return titles.stream().anyMatch(folded::contains);
    }

    public boolean isSender(String text) {
        var folded = WordLists.fold(text);
        return senders.stream().anyMatch(folded::endsWith);
    }

    private static boolean begins(String text, List<String> phrases) {
        var folded = WordLists.fold(text) + " ";
        return phrases.stream().anyMatch(phrase -> folded.startsWith(phrase + " "));
    }
}
