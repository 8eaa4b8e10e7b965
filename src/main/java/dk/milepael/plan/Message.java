package dk.milepael.plan;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Something to tell a reader, before it is put into words: a key of the message bundle and its
 * values by name.
 */
public record Message(String key, Map<String, Arg> args) {

    public Message {
        args = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(args));
    }

    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    /** The same message with one more value. */
    public Message with(String name, Arg value) {
        var extended = new LinkedHashMap<>(args);
        extended.put(name, value);
        return new Message(key, extended);
    }

    public Message with(String name, String text) {
        return with(name, new Arg.Text(text));
    }

    public Message with(String name, java.time.LocalDate day) {
        return with(name, new Arg.Day(day));
    }
}
