package dk.milepael.nightly;

import dk.milepael.ingest.PlanReader;
import dk.milepael.ingest.Reading;
import dk.milepael.ingest.intake.Archive;
import dk.milepael.ingest.intake.Claim;
import dk.milepael.ingest.intake.DropFolder;
import dk.milepael.ingest.intake.DroppedFile;
import dk.milepael.ingest.intake.FolderView;
import dk.milepael.ingest.mapping.MappingFiles;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the older status files of a folder and the days they are of. */
@Component
final class PastFiles {
    private final Archive archive;
    private final PlanReader reader;
    private final ClaimedMappings mappings;
    private final Words words;
    private final Clock clock;
    private final StatusDay statusDay = new StatusDay();

    PastFiles(
            Archive archive,
            PlanReader reader,
            ClaimedMappings mappings,
            Words words,
            Clock clock) {
        this.archive = archive;
        this.reader = reader;
        this.mappings = mappings;
        this.words = words;
        this.clock = clock;
    }

    /** A file and the day of its status. */
    record Dated(LocalDate day, Claim.Archived file) {}

    /**
     * What a folder holds.
     *
     * @param inOrder of their days; of the same day, by name
     * @param mappings the mapping files among them
     * @param leftOut why other files are not read
     */
    record Found(List<Dated> inOrder, List<Claim.Archived> mappings, List<Message> leftOut) {

        /** What the mapping files tell. */
        MappingFiles told(ClaimedMappings claimed) {
            return new MappingFiles(
                    mappings.stream()
                            .map(file -> claimed.read(file.name(), file.sha256()))
                            .toList());
        }
    }

    Found in(Path folder) {
        var found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        switch (look(folder)) {
            case FolderView.Missing _ ->
                    found.leftOut.add(
                            Message.of("night.past.no-folder").with("mappe", folder.toString()));
            case FolderView.Files(var still, var moving, var maps, var _, var others) -> {
                maps.forEach(file -> claimMapping(found, file));
                var told = found.told(mappings);
                still.forEach(file -> date(found, file, told));
                moving.forEach(remark -> leaveOut(found, remark.name(), remark.message()));
                others.forEach(remark -> leaveOut(found, remark.name(), remark.message()));
            }
        }
        found.inOrder.sort(
                Comparator.comparing(Dated::day).thenComparing(dated -> dated.file().name()));
        return found;
    }

    private FolderView look(Path folder) {
        try {
            return new DropFolder(folder, clock, Thread::sleep).look();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + folder, e);
        }
    }

    private void claimMapping(Found found, DroppedFile file) {
        if (archive.claim(file) instanceof Claim.Archived archived) {
            found.mappings.add(archived);
        }
    }

    private void date(Found found, DroppedFile dropped, MappingFiles told) {
        switch (archive.claim(dropped)) {
            case Claim.Archived file -> date(found, file, told);
            case Claim.Changed changed ->
                    leaveOut(found, changed.name(), changed.remark().message());
            case Claim.Unreadable unreadable ->
                    leaveOut(found, unreadable.name(), unreadable.refusal().message());
        }
    }

    private void date(Found found, Claim.Archived file, MappingFiles told) {
        switch (reader.read(file.copy(), file.name(), told)) {
            case Reading.Refused refused -> leaveOut(found, file.name(), refused.message());
            case Reading.Read read ->
                    statusDay
                            .of(read, file.name())
                            .ifPresentOrElse(
                                    day -> found.inOrder.add(new Dated(day, file)),
                                    () ->
                                            leaveOut(
                                                    found,
                                                    file.name(),
                                                    Message.of("night.past.no-day")));
        }
    }

    private void leaveOut(Found found, String file, Message why) {
        found.leftOut.add(leftOut(file, why));
    }

    /** What is told of a file that is not read. */
    Message leftOut(String file, Message why) {
        return Message.of("night.past.left-out").with("fil", file).with("årsag", words.say(why));
    }
}
