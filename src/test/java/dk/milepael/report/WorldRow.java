package dk.milepael.report;

import dk.milepael.history.Change;
import dk.milepael.plan.Amount;
import dk.milepael.plan.Commitment;
import dk.milepael.plan.Deadline;
import dk.milepael.plan.DeadlineKind;
import dk.milepael.plan.DeadlineNote;
import dk.milepael.plan.Deviation;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Light;
import dk.milepael.plan.Message;
import dk.milepael.plan.Precision;
import dk.milepael.plan.Progress;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import dk.milepael.rules.Counts;
import dk.milepael.rules.Judgement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A milestone or initiative of a world, with what its judgement and history say of it. */
public final class WorldRow {
    final String text;
    String action;
    String owner;
    Deadline deadline;
    String status;
    String done;
    final List<Commitment> commitments = new ArrayList<>();
    final List<Amount> amounts = new ArrayList<>();
    Change change;
    private Light light = Light.GREY;
    private boolean dropped;
    private boolean gone;
    private Deviation deviation;
    private String reason = "Der er ikke meldt status.";
    private final List<Finding> findings = new ArrayList<>();

    private WorldRow(String text) {
        this.text = text;
    }

    /** A row with its own words; null for an empty cell. */
    public static WorldRow row(String text) {
        return new WorldRow(text);
    }

    WorldRow under(String actionText) {
        action = actionText;
        return this;
    }

    WorldRow owner(String name) {
        owner = name;
        return this;
    }

    WorldRow due(String raw, String day, DeadlineNote... notes) {
        deadline = dated(raw, LocalDate.parse(day), notes);
        return this;
    }

    public WorldRow due(Deadline written) {
        deadline = written;
        return this;
    }

    public WorldRow told(String status, String mark) {
        this.status = status;
        this.done = mark;
        return this;
    }

    public WorldRow is(Light light, String why) {
        this.light = light;
        this.reason = why;
        return this;
    }

    WorldRow dropped(Light light, String why) {
        dropped = true;
        return is(light, why);
    }

    WorldRow gone(String why) {
        gone = true;
        reason = why;
        return changed(Change.Kind.GONE);
    }

    WorldRow says(Commitment commitment) {
        commitments.add(commitment);
        return this;
    }

    WorldRow setAside(Amount amount) {
        amounts.add(amount);
        return this;
    }

    WorldRow found(String rule, Severity severity, String text, String cell) {
        findings.add(new Finding(rule, severity, said(text), new SourceCell("Plan", cell)));
        return this;
    }

    WorldRow changed(Change.Kind kind, String... fields) {
        var differing =
                List.of(fields).stream().map(name -> new Change.Field(name, null, null)).toList();
        change = new Change(kind, differing, List.of(), false);
        return this;
    }

    WorldRow moved(Change.Slip... slips) {
        var field = new Change.Field("deadline", null, deadline.raw());
        change = new Change(Change.Kind.CHANGED, List.of(field), List.of(slips), false);
        return this;
    }

    WorldRow explained(Deviation why) {
        deviation = why;
        return this;
    }

    Progress progress() {
        return new Progress(status, light == Light.BLUE, done, null, null).with(deviation);
    }

    Judgement judgement() {
        var counts = gone ? Counts.NONE : dropped ? Counts.ONE_DROPPED : Counts.one(light);
        return new Judgement(gone ? null : light, dropped, said(reason), counts, findings);
    }

    static Deadline dated(String raw, LocalDate day, DeadlineNote... notes) {
        return new Deadline(
                raw, DeadlineKind.DATED, null, day, day, Precision.DAY, null, List.of(notes));
    }

    /** A message that is nothing but these words. */
    static Message said(String text) {
        return Message.of("plan.amount.unspecified").with("beløb", text);
    }
}
