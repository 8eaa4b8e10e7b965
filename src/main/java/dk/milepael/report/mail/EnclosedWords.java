package dk.milepael.report.mail;

import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import dk.milepael.report.mail.Addressee.Enclosure;
import dk.milepael.report.mail.Addressee.Kind;
import java.util.List;
import java.util.stream.Stream;

/** What a mail says of what is attached to it. */
final class EnclosedWords {
    private final Words words;

    EnclosedWords(Words words) {
        this.words = words;
    }

    /** A sentence on each, and on the reports' language where the mail is in another. */
    List<String> of(Addressee addressee, List<StandIn> others) {
        var ofOthers = others.stream().flatMap(one -> one.enclosed().stream()).toList();
        return Stream.of(
                        addressee.enclosed().stream().map(this::own),
                        ofOthers.stream().map(this::another),
                        language(addressee, ofOthers))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private String own(Enclosure enclosure) {
        return switch (enclosure.kind()) {
            case OWN -> words.say("mail.attached" + ending(enclosure));
            case REPORT -> titled(enclosure);
            case CALENDAR -> words.say("digest.attached.calendar");
        };
    }

    private String another(Enclosure enclosure) {
        return enclosure.kind() == Kind.CALENDAR
                ? words.say(
                        Message.of("digest.attached.calendar.of").with("titel", enclosure.title()))
                : titled(enclosure);
    }

    private String titled(Enclosure enclosure) {
        return words.say(
                Message.of("digest.attached" + ending(enclosure)).with("titel", enclosure.title()));
    }

    private static String ending(Enclosure enclosure) {
        return enclosure.isWordToo() ? ".word" : "";
    }

    private Stream<String> language(Addressee addressee, List<Enclosure> ofOthers) {
        var reports = addressee.reports().getLanguage();
        var isReport =
                Stream.concat(addressee.enclosed().stream(), ofOthers.stream())
                        .anyMatch(enclosure -> enclosure.kind() != Kind.CALENDAR);
        return isReport && !reports.equals(words.locale().getLanguage())
                ? Stream.of(words.say("digest.attached.language." + reports))
                : Stream.of();
    }
}
