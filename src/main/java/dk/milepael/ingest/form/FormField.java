package dk.milepael.ingest.form;

/** What of a plan stands in a column of a filled-in table. */
enum FormField {
    NUMBER,
    SECTION,
    TITLE,
    ACTION,
    TEXT,
    GOAL,
    CRITERIA,
    DEADLINE,
    LAST_STATUS,
    STATUS,
    MARK,
    OWNER,

    /** Left empty for whoever fills the form in. */
    BLANK
}
