package dk.milepael.nightly;

import dk.milepael.delivery.roster.RosterFault;
import dk.milepael.delivery.roster.RosterFault.Kind;
import dk.milepael.plan.Finding;
import dk.milepael.plan.Message;
import dk.milepael.plan.Severity;
import dk.milepael.plan.SourceCell;
import java.util.List;

/** Tells what is wrong in a list of recipients as remarks. */
final class RosterFindings {
    private RosterFindings() {}

    static List<Finding> of(String sheet, List<RosterFault> faults) {
        return faults.stream().map(fault -> finding(sheet, fault)).toList();
    }

    private static Finding finding(String sheet, RosterFault fault) {
        var rule = "recipient-" + fault.kind().id();
        var message = Message.of("finding." + rule);
        for (var value : fault.values().entrySet()) {
            message = message.with(value.getKey(), value.getValue());
        }
        return new Finding(
                rule, severity(fault.kind()), message, new SourceCell(sheet, fault.cell()));
    }

    private static Severity severity(Kind kind) {
        if (kind == Kind.UNKNOWN_COLUMN) {
            return Severity.NOTE;
        }
        return kind.leavesOut() ? Severity.ERROR : Severity.WARNING;
    }
}
