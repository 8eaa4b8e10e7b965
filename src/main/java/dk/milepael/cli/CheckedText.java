package dk.milepael.cli;

import dk.milepael.ingest.Reading;
import dk.milepael.ingest.Reading.ColumnAccount;
import dk.milepael.ingest.Reading.SheetAccount;
import dk.milepael.ingest.intake.ShownNames;
import dk.milepael.nightly.Checkup;
import dk.milepael.plan.Arg;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Initiative;
import dk.milepael.plan.Message;
import dk.milepael.plan.Milestone;
import dk.milepael.plan.Origin;
import dk.milepael.plan.Outcome;
import dk.milepael.plan.Section;
import dk.milepael.plan.Verdict;
import dk.milepael.report.Words;
import dk.milepael.rules.JudgedPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was read of a file, as lines for a terminal. */
final class CheckedText {
    private final Words words;

    CheckedText(Words words) {
        this.words = words;
    }

    List<String> of(Checkup.Checked file) {
        var lines = new ArrayList<String>();
        lines.add(ShownNames.ofOne(file.file()));
        switch (file.reading()) {
            case Reading.Refused refused -> lines.add("  " + words.say(refused.message()));
            case Reading.Read read -> {
                file.told().forEach(sentence -> lines.add("  " + words.say(sentence)));
                read.sheets().forEach(sheet -> sheet(sheet, lines));
                file.plans().forEach(plan -> plan(plan, lines));
                remarks(read, file.plans(), lines);
            }
        }
        return lines;
    }

    private void sheet(SheetAccount sheet, List<String> lines) {
        var family = sheet.family();
        var area = sheet.recognition().area();
        lines.add(
                "  "
                        + say("check.sheet", "ark", sheet.sheet())
                        + (area == null ? "" : " " + area)
                        + ": "
                        + words.say(family == null ? "check.no-plan" : "receipt.family." + family));
        sheet.recognition().reasons().forEach(reason -> lines.add("    " + words.say(reason)));
        sheet.columns().forEach(column -> lines.add("    " + column(column)));
    }

    private String column(ColumnAccount column) {
        var role = column.role() == null ? "unused" : "role." + column.role();
        return "%s «%s» → %s"
                .formatted(column.column(), column.header(), words.say("receipt." + role));
    }

    private void plan(JudgedPlan judged, List<String> lines) {
        var version = judged.facts().compared().version();
        var heading = version.heading();
        lines.add(
                Stream.of(
                                heading.title(),
                                heading.year() == null ? null : heading.year().toString(),
                                heading.statusRaw())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" · ", "  ", "")));
        var sections = List.<Section>of();
        for (var initiative : version.initiatives()) {
            var path = version.path(initiative);
            if (!path.equals(sections)) {
                lines.add(
                        "    "
                                + path.stream()
                                        .map(CheckedText::title)
                                        .collect(Collectors.joining(" › ")));
                sections = path;
            }
            initiative(initiative, lines);
        }
    }

    private static String title(Section section) {
        return section.number() == null
                ? section.title()
                : section.number() + " " + section.title();
    }

    private void initiative(Initiative initiative, List<String> lines) {
        var label = initiative.label();
        var own = initiative.promise().deadline();
        var number = label.number() == null ? "" : label.number() + " ";
        lines.add(
                line(
                        "      ",
                        initiative.origin(),
                        number + oneLine(label.title()),
                        deadline(own),
                        outcome(initiative.progress().outcome()),
                        initiative.owner()));
        initiative.milestones().forEach(milestone -> lines.add(milestone(milestone)));
    }

    private String milestone(Milestone milestone) {
        return line(
                "        ",
                milestone.origin(),
                oneLine(milestone.title()),
                deadline(milestone.deadline()),
                outcome(milestone.progress().outcome()),
                milestone.owner());
    }

    private static String line(String indent, Origin origin, @Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · ", indent + origin.cell().cell() + " ", ""));
    }

    private @Nullable String deadline(@Nullable Deadline deadline) {
        if (deadline == null) {
            return null;
        }
        var due = deadline.due();
        var raw =
                Message.of(due == null ? "check.no-day" : "check.deadline")
                        .with("rå", deadline.raw());
        return words.say(due == null ? raw : raw.with("frist", new Arg.Day(due)));
    }

    private @Nullable String outcome(@Nullable Outcome outcome) {
        return outcome == null || outcome.verdict() == Verdict.UNKNOWN
                ? null
                : words.say("verdict." + outcome.verdict().id());
    }

    private void remarks(Reading.Read read, List<JudgedPlan> plans, List<String> lines) {
        var findings =
                Stream.concat(
                                Stream.concat(
                                        read.remarks().stream(),
                                        read.plans().stream()
                                                .flatMap(plan -> plan.remarks().stream())),
                                plans.stream().flatMap(plan -> plan.findings().stream()))
                        .distinct()
                        .toList();
        lines.add("  " + say("check.remarks", "antal", new Arg.Count(findings.size())));
        findings.forEach(finding -> lines.add("    " + remark(finding)));
    }

    private String remark(Finding finding) {
        var at = finding.at();
        var words = this.words.say(finding.message());
        return at == null ? words : "%s, %s: %s".formatted(at.sheet(), at.cell(), words);
    }

    private String say(String key, String name, String value) {
        return words.say(Message.of(key).with(name, value));
    }

    private String say(String key, String name, Arg value) {
        return words.say(Message.of(key).with(name, value));
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
