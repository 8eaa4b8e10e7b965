package dk.milepael.ingest.receipt;

/** A sheet by the name staff gave it, and the part that holds it. */
record SheetPart(String name, String part) {}
