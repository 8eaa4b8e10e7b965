package dk.milepael.nightly;

import dk.milepael.history.ComparedVersion;
import dk.milepael.ingest.PlanReader;
import dk.milepael.ingest.Reading;
import dk.milepael.ingest.RefusedFile;
import dk.milepael.ingest.intake.OwnFile;
import dk.milepael.ingest.intake.ShownNames;
import dk.milepael.ingest.process.ReaderPool;
import dk.milepael.ingest.workbook.FileReader;
import dk.milepael.plan.Message;
import dk.milepael.plan.PlanVersion;
import dk.milepael.plan.Slug;
import dk.milepael.report.Words;
import dk.milepael.report.data.DataFile;
import dk.milepael.report.data.DataFiles;
import dk.milepael.rules.Judge;
import dk.milepael.rules.JudgedPlan;
import dk.milepael.rules.PlanFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads files as a run would, without a store: what stands in them, and nothing of the past. */
public final class Checkup implements AutoCloseable {
    private final FileReader files;
    private final PlanReader reader;
    private final CheckedLists lists;
    private final Judge judge;
    private final Words words;

    /** Reads in processes of its own where the settings say so; they end when it is closed. */
    public Checkup(Settings settings) {
        this.files = Rooms.fileReader(settings);
        this.reader = Rooms.planReader(files, settings);
        this.lists = new CheckedLists(files, settings.locale());
        this.judge = Rooms.judge(settings);
        this.words = new Words(settings.locale());
    }

    /**
     * What a file holds, as it would be read and judged.
     *
     * @param plans none where it is refused, or is a list and no plan
     * @param told what is told of such a list
     */
    public record Checked(
            Path file, String sha256, Reading reading, List<JudgedPlan> plans, List<Message> told) {
        public Checked {
            plans = List.copyOf(plans);
            told = List.copyOf(told);
        }
    }

    public Words words() {
        return words;
    }

    /**
     * Reads and judges a file for a day.
     *
     * @throws UncheckedIOException where the file can't be opened
     */
    public Checked check(Path file, LocalDate day) {
        var name = ShownNames.ofOne(file);
        return OwnFile.of(name)
                .map(kind -> list(file, lists.read(kind, file, name, day)))
                .orElseGet(() -> plans(file, weighed(reader.read(file, name)), day));
    }

    private static Checked list(Path file, CheckedLists.Checked list) {
        return new Checked(file, sha256(file), list.reading(), List.of(), list.told());
    }

    private Checked plans(Path file, Reading reading, LocalDate day) {
        return new Checked(file, sha256(file), reading, judged(file, reading, day), List.of());
    }

    /** What was checked in the shape of data.json. */
    public DataFile data(List<Checked> files, LocalDate day) {
        var entries = new DataFiles(words);
        var plans = new ArrayList<DataFile.PlanEntry>();
        var refused = new ArrayList<DataFile.RefusedEntry>();
        for (var file : files) {
            file.plans().forEach(plan -> plans.add(entries.plan(plan, file.sha256(), false)));
            if (file.reading() instanceof Reading.Refused reason) {
                var name = ShownNames.ofOne(file.file());
                refused.add(entries.refused(new RefusedFile(name, file.sha256(), day, reason)));
            }
        }
        return new DataFile(day, plans, refused);
    }

    @Override
    public void close() {
        if (files instanceof ReaderPool processes) {
            processes.close();
        }
    }

    private Reading weighed(Reading reading) {
        return switch (reading) {
            case Reading.Refused refused -> refused;
            case Reading.Read read ->
                    new Reading.Read(
                            read.plans().stream().map(plan -> judge.weighed("", plan)).toList(),
                            read.sheets(),
                            judge.weighed(read.remarks()));
        };
    }

    private List<JudgedPlan> judged(Path file, Reading reading, LocalDate day) {
        return switch (reading) {
            case Reading.Refused _ -> List.of();
            case Reading.Read read -> {
                var ids = new HashSet<String>();
                yield read.plans().stream().map(plan -> judged(file, plan, ids, day)).toList();
            }
        };
    }

    private JudgedPlan judged(Path file, PlanVersion plan, Set<String> ids, LocalDate day) {
        var id = Slug.free(plan.heading().title(), ids::contains).value();
        ids.add(id);
        var compared = new ComparedVersion(plan, Map.of());
        return judge.judge(new PlanFacts(id, compared, ShownNames.ofOne(file), day), day);
    }

    private static String sha256(Path file) {
        try {
            return WholeFile.sha256(file);
        } catch (IOException e) {
            throw new UncheckedIOException("filen kan ikke åbnes: " + file, e);
        }
    }
}
