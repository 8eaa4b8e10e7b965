package dk.milepael.plan;

/** What a party does for an initiative; an involved party is nobody to remind. */
public enum Role {
    ANSVARLIG,
    PROJEKTLEDER,
    PROJEKTEJER,
    TOVHOLDER,
    STYREGRUPPE,
    INVOLVERET;

    /** The role's Danish word, as in data.json. */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
