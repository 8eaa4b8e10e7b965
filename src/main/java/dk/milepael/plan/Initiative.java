package dk.milepael.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An initiative, goal or action with what is promised under it.
 *
 * @param id unique within the plan; carried over from the version before by the history room
 * @param section position of its section in the plan's list, from 0; null where it stands in none
 * @param label its number and title
 * @param content what is written of it
 * @param promise what stands on the initiative itself: owners, amounts, dates in its prose
 * @param progress what staff report of it as a whole
 */
public record Initiative(
        String id,
        @Nullable Integer section,
        Label label,
        Content content,
        Promise promise,
        Progress progress,
        List<Milestone> milestones,
        Origin origin) {

    public Initiative {
        milestones = List.copyOf(milestones);
    }

    /**
     * A number and a title.
     *
     * @param number as written without closing point or bracket; null where it has none
     */
    public record Label(@Nullable String number, String title) {}

    /**
     * What is written of an initiative.
     *
     * @param goal what it is to reach; null where none is told
     * @param description null where there is none
     * @param organisation who does what, as written; null where it is not told
     * @param followUpPlan how it will be followed up, as written; null where it is not told
     * @param agreed what of a political agreement it carries out
     */
    public record Content(
            @Nullable String goal,
            @Nullable String description,
            @Nullable String organisation,
            @Nullable String followUpPlan,
            List<Criterion> criteria,
            List<Track> tracks,
            List<Reference> references,
            List<AgreementPoint> agreed) {

        public Content {
            criteria = List.copyOf(criteria);
            tracks = List.copyOf(tracks);
            references = List.copyOf(references);
            // a version stored before points were read has none
            agreed = agreed == null ? List.of() : List.copyOf(agreed);
        }

        /** Of a document that carries out no agreement. */
        public Content(
                @Nullable String goal,
                @Nullable String description,
                @Nullable String organisation,
                @Nullable String followUpPlan,
                List<Criterion> criteria,
                List<Track> tracks,
                List<Reference> references) {
            this(
                    goal,
                    description,
                    organisation,
                    followUpPlan,
                    criteria,
                    tracks,
                    references,
                    List.of());
        }

        /** The same of an initiative that carries these points out. */
        public Content agreed(List<AgreementPoint> points) {
            return new Content(
                    goal,
                    description,
                    organisation,
                    followUpPlan,
                    criteria,
                    tracks,
                    references,
                    points);
        }

        /** A goal and nothing more. */
        public static Content of(@Nullable String goal) {
            return new Content(goal, null, null, null, List.of(), List.of(), List.of());
        }
    }

    /**
     * What stands on the initiative itself.
     *
     * @param deadline the latest of its own commitments with role DEADLINE, never one of the
     *     status, and only where it has no milestones; null otherwise
     * @param commitments the dates in its running text
     */
    public record Promise(
            List<Party> owners,
            List<Amount> amounts,
            List<Commitment> commitments,
            @Nullable Deadline deadline) {

        public static final Promise NONE = new Promise(List.of(), List.of(), List.of(), null);

        public Promise {
            owners = List.copyOf(owners);
            amounts = List.copyOf(amounts);
            commitments = List.copyOf(commitments);
        }
    }

    public @Nullable String goal() {
        return content.goal();
    }

    /** The first party that is more than involved. */
    public @Nullable String owner() {
        return promise.owners().stream()
                .filter(party -> party.role() != Role.INVOLVERET)
                .map(Party::name)
                .findFirst()
                .orElse(null);
    }

    /** The same initiative, of which something more is written. */
    public Initiative with(Content more) {
        return new Initiative(id, section, label, more, promise, progress, milestones, origin);
    }

    /** The same initiative, read at this place. */
    public Initiative with(Origin place) {
        return new Initiative(id, section, label, content, promise, progress, milestones, place);
    }

    /** The same initiative under another number and title. */
    public Initiative with(Label called) {
        return new Initiative(id, section, called, content, promise, progress, milestones, origin);
    }

    public Initiative with(String carried, List<Milestone> rows) {
        return new Initiative(carried, section, label, content, promise, progress, rows, origin);
    }
}
