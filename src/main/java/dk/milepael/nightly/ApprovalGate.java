package dk.milepael.nightly;

import dk.milepael.delivery.Mail;
import dk.milepael.delivery.Scan;
import dk.milepael.plan.Message;
import dk.milepael.report.Words;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Holds every mail with a report that is still a draft. */
@Component
final class ApprovalGate implements Scan {
    private final Approvals approvals;
    private final Words words;

    ApprovalGate(Approvals approvals, Words words) {
        this.approvals = approvals;
        this.words = words;
    }

    @Override
    public Optional<String> objection(Mail mail) {
        return mail.attachments().stream()
                .flatMap(attachment -> approvals.waitingFor(attachment.file()).stream())
                .findFirst()
                .map(report -> words.say(Message.of("approval.held").with("rapport", report)));
    }
}
