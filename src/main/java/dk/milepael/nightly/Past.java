package dk.milepael.nightly;

import dk.milepael.nightly.PastVersions.Placed;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Reads older status files in the order of their days, so that a plan's deadlines are followed from
 * its first year; nothing is written or sent of those days.
 */
@Component
public final class Past {
    private final PastFiles files;
    private final PastVersions versions;
    private final Words words;

    Past(PastFiles files, PastVersions versions, Words words) {
        this.files = files;
        this.versions = versions;
        this.words = words;
    }

    /** Reads what a folder holds of the days before a report day; the caller holds the lock. */
    public Summary read(Path folder, LocalDate asOf) {
        var found = files.in(folder);
        var named = new ArrayList<>(found.leftOut());
        var read = 0;
        for (var file : found.inOrder()) {
            switch (file.day().isBefore(asOf)
                    ? versions.place(folder, file, found)
                    : notPast(file)) {
                case Placed.Read _ -> read++;
                case Placed.Known _ -> {}
                case Placed.LeftOut(var why) -> named.add(files.leftOut(file.file().name(), why));
            }
        }
        var counts =
                Message.of("night.past")
                        .with("læst", new Arg.Count(read))
                        .with("alle", new Arg.Count(found.inOrder().size()));
        return new Summary(
                List.of(words.say(counts)),
                named.stream().map(words::say).toList(),
                !named.isEmpty());
    }

    private static Placed notPast(PastFiles.Dated file) {
        return new Placed.LeftOut(Message.of("night.past.not-past").with("dag", file.day()));
    }
}
