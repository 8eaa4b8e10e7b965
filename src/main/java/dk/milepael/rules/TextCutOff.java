package dk.milepael.rules;

import static dk.milepael.rules.Wording.text;

import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.stream.Stream;

/** A text ends in mid-sentence. */
record TextCutOff() implements Rule.OfRow {
    @Override
    public String id() {
        return "text-cut-off";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Message> check(Line row) {
        return row.texts()
                .filter(CutOff::endsInMidSentence)
                .distinct()
                .map(text -> Wording.FOUND_CUT_OFF.of(text(CutOff.lastWords(text))));
    }
}
