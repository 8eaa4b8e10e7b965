package dk.milepael.ingest.layout;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words that rows other than data are known by. */
final class RowWords {
    private final Pattern goal;
    private final Pattern note;
    private final List<String> totals;
    private final List<String> footers;
    private final List<String> titles;
    private final List<String> senders;

    RowWords() {
        var lists = new WordLists("/layout/rows.properties");
        goal = beforeColon(lists.list("goal"));
        note = beforeColon(lists.list("note"));
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

    /** A goal row's goal without its first word. */
    Optional<String> goal(String text) {
        var match = goal.matcher(text.strip());
        return match.matches() ? Optional.of(match.group(1)) : Optional.empty();
    }

    boolean isNote(String text) {
        return text.startsWith("*")
                || note.matcher(text.strip()).matches()
                || begins(text, footers);
    }

    boolean isTotal(String text) {
        return begins(text, totals);
    }

    boolean soundsLikeTitle(String text) {
        var folded = WordLists.fold(text);
        return titles.stream().anyMatch(folded::contains);
    }

    boolean isSender(String text) {
        var folded = WordLists.fold(text);
        return senders.stream().anyMatch(folded::endsWith);
    }

    private static boolean begins(String text, List<String> phrases) {
        var folded = WordLists.fold(text) + " ";
        return phrases.stream().anyMatch(phrase -> folded.startsWith(phrase + " "));
    }
}
