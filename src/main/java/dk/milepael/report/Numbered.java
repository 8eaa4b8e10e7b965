package dk.milepael.report;

import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;

/** Texts that read differently for one and for many: the keys {@code x.one} and {@code x.many}. */
public final class Numbered {
    private Numbered() {}

    /** The text for the number, which it may name as {@code {antal}}. */
    public static Message of(String key, long number) {
        return Message.of(key + (number == 1 ? ".one" : ".many"))
                .with("antal", new Arg.Count(number));
    }

    /** Likewise, with the key {@code x.none} for nothing. */
    public static Message orNone(String key, long number) {
        return number == 0 ? Message.of(key + ".none") : of(key, number);
    }
}
