package dk.milepael.rules;

import static dk.milepael.rules.Wording.day;

import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.List;
import java.util.stream.Stream;

/** Nothing new has been told for long of what is still open; told once for a plan. */
record Silent() implements Rule.OfLines {
    @Override
    public String id() {
        return "silent";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Limit> limits() {
        return List.of(Limit.SILENT_DAYS, Limit.SILENT_ROUNDS);
    }

    @Override
    public Stream<Message> check(List<Standing> lines) {
        return lines.stream()
                .filter(line -> line.isOpen() && !line.bearing().isResult())
                .map(line -> line.past().silentSince())
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(since -> Wording.FOUND_SILENT.of(day(since)));
    }
}
