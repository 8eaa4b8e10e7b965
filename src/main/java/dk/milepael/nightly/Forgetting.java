package dk.milepael.nightly;

import dk.milepael.ingest.intake.Archive;
import dk.milepael.ingest.workbook.PersonalNumbers;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Message;
import dk.milepael.plan.Slug;
import dk.milepael.report.Words;
import dk.milepael.store.Oblivion;
import dk.milepael.store.PlanStore;
import dk.milepael.store.PlanStore.Standing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Forgets a plan or a person: in the store, in what was written, and with an account of both. */
@Component
public final class Forgetting {
    private static final Pattern TWO_WORDS = Pattern.compile("\\S+\\s+\\S.*");

    private final Oblivion oblivion;
    private final PlanStore plans;
    private final Archive archive;
    private final Backups backups;
    private final Words words;
    private final Settings settings;
    private final Clock clock;

    Forgetting(
            Oblivion oblivion,
            PlanStore plans,
            Archive archive,
            Backups backups,
            Words words,
            Settings settings,
            Clock clock) {
        this.oblivion = oblivion;
        this.plans = plans;
        this.archive = archive;
        this.backups = backups;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What became of it.
     *
     * @param lines what was done where, or why nothing was
     */
    public record Account(boolean done, List<String> lines) {
        public Account {
            lines = List.copyOf(lines);
        }
    }

    /** Forgets a plan; the caller holds the lock. */
    public Account plan(String id, String by) {
        var standing = plans.standing().stream().filter(one -> one.planId().equals(id)).findFirst();
        if (standing.isEmpty()) {
            return refused(
                    Message.of("forget.no-plan")
                            .with("id", id)
                            .with("planer", join(ids(plans.standing()))));
        }
        var file = standing.get().fileName();
        if (Files.exists(settings.folders().input().resolve(file))) {
            return refused(Message.of("forget.file-there").with("fil", file));
        }
        return forgetPlan(standing.get(), PersonalNumbers.mask(by));
    }

    private Account forgetPlan(Standing plan, String by) {
        var title =
                plans.newest(plan.planId()).orElseThrow().compared().version().heading().title();
        var whole = Pattern.compile(bounded(title) + "|" + slugPattern(plan.planId()), FLAGS);
        var gone = words.say("forget.plan-gone");
        var files = remove(whole);
        var originals = originals(List.of(plan.sha256()));
        var deleted = oblivion.deletePlan(plan.planId());
        var changed =
                oblivion.change(text ->
                        text.equals(plan.planId())
                                ? text
                                : whole.matcher(text).replaceAll(Matcher.quoteReplacement(gone)));
        oblivion.wipe();
        return told(false, plan.planId(), by, new Removed(deleted, changed, files, originals));
    }

    /** Forgets a person, who is called something else from now on; the caller holds the lock. */
    public Account person(String name, String by) {
        var known = oblivion.parties();
        var isParty = known.stream().anyMatch(one -> one.equalsIgnoreCase(name.strip()));
        var pattern = Pattern.compile(bounded(name.strip()), FLAGS);
        var isNamed =
                TWO_WORDS.matcher(name.strip()).matches()
                        && !oblivion.contentsWith(without(pattern)).isEmpty();
        if (!isParty && !isNamed) {
            return refused(
                    Message.of("forget.no-person")
                            .with("navn", name)
                            .with("navne", join(alike(known, name))));
        }
        return forgetPerson(name.strip(), PersonalNumbers.mask(by));
    }

    private Account forgetPerson(String name, String by) {
        var called =
                words.say(
                        Message.of("forget.anonymous")
                                .with("nr", new Arg.Count(oblivion.personsForgotten() + 1L)));
        var slug = Slug.of(name).value();
        var full = Pattern.compile(bounded(name), FLAGS);
        var inPaths = Pattern.compile(slugPattern(slug));
        var originals = originals(oblivion.contentsWith(without(full)));
        var files = remove(Pattern.compile(full.pattern() + "|" + inPaths.pattern(), FLAGS));
        var changed =
                oblivion.change(text ->
                        inPaths.matcher(
                                        full.matcher(text)
                                                .replaceAll(Matcher.quoteReplacement(called)))
                                .replaceAll(Slug.of(called).value()));
        oblivion.wipe();
        return told(true, called, by, new Removed(Map.of(), changed, files, originals));
    }

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /**
     * What was done.
     *
     * @param deleted rows deleted, by table
     * @param changed rows in which other words stand now, by table
     * @param files written files that were deleted, below the output folder
     * @param originals archived files that still hold it
     */
    private record Removed(
            Map<String, Integer> deleted,
            Map<String, Integer> changed,
            List<Path> files,
            List<Path> originals) {}

    private Account told(boolean person, String standsFor, String by, Removed removed) {
        var lines = new ArrayList<String>();
        lines.add(
                words.say(
                        Message.of(person ? "forget.person" : "forget.plan")
                                .with("navn", standsFor)
                                .with("hvem", by)
                                .with("hvornår", clock.instant().toString())));
        removed.deleted.forEach((table, rows) -> lines.add(rows("forget.deleted", table, rows)));
        removed.changed.forEach((table, rows) -> lines.add(rows("forget.changed", table, rows)));
        lines.add(
                words.say(
                        Message.of("forget.files")
                                .with("antal", new Arg.Count(removed.files.size()))));
        removed.originals.forEach(original ->
                lines.add(
                        words.say(Message.of("forget.original").with("fil", original.toString()))));
        backups.all()
                .forEach(copy ->
                        lines.add(
                                words.say(
                                        Message.of("forget.backup").with("fil", copy.toString()))));
        oblivion.trace(person, standsFor, by, clock.instant(), String.join("\n", lines));
        lines.add(words.say(person ? "forget.first-names" : "forget.dead-links"));
        return new Account(true, lines);
    }

    private String rows(String key, String table, int rows) {
        return words.say(Message.of(key).with("tabel", table).with("antal", new Arg.Count(rows)));
    }

    private Account refused(Message why) {
        return new Account(false, List.of(words.say(why)));
    }

    private List<Path> remove(Pattern pattern) {
        var output = settings.folders().output();
        var files =
                new OutputTraces(text -> text != null && pattern.matcher(text).find()).in(output);
        files.forEach(Forgetting::delete);
        return files;
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException("deleting " + file, e);
        }
    }

    private List<Path> originals(List<String> contents) {
        return contents.stream().map(archive::copyOf).filter(Files::exists).toList();
    }

    private static UnaryOperator<String> without(Pattern pattern) {
        return text -> pattern.matcher(text).replaceAll("");
    }

    /** The words as they stand, however they are spaced, and never a part of longer ones. */
    private static String bounded(String name) {
        var parts = List.of(name.split("\\s+")).stream().map(Pattern::quote).toList();
        return "(?<![\\p{L}\\p{N}])" + String.join("(?:\\s|\\\\n)+", parts) + "(?![\\p{L}\\p{N}])";
    }

    private static String slugPattern(String slug) {
        return "(?<![\\p{L}\\p{N}-])" + Pattern.quote(slug) + "(?![\\p{L}\\p{N}]|-[\\p{L}])";
    }

    private static List<String> ids(List<Standing> standing) {
        return standing.stream().map(Standing::planId).toList();
    }

    /** Those that share a word with it, else all. */
    private static List<String> alike(List<String> known, String name) {
        var sought = List.of(name.toLowerCase(Locale.ROOT).split("\\s+"));
        var near =
                known.stream()
                        .filter(one ->
                                List.of(one.toLowerCase(Locale.ROOT).split("\\s+")).stream()
                                        .anyMatch(sought::contains))
                        .toList();
        return near.isEmpty() ? known : near;
    }

    private static String join(List<String> names) {
        return names.isEmpty() ? "–" : String.join(", ", names);
    }
}
