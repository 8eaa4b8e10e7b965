package dk.milepael.report.mail;

import dk.milepael.report.SinceBlock;
import java.util.List;

/**
 * What one person is told in a mail: the person's own matters, and those of absent colleagues.
 *
 * @param own the recipient's own milestones
 * @param passedOn matters that went on to the recipient, since they stayed overdue
 * @param plans the plans or sections that the recipient manages
 * @param whole all plans together, for the management
 * @param notes what a coordinator must mend, in sentences
 * @param others what is told in the place of others, each by itself
 * @param sources where the plans lie that the mail is on
 */
public record DigestView(
        Letter letter,
        OwnPart own,
        List<Item> passedOn,
        List<PlanPart> plans,
        WholePart whole,
        List<String> notes,
        List<ForAnother> others,
        List<String> sources) {

    public DigestView {
        others = List.copyOf(others);
        passedOn = List.copyOf(passedOn);
        plans = List.copyOf(plans);
        notes = List.copyOf(notes);
        sources = List.copyOf(sources);
    }

    /**
     * What stands around it all.
     *
     * @param intro sentences
     * @param enclosed what is attached, in sentences; none where nothing is
     * @param answers who gets an answer to the mail
     * @param why why the recipient gets the mail
     */
    public record Letter(
            String subject,
            String salutation,
            List<String> intro,
            String sender,
            List<String> enclosed,
            String answers,
            String why) {
        public Letter {
            intro = List.copyOf(intro);
            enclosed = List.copyOf(enclosed);
        }
    }

    /**
     * The same parts for somebody whose place the recipient takes.
     *
     * @param heading whose place that is
     */
    public record ForAnother(
            String heading,
            OwnPart own,
            List<Item> passedOn,
            List<PlanPart> plans,
            WholePart whole,
            List<String> notes) {
        public ForAnother {
            passedOn = List.copyOf(passedOn);
            plans = List.copyOf(plans);
            notes = List.copyOf(notes);
        }
    }

    /**
     * The recipient's own milestones.
     *
     * @param since what happened since the recipient's last mail
     * @param reminders words on deadlines, in sentences
     */
    public record OwnPart(SinceBlock since, List<String> reminders, Lists lists) {
        static final OwnPart NONE = new OwnPart(SinceBlock.NONE, List.of(), Lists.NONE);

        public OwnPart {
            reminders = List.copyOf(reminders);
        }
    }

    /** Milestones; each is in one list only. */
    public record Lists(List<Item> overdue, List<Item> soon, List<Item> open, List<Item> done) {
        static final Lists NONE = new Lists(List.of(), List.of(), List.of(), List.of());

        /** Those alone that must be acted on. */
        Lists pressing() {
            return new Lists(overdue, soon, List.of(), List.of());
        }
    }

    /**
     * A milestone.
     *
     * @param place its plan, section and action
     * @param remark what there is to say of it; empty where there is nothing
     */
    public record Item(String milestone, String deadline, String place, String remark) {}

    /**
     * A plan, or the recipient's sections of it.
     *
     * @param lists what presses
     * @param more how many further ones there is no room for, in words; empty where there are none
     */
    public record PlanPart(String title, SinceBlock since, Lists lists, String more) {}

    /**
     * All plans together.
     *
     * @param brief how they stand, in sentences; none where the recipient is not told
     */
    public record WholePart(List<String> brief, SinceBlock since) {
        static final WholePart NONE = new WholePart(List.of(), SinceBlock.NONE);
    }
}
