package dk.milepael.danish;

import dk.milepael.plan.AgreementPoint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads which point of the budget agreement a text carries out. */
public final class AgreementPoints {
    private static final Pattern AGREEMENT =
            Pattern.compile(
                    "(?iu)\\bbudget(?:aftale|forlig)(?:n|en|t|et|ns|ens|ts|ets)?\\b"
                            + "(?:\\s+(?:for\\s+)?\\d{4}(?:\\s*[-–/]\\s*\\d{2,4})?)?");

    /** To the end of the sentence, which no abbreviation, number or date ends. */
    private static final Pattern SENTENCE =
            Pattern.compile("^.*?(?:(?<![\\d ]\\w{0,3})[.;](?=\\s|$)|\\n|$)");

    private static final Pattern QUOTED =
            Pattern.compile("[»“”\"„](?<words>[^«»“”\"„\\n]{3,300})[«“”\"]");

    private static final Pattern AGREED =
            Pattern.compile(
                    "(?iu)\\baftale(?:r|t)?\\s+om(?:\\s*,?\\s*at)?\\s+(?<words>.{3,300}?)[.;]?\\s*$");

    /** The points in order, each once; a name alone is left out where a point of it is told. */
    public List<AgreementPoint> read(String text) {
        var found =
                AGREEMENT
                        .matcher(text)
                        .results()
                        .map(name ->
                                new AgreementPoint(
                                        name.group().replaceAll("\\s+", " "),
                                        point(text.substring(name.end()))))
                        .distinct()
                        .toList();
        boolean isTold = found.stream().anyMatch(each -> each.point() != null);
        return found.stream()
                .filter(each -> each.point() != null || !isTold)
                .limit(isTold ? found.size() : 1)
                .collect(Collectors.toList());
    }

    /** The name of the agreement whose results stand under a heading. */
    public Optional<String> namedIn(String heading) {
        return AGREEMENT.matcher(heading).results().map(name -> name.group()).findFirst();
    }

    private static @Nullable String point(String behind) {
        var sentence = SENTENCE.matcher(behind);
        return sentence.find() ? pointOf(sentence.group()) : null;
    }

    private static @Nullable String pointOf(String sentence) {
        var quoted = QUOTED.matcher(sentence);
        if (quoted.find()) {
            return words(quoted);
        }
        var agreed = AGREED.matcher(sentence);
        return agreed.find() ? words(agreed) : null;
    }

    private static String words(Matcher found) {
        return found.group("words").replaceAll("\\s+", " ").strip();
    }
}
