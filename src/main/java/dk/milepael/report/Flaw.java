package dk.milepael.report;

import dk.milepael.plan.Message;

/**
 * Something wrong in a file of the templates folder.
 *
 * @param line from 1; 0 where the fault has no line
 * @param column from 1; 0 where the fault has no column
 * @param quote what stands there; empty where there is nothing to quote
 * @param wrong what is wrong; its key with {@code .todo} says what to do
 */
public record Flaw(String file, int line, int column, String quote, Message wrong) {

    /** A fault of the file as a whole. */
    public static Flaw of(String file, Message wrong) {
        return new Flaw(file, 0, 0, "", wrong);
    }

    public Message remedy() {
        return new Message(wrong.key() + ".todo", wrong.args());
    }

    /** On one line: where it is, and what is wrong. */
    public String told(Words words) {
        var place = new StringBuilder(file);
        if (line > 0) {
            place.append(", ").append(words.say(Message.of("flaw.line").with("linje", "" + line)));
        }
        return place.append(": ").append(words.say(wrong)).toString();
    }
}
