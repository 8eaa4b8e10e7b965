package dk.milepael.report.word;

/**
 * The styles that a design must have. Their names are what counts: a Danish Word gives built-in
 * styles other ids («Overskrift1») but leaves their names as they are.
 */
enum WordStyle {
    TITLE("Title"),
    MUNICIPALITY("Kommune"),
    SUBTITLE("Subtitle"),
    BASIS("Grundlag"),
    HEADING_1("heading 1"),
    HEADING_2("heading 2"),
    HEADING_3("heading 3"),
    NORMAL("Normal"),
    LEAD("Indledning"),
    SMALL("Lille tekst"),
    NOTE("Bemærkning"),
    LIST_BULLET("List Bullet"),
    LIST_NUMBER("List Number"),
    TERM("Begreb"),
    DEFINITION("Forklaring"),
    CAPTION("caption"),
    CELL("Celle"),
    CELL_HEAD("CelleHoved"),
    CELL_ROW_HEAD("CelleForspalte"),
    CELL_GROUP("CelleGruppe"),
    CELL_SMALL("CelleLille"),
    CELL_BULLET("CellePunkt"),
    CELL_NUMBER("CelleNummer"),
    TABLE_ROWS("Rapport rækker"),
    TABLE_FIGURES("Rapport tal"),
    CONTENTS_TITLE("TOC Heading"),
    CONTENTS_1("toc 1"),
    CONTENTS_2("toc 2"),
    HYPERLINK("Hyperlink"),
    RED("Vurdering rød"),
    YELLOW("Vurdering gul"),
    GREEN("Vurdering grøn"),
    GREY("Vurdering grå"),
    BLUE("Vurdering blå"),
    DROPPED("Vurdering udgået");

    private final String styleName;

    WordStyle(String styleName) {
        this.styleName = styleName;
    }

    String styleName() {
        return styleName;
    }
}
