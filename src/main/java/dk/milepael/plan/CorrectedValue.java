package dk.milepael.plan;

/** What staff say is right of a row, in place of what was read or computed. */
public sealed interface CorrectedValue {

    /** The words as staff gave them. */
    String written();

    /** A deadline other than the one that was read. */
    record Due(Deadline deadline) implements CorrectedValue {
        @Override
        public String written() {
            return deadline.raw();
        }
    }

    /** How far it is, whatever mark and status say. */
    record Told(Outcome outcome, String written) implements CorrectedValue {}

    /** Who is responsible. */
    record Owner(String name) implements CorrectedValue {
        @Override
        public String written() {
            return name;
        }
    }

    /** A light set by a person, beside the one that is computed. */
    record Judged(Light light, String written) implements CorrectedValue {}

    /** Who decided that it is changed or dropped, and when. */
    record Decided(Deviation.Decision decision, String written) implements CorrectedValue {}

    default Subject subject() {
        return switch (this) {
            case Due _ -> Subject.DEADLINE;
            case Told _ -> Subject.STATUS;
            case Owner _ -> Subject.OWNER;
            case Judged _ -> Subject.LIGHT;
            case Decided _ -> Subject.DECISION;
        };
    }

    /** What of a row can be corrected. */
    enum Subject {
        DEADLINE("deadline"),
        STATUS("status"),
        OWNER("owner"),
        LIGHT("light"),
        DECISION("decision");

        private final String id;

        Subject(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
