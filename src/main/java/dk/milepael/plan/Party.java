package dk.milepael.plan;

/** A person or unit, named as written with line breaks made spaces, and its role. */
public record Party(String name, Role role) {}
