package dk.milepael.report.mail;

import java.util.List;

/**
 * What one owner is told in a mail.
 *
 * @param slug the owner's name in addresses and file names, of its own among all owners
 * @param plans the plans that the owner's milestones stand in
 * @param facts what the mail tells, as lines that are the same as long as there is no news
 */
public record OwnerMailView(
        String slug,
        String name,
        Letter letter,
        Lists lists,
        List<Plan> plans,
        List<String> facts) {

    public OwnerMailView {
        plans = List.copyOf(plans);
        facts = List.copyOf(facts);
    }

    /** The same where the owner's report could not be made, so that the mail promises none. */
    public OwnerMailView withoutAttachment() {
        var alone =
                new Letter(
                        letter.subject(), letter.salutation(), letter.intro(), letter.sender(), "");
        return new OwnerMailView(slug, name, alone, lists, plans, facts);
    }

    /**
     * What stands around the lists.
     *
     * @param attachment the name of the owner's report as an attachment, without an ending; empty
     *     where there is none
     */
    public record Letter(
            String subject, String salutation, String intro, String sender, String attachment) {}

    /** The owner's milestones; each is in one list only. */
    public record Lists(List<Item> overdue, List<Item> soon, List<Item> open, List<Item> done) {}

    /**
     * A milestone.
     *
     * @param place its plan, section and action
     * @param remark what there is to say of it; empty where there is nothing
     */
    public record Item(String milestone, String deadline, String place, String remark) {}

    /** A plan and where it was read. */
    public record Plan(String id, String title, String source) {}
}
