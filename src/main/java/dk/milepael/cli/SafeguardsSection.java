package dk.milepael.cli;

import dk.milepael.ingest.workbook.AllowedColumns;
import dk.milepael.nightly.Safeguards;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parts of the settings that keep data safe: what is masked, approved, kept and copied. */
record SafeguardsSection(
        @Nullable PersonalNumbers personalNumbers,
        @Nullable Set<String> approve,
        @Nullable Keep keep,
        @Nullable Backup backup,
        @Nullable String operator) {

    record PersonalNumbers(@Nullable Set<String> allowedColumns) {}

    record Keep(
            @Nullable Integer outputDays,
            @Nullable Integer archiveDays,
            @Nullable Integer outboxDays,
            @Nullable Integer logDays) {}

    record Backup(@Nullable String folder, @Nullable Integer copies) {}

    /**
     * With paths below the settings' folder.
     *
     * @throws IllegalArgumentException naming the key whose value can't be used
     */
    Safeguards settings(Path folder) {
        return new Safeguards(
                columns(),
                Objects.requireNonNullElse(approve, Set.<String>of()),
                days(),
                copies(folder),
                operator);
    }

    private AllowedColumns columns() {
        return personalNumbers == null || personalNumbers.allowedColumns() == null
                ? AllowedColumns.NONE
                : AllowedColumns.of(personalNumbers.allowedColumns());
    }

    private Safeguards.Keep days() {
        var standard = Safeguards.Keep.STANDARD;
        return keep == null
                ? standard
                : new Safeguards.Keep(
                        Objects.requireNonNullElse(keep.outputDays(), standard.outputDays()),
                        Objects.requireNonNullElse(keep.archiveDays(), standard.archiveDays()),
                        Objects.requireNonNullElse(keep.outboxDays(), standard.outboxDays()),
                        Objects.requireNonNullElse(keep.logDays(), standard.logDays()));
    }

    private Safeguards.Backup copies(Path folder) {
        var standard = Safeguards.Backup.STANDARD;
        return backup == null
                ? standard
                : new Safeguards.Backup(
                        backup.folder() == null
                                ? null
                                : folder.resolve(backup.folder()).normalize(),
                        Objects.requireNonNullElse(backup.copies(), standard.copies()));
    }
}
