package dk.milepael.danish;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a sentence into clauses. */
final class Clauses {
    /** «et møde der blev holdt», but not «og der blev holdt», where «der» only fills a place. */
    private static final String RELATIVE =
            "(?:der|som|hvor)\\s+(?:er|var|blev|bliver|har|havde|skal|kan|vil)\\b";

    private static final String FILLER_BEFORE =
            "(?<!\\b(?:og|eller|samt|men|at|om|når|hvis|da|fordi|end|så|nu|er|var|blev|bliver|har))";

    /** Where a clause ends; «1,5» and «kl. 9:30» go on. */
    private static final Pattern END =
            Pattern.compile(
                    "(?iu);|[,:](?!\\d)|\\s+(?:men|mens|dog)\\s|"
                            + ("(?=\\s)" + FILLER_BEFORE + "\\s+" + RELATIVE));

    private static final Pattern SEPARATOR = Pattern.compile(";|[,:](?!\\d)");
    private static final Pattern ASIDE = Pattern.compile("(?iu)\\s+" + RELATIVE + ".*");

    private Clauses() {}

    /**
     * A clause.
     *
     * @param start where it begins in the sentence
     * @param isAside whether it only describes a thing that the clause before it names
     */
    record Clause(String text, int start, boolean isAside) {}

    static List<Clause> of(String sentence) {
        var clauses = new ArrayList<Clause>();
        var separator = SEPARATOR.matcher(sentence);
        var next = END.matcher(sentence);
        int start = 0;
        while (start < sentence.length()) {
            if (separator.region(start, sentence.length()).lookingAt()) {
                start++;
            } else {
                int end = next.find(start + 1) ? next.start() : sentence.length();
                clauses.add(clause(sentence, start, end));
                start = end;
            }
        }
        return clauses;
    }

    private static Clause clause(String sentence, int start, int end) {
        var text = sentence.substring(start, end);
        return new Clause(text, start, start > 0 && ASIDE.matcher(text).matches());
    }
}
