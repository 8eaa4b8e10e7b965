package dk.milepael.danish.dates;

/** Where a date expression stands: a column of dates permits shorter forms than running text. */
public enum Setting {
    COLUMN,
    PROSE
}
