package dk.milepael.rules;

import dk.milepael.plan.Light;

/** How many lines have which light; those dropped are counted apart from the lights. */
public record Counts(int red, int yellow, int green, int blue, int grey, int dropped) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
    public static final Counts ONE_DROPPED = new Counts(0, 0, 0, 0, 0, 1);

    public static Counts one(Light light) {
        return switch (light) {
            case RED -> new Counts(1, 0, 0, 0, 0, 0);
            case YELLOW -> new Counts(0, 1, 0, 0, 0, 0);
            case GREEN -> new Counts(0, 0, 1, 0, 0, 0);
            case BLUE -> new Counts(0, 0, 0, 1, 0, 0);
            case GREY -> new Counts(0, 0, 0, 0, 1, 0);
        };
    }

    public Counts plus(Counts other) {
        return new Counts(
                red + other.red,
                yellow + other.yellow,
                green + other.green,
                blue + other.blue,
                grey + other.grey,
                dropped + other.dropped);
    }

    public int of(Light light) {
        return switch (light) {
            case RED -> red;
            case YELLOW -> yellow;
            case GREEN -> green;
            case BLUE -> blue;
            case GREY -> grey;
        };
    }

    /** All lines with a light, those dropped not counted. */
    public int total() {
        return red + yellow + green + blue + grey;
    }
}
