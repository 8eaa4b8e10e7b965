package dk.milepael.plan;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A name for folders, files and addresses: a–z, 0–9 and single hyphens, at most 60 characters. */
public record Slug(String value) {
    private static final int LONGEST = 60;
    private static final String NAMELESS = "uden-navn";
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public Slug {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("slug «%s»".formatted(value));
        }
    }

    /** The slug of a name; words that leave no letter or digit give «uden-navn». */
    public static Slug of(String name) {
        var danish =
                Normalizer.normalize(name, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replace("æ", "ae")
                        .replace("ø", "oe")
                        .replace("å", "aa");
        var plain = Normalizer.normalize(danish, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var slug = cut(plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", ""), LONGEST);
        return new Slug(slug.isEmpty() ? NAMELESS : slug);
    }

    /** The first of «name», «name-2», «name-3» … that is not taken. */
    public static Slug free(String name, Predicate<String> taken) {
        var first = of(name);
        return Stream.concat(
                        Stream.of(first),
                        IntStream.iterate(2, n -> n + 1).mapToObj(first::numbered))
                .filter(slug -> !taken.test(slug.value))
                .findFirst()
                .orElseThrow();
    }

    private Slug numbered(int number) {
        var end = "-" + number;
        return new Slug(cut(value, LONGEST - end.length()) + end);
    }

    private static String cut(String slug, int length) {
        return slug.length() <= length ? slug : slug.substring(0, length).replaceAll("-$", "");
    }
}
