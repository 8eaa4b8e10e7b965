package dk.milepael.report;

/** A finished page in the XHTML vocabulary that every renderer reads. */
public record Document(String title, String xhtml) {}
