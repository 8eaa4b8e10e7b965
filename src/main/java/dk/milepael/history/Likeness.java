package dk.milepael.history;

import java.util.List;
import java.util.stream.Stream;

/** How alike two rows are beyond their words. */
final class Likeness {
    /** «Fase 1» and «fase 2» are two rows; one number in a sentence may be mended. */
    private static final double OTHER_NUMBERS = 0.8;

    /** Decides between equally alike texts, never whether a text is alike. */
    private static final double OF_A_TRAIT = 0.001;

    private Likeness() {}

    static double numbers(String one, String other) {
        return numbers(one).equals(numbers(other)) ? 1 : OTHER_NUMBERS;
    }

    static boolean haveTheSameNumbers(String one, String other) {
        return numbers(one).equals(numbers(other));
    }

    /** The first traits tell more than all that follow. */
    static double traits(Row one, Row other) {
        double agreeing = 0;
        for (int at = 0; at < Math.min(one.traits().size(), other.traits().size()); at++) {
            var trait = one.traits().get(at);
            agreeing *= 2;
            agreeing += !trait.isEmpty() && trait.equals(other.traits().get(at)) ? 1 : 0;
        }
        return agreeing * OF_A_TRAIT;
    }

    /** The words with a digit, whatever their order. */
    static List<String> numbers(String folded) {
        return folded.chars().noneMatch(Character::isDigit)
                ? List.of()
                : Stream.of(folded.split(" ", -1))
                        .filter(word -> word.chars().anyMatch(Character::isDigit))
                        .sorted()
                        .toList();
    }
}
