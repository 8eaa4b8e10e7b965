package dk.milepael.danish;

import java.util.List;
import java.util.regex.Pattern;

/** Cuts a sentence into clauses. */
final class Clauses {
    /** «et møde der blev holdt», but not «og der blev holdt», where «der» only fills a place. */
    private static final String RELATIVE =
            "(?:der|som|hvor)\\s+(?:er|var|blev|bliver|har|havde|skal|kan|vil)\\b";

    private static final String FILLER_BEFORE =
            "(?<!\\b(?:og|eller|samt|men|at|om|når|hvis|da|fordi|end|så|nu|er|var|blev|bliver|har))";

    private static final Pattern CLAUSE =
            Pattern.compile(
                    "(?iu)(?:[^,;:]|[,:](?=\\d))+?"
                            + "(?=[,;:](?!\\d)|\\s+(?:men|mens|dog)\\s|"
                            + (FILLER_BEFORE + "\\s+" + RELATIVE)
                            + "|$)");
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
        return CLAUSE.matcher(sentence)
                .results()
                .map(match ->
                        new Clause(
                                match.group(),
                                match.start(),
                                match.start() > 0 && ASIDE.matcher(match.group()).matches()))
                .toList();
    }
}
