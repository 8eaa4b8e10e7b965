package dk.milepael.report.mail;

import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How a mail greets its reader: a person by first name, a unit or a post by its whole name. */
final class Salutation {
    private final Words words;

    Salutation(Words words) {
        this.words = words;
    }

    String of(String owner) {
        var parts = List.of(owner.strip().split("\\s+", -1));
        var person = parts.size() > 1 && parts.stream().allMatch(this::isPartOfAName);
        return words.say(
                Message.of(person ? "mail.salutation.person" : "mail.salutation.unit")
                        .with("navn", person ? parts.getFirst() : owner.strip()));
    }

    /** «Nøhr», but not «og», «ØA», «Økonomiafdelingen», «Teamleder» or «(projektleder)». */
    private boolean isPartOfAName(String word) {
        var lower = word.toLowerCase(Locale.ROOT);
        return word.matches("\\p{Lu}(\\p{Ll}[\\p{L}'’-]*|\\.)")
                && Stream.of(words.say("mail.unit.endings").split(",", -1))
                        .noneMatch(lower::endsWith);
    }
}
