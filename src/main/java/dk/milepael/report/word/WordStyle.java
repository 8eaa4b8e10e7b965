package dk.milepael.report.word;

/**
 * The styles that a design must have. Their names are what counts: a Danish Word gives built-in
 * styles other ids («Overskrift1») but leaves their names as they are. Other programs put the
 * Danish name there too.
 */
enum WordStyle {
    TITLE("Title", "Titel"),
    MUNICIPALITY("Kommune"),
    SUBTITLE("Subtitle", "Undertitel"),
    BASIS("Grundlag"),
    HEADING_1("heading 1", "Overskrift 1"),
    HEADING_2("heading 2", "Overskrift 2"),
    HEADING_3("heading 3", "Overskrift 3"),
    NORMAL("Normal"),
    LEAD("Indledning"),
    SMALL("Lille tekst"),
    NOTE("Bemærkning"),
    LIST_BULLET("List Bullet", "Opstilling - punkttegn"),
    LIST_NUMBER("List Number", "Opstilling - talopst."),
    TERM("Begreb"),
    DEFINITION("Forklaring"),
    CAPTION("caption", "Billedtekst"),
    CELL("Celle"),
    CELL_HEAD("CelleHoved"),
    CELL_ROW_HEAD("CelleForspalte"),
    CELL_GROUP("CelleGruppe"),
    CELL_SMALL("CelleLille"),
    CELL_BULLET("CellePunkt"),
    CELL_NUMBER("CelleNummer"),
    TABLE_ROWS("Rapport rækker"),
    TABLE_FIGURES("Rapport tal"),
    CONTENTS_TITLE("TOC Heading", "Overskrift"),
    CONTENTS_1("toc 1", "Indholdsfortegnelse 1"),
    CONTENTS_2("toc 2", "Indholdsfortegnelse 2"),
    HYPERLINK("Hyperlink"),
    RED("Vurdering rød"),
    YELLOW("Vurdering gul"),
    GREEN("Vurdering grøn"),
    GREY("Vurdering grå"),
    BLUE("Vurdering blå"),
    DROPPED("Vurdering udgået");

    private final String styleName;
    private final String danishName;

    WordStyle(String name) {
        this(name, name);
    }

    WordStyle(String styleName, String danishName) {
        this.styleName = styleName;
        this.danishName = danishName;
    }

    boolean isCalled(String name) {
        return name.equalsIgnoreCase(styleName) || name.equalsIgnoreCase(danishName);
    }

    String styleName() {
        return styleName;
    }
}
