package dk.milepael.ingest.receipt;

/** What became of marking a copy. */
public sealed interface Outcome {

    /**
     * The copy is whole and differs from the original in nothing but the marking.
     *
     * @param withoutMacros whether the original had macros, which the copy has not
     */
    record Marked(boolean withoutMacros) implements Outcome {}

    /** There is no copy. */
    record Withheld(Why why) implements Outcome {}

    /** Why a copy is withheld; {@code id} ends the key of its words. */
    enum Why {
        /** Only Excel's own zipped XML can be marked. */
        OTHER_KIND("other-kind"),
        /** A personal number would leave the archive with it. */
        PERSONAL_NUMBER("personal-number"),
        /** What is embedded cannot be searched for personal numbers. */
        EMBEDDED("embedded"),
        /** A signature would no longer fit. */
        SIGNED("signed"),
        /** Its macros are in sheets, and can't be left out. */
        MACRO_SHEETS("macro-sheets"),
        /** The copy read again differs in more than the marking, or can't be made. */
        DIFFERS("differs");

        private final String id;

        Why(String id) {
            this.id = id;
        }

        public String id() {
            return id;
        }
    }
}
