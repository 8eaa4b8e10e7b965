package dk.milepael.rules;

import static dk.milepael.rules.Wording.day;
import static dk.milepael.rules.Wording.quote;

import dk.milepael.plan.Commitment;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import java.util.stream.Stream;

/** The status, or the column for it, promises a later day than the deadline. */
record ForecastLater() implements Rule.OfLine {
    @Override
    public String id() {
        return "forecast-later";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Message> check(Standing standing) {
        return standing.awaited().stream()
                .flatMap(due ->
                        standing.laterForecast().map(day -> message(standing, day, due)).stream());
    }

    private static Message message(Standing standing, Commitment forecast, Timing.Dated due) {
        var day = Standing.lastDay(forecast);
        if (forecast.deadline().equals(standing.line().expected())) {
            return Wording.FOUND_EXPECTED_LATER.of(
                    day(day), Deliveries.daysLate(day, due), day(due.due()));
        }
        return Wording.FOUND_FORECAST_LATER.of(
                day(day), quote(forecast.quote()), Deliveries.daysLate(day, due), day(due.due()));
    }
}
