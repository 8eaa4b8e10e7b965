package dk.milepael.report.mail;

/** A mail to one owner: the same words as a page and as plain text. */
public record OwnerMail(String subject, String html, String text) {}
