package dk.milepael.nightly;

import dk.milepael.danish.Deadlines;
import dk.milepael.danish.YearHints;
import dk.milepael.ingest.Reading;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The day that an older file tells how its plans stood: by what it says, else by its name. */
final class StatusDay {
    /** «2026» alone is a plan's year. */
    private static final Set<Precision> EXACT =
            Set.of(Precision.DAY, Precision.WEEK, Precision.MONTH, Precision.QUARTER);

    private static final int MOST_WORDS = 4;

    private final Deadlines deadlines = new Deadlines();

    /** The last of the days that the file's plans are dated; empty where nothing tells one. */
    Optional<LocalDate> of(Reading.Read read, String fileName) {
        return read.plans().stream()
                .map(plan -> plan.heading().statusDate())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .or(() -> inName(fileName));
    }

    /** The day of the longest date in a name: «plan-31-05-2025.xlsx», «Plan maj 2025.docx». */
    private Optional<LocalDate> inName(String fileName) {
        var name = fileName.substring(fileName.lastIndexOf('/') + 1).replaceAll("\\.[^.]+$", "");
        var words = List.of(name.replaceAll("[_()]", " ").strip().split("\\s+"));
        return IntStream.iterate(MOST_WORDS, count -> count > 0, count -> count - 1)
                .boxed()
                .flatMap(count -> phrases(words, count))
                .map(this::day)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Each run of so many words, and its end where it is joined to what stands before it. */
    private static Stream<String> phrases(List<String> words, int count) {
        return IntStream.rangeClosed(0, words.size() - count)
                .mapToObj(from -> String.join(" ", words.subList(from, from + count)))
                .flatMap(phrase ->
                        Stream.of(
                                phrase,
                                phrase.replaceFirst("^\\p{L}+-(?=\\d)", ""),
                                phrase.replace('-', ' ')));
    }

    private Optional<LocalDate> day(String words) {
        var read = deadlines.read(words, YearHints.NONE);
        return Optional.of(read)
                .filter(deadline -> deadline.precision() != null)
                .filter(deadline -> EXACT.contains(deadline.precision()))
                .filter(deadline -> deadline.notes().isEmpty())
                .map(Deadline::last);
    }
}
