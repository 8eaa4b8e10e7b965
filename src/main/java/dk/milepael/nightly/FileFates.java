package dk.milepael.nightly;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.ingest.RefusedFile;
import dk.milepael.ingest.database.DatabaseSource;
import dk.milepael.ingest.intake.OwnFile;
import dk.milepael.ingest.mapping.MappingOffer;
import dk.milepael.plan.PlanVersion;
import dk.milepael.report.receipt.Copy;
import dk.milepael.report.receipt.ReceiptFacts;
import dk.milepael.report.receipt.ReceiptFacts.Fate;
import dk.milepael.rules.Judge;
import dk.milepael.rules.PlanFacts;
import dk.milepael.store.ClaimedFile;
import dk.milepael.store.FileStore;
import dk.milepael.store.FileStore.StoredReading;
import dk.milepael.store.PlanStore;
import dk.milepael.store.RecipientStore;
import dk.milepael.store.Run;
import dk.milepael.store.StoredVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of each file of a run, as its receipt tells it. */
@Component
final class FileFates {
    private final FileStore files;
    private final PlanStore plans;
    private final JudgedPlans judged;
    private final Judge judge;
    private final RefusedFiles refused;
    private final Recipients recipients;
    private final OwnReaders own;

    FileFates(
            FileStore files,
            PlanStore plans,
            JudgedPlans judged,
            Judge judge,
            RefusedFiles refused,
            Recipients recipients,
            OwnReaders own) {
        this.files = files;
        this.plans = plans;
        this.judged = judged;
        this.judge = judge;
        this.refused = refused;
        this.recipients = recipients;
        this.own = own;
    }

    /** The files that were read, refused or known, by name. */
    List<ReceiptFacts> of(Run run) {
        return files.claimed(run).stream().flatMap(file -> of(run, file).stream()).toList();
    }

    private Optional<ReceiptFacts> of(Run run, ClaimedFile file) {
        if (Recipients.isList(file) && file.fate() != ClaimedFile.Fate.REFUSED) {
            return recipients.account(run, file).map(account -> facts(file, account));
        }
        return switch (file.fate()) {
            case READ ->
                    own.of(file.name())
                            .map(reader -> facts(file, reader.told(run)))
                            .or(() ->
                                    reading(file)
                                            .map(reading -> facts(file, read(run, file, reading))));
            case KNOWN -> reading(file).map(reading -> facts(file, known(file, reading)));
            case REFUSED -> Optional.of(facts(file, refusal(run, refused.of(run, file))));
            case TO_READ, WAITING, NOTE -> Optional.empty();
        };
    }

    private static ReceiptFacts facts(ClaimedFile file, Fate fate) {
        return new ReceiptFacts(
                file.name(),
                Objects.requireNonNullElse(file.sha256(), ""),
                fate,
                Copy.NONE,
                offer(file.name(), fate));
    }

    /** A mapping file for the sheets in doubt; null where none is, or where none would help. */
    private static @Nullable String offer(String file, Fate fate) {
        var sheets =
                switch (fate) {
                    case Fate.Read read -> read.reading().sheets();
                    case Fate.Refused refused -> refused.reading().sheets();
                    case Fate.Known _, Fate.Listed _ -> List.<SheetAccount>of();
                };
        var doubtful = sheets.stream().filter(MappingOffer::isNeeded).toList();
        return doubtful.isEmpty() || DatabaseSource.isNamed(file)
                ? null
                : MappingOffer.yaml(file, doubtful);
    }

    private Fate read(Run run, ClaimedFile file, StoredReading reading) {
        var versions = plans.versionsOf(reading.id());
        var own =
                judged.judgeable(run).stream()
                        .filter(plan -> versions.contains(plan.versionId()))
                        .map(plan -> judged.of(run, plan))
                        .toList();
        return switch (reading.account()) {
            case Reading.Read read -> new Fate.Read(with(versions, read), own);
            case Reading.Refused refused ->
                    throw new IllegalStateException(file.name() + " was read, yet is refused");
        };
    }

    /** The reading with its plans, which are kept apart from it, without the rows that are gone. */
    private Reading.Read with(List<Long> versions, Reading.Read reading) {
        var read = versions.stream().map(plans::version).map(this::weighed).toList();
        return new Reading.Read(read, reading.sheets(), judge.weighed(reading.remarks()));
    }

    private PlanVersion weighed(StoredVersion version) {
        return judge.weighed(
                Objects.requireNonNullElse(version.planId(), ""), version.compared().present());
    }

    private static Fate known(ClaimedFile file, StoredReading reading) {
        return new Fate.Known(
                Objects.requireNonNullElse(file.sameAs(), reading.fileName()), reading.readOn());
    }

    /** Empty where the reading was set aside. */
    private Optional<StoredReading> reading(ClaimedFile file) {
        return files.reading(Objects.requireNonNull(file.sha256()));
    }

    private Fate refusal(Run run, RefusedFile file) {
        return new Fate.Refused(
                file.reading(),
                OwnFile.RECIPIENTS.isNamed(file.file())
                        ? recipients.list().map(RecipientStore.InForce::readOn).orElse(null)
                        : inForce(run, file.file()));
    }

    /** The day when the version was read that is in force under a file's name. */
    private @Nullable LocalDate inForce(Run run, String name) {
        var reader = own.of(name);
        if (reader.isPresent()) {
            return reader.get().lastGood(run).orElse(null);
        }
        return judged.judgeable(run).stream()
                .map(plan -> judged.of(run, plan).facts())
                .filter(facts -> facts.file().equals(name))
                .map(PlanFacts::received)
                .findFirst()
                .orElse(null);
    }
}
